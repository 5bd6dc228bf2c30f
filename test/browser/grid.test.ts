import type { Workbench } from '../workbench';
import { smallAddOn } from '../workbench/small-add-on';
import { close, stateFolder } from '../workbench/testing';
import { checkScreen } from './check-screen';
import type { WorkbenchPage } from './workbench-page';
import { workbenchSuite } from './workbench-suite';

const suite = workbenchSuite();
const bundle = smallAddOn();

async function enter(on: WorkbenchPage, cell: string, text: string): Promise<void> {
  await on.cell(cell).click();
  await on.formulaBar.fill(text);
  await on.formulaBar.press('Enter');
}

const shown = (on: WorkbenchPage, cell: string, text: string) =>
  on.cell(cell).getByText(text, { exact: true }).waitFor();

/** What the formula bar says of a cell. */
async function input(on: WorkbenchPage, cell: string, text: string): Promise<void> {
  await on.cell(cell).click();
  await on.page.waitForFunction((given) => document.querySelector('textarea')?.value === given, text);
}

test('the formula bar edits values and formulas; a row above moves what they refer to', async () => {
  const on = await suite.page(await suite.open());
  await enter(on, 'A1', '20');
  await enter(on, 'B1', '=A1*2');
  await shown(on, 'B1', '40');
  await enter(on, 'A1', '21');
  await shown(on, 'B1', '42');
  await on.page.locator('[data-row="0"]').click({ button: 'right' });
  await checkScreen(on.page, 'workbench-context-menu');
  for (const key of ['ArrowDown', 'Enter']) await on.page.keyboard.press(key);
  await shown(on, 'B2', '42');
  await input(on, 'B2', '=A2*2');
  await on.cell('B2').dblclick();
  await on.page.keyboard.press('Escape');
  await input(on, 'A2', '21');
  await enter(on, 'C1', "'007");
  await shown(on, 'C1', '007');
  await input(on, 'C1', "'007");
});

test('a note is there on hover; a right-to-left tab is mirrored, and so are its arrow keys', async () => {
  const on = await suite.page(await suite.open());
  on.page.once('dialog', (dialog) => void dialog.accept('asked as: name'));
  await on.menu('Insert', 'Note…');
  await on.page.locator('[data-cell="A1"][title="asked as: name"]').waitFor();
  await on.menu('View');
  await checkScreen(on.page, 'workbench-menu');
  await on.page.getByRole('menuitem', { name: 'Right-to-left' }).click();
  await on.page.locator('.grid[dir=rtl]').waitFor();
  const left = async (cell: string) => (await on.cell(cell).boundingBox())?.x ?? 0;
  expect(await left('A1')).toBeGreaterThan(await left('B1'));
  await on.cell('A1').click();
  await on.page.keyboard.press('ArrowLeft');
  await on.page.getByLabel('Selected cells').getByText('B1', { exact: true }).waitFor();
  await checkScreen(on.page, 'workbench-right-to-left');
});

test('dialogs, questions, toasts, failures, a script without end', async () => {
  const on = await suite.page(await suite.open({ bundle: bundle() }));
  const { page } = on;
  const click = (name: string) => on.menu('Extensions', 'Connector for KoboToolbox', name);
  await click('Dialog');
  await page.frameLocator('dialog iframe').getByText('Dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await click('Ask');
  await page.getByRole('alertdialog', { name: 'Title' }).getByText('Your name?').waitFor();
  await checkScreen(page, 'workbench-question');
  await page.keyboard.type('Amal');
  await page.keyboard.press('Enter');
  await shown(on, 'A1', 'OK Amal');
  await click('Toast');
  await page.getByRole('status').getByText('Done').waitFor();
  await checkScreen(page, 'workbench-toast');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await click('Fail');
  await page.getByRole('alertdialog').getByText('Error: nothing works').waitFor();
  await page.keyboard.press('Enter');
  await click('Long');
  await page.getByText('Running script: long').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Execution cancelled.').waitFor();
});

const portOf = ({ url }: Workbench): number => Number(new URL(url).port);

test('after a restart an open page comes back by itself, with what was there', async () => {
  const options = { stateFolder: stateFolder() };
  const made = await suite.open(options);
  const on = await suite.page(made);
  await enter(on, 'A1', 'kept');
  await shown(on, 'A1', 'kept');
  await close(made);
  await suite.open({ ...options, port: portOf(made) });
  await on.page.waitForEvent('load');
  await shown(on, 'A1', 'kept');
});
