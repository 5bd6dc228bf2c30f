import type { Locator } from 'playwright-core';
import { serverMessages } from '../../src/ui/messages/languages';
import { allMessages } from '../../src/ui/messages/sidebar-languages';
import { DEMO_KEY, DEMO_PROJECTS } from '../kobo-server';
import type { Workbench } from '../workbench';
import { checkScreen } from './check-screen';
import type { WorkbenchPage } from './workbench-page';
import { workbenchSuite } from './workbench-suite';

const suite = workbenchSuite();
const LANGUAGE = 'en';
const words = allMessages(LANGUAGE);
const { decisions, project, care } = words;
const TAB = 'Market prices: weekly / all stalls [v1]';

let made: Workbench;
let on: WorkbenchPage;
let kobo: Locator;

test('submissions and rows go, a person decides, and a note stays beside its submission', async () => {
  made = await suite.open({ choice: { demo: false, language: LANGUAGE } });
  on = await suite.page(made);
  await link();
  const all = column('_id');
  const [first, deleted, noted] = all;
  await addNote('call again');
  kobo = await on.drawer('KoboToolbox');
  await kobo.getByRole('listitem').filter({ hasText: TAB }).getByRole('button', { name: 'Submissions' }).click();

  await deleteInKobo([deleted]);
  await click(project.refresh);
  await said(words.changes.submissions({ added: 0, edited: 0, removed: 1 }));
  await check('one-gone');
  const left = all.filter((id) => id !== deleted);
  expect([column('_id'), noteBeside(noted)]).toEqual([left, 'call again']);

  const gone = left.slice(1, 9);
  await deleteInKobo(gone);
  await click(project.refresh);
  await said(decisions['safety-stop'].title(8, 39));
  await check('safety-stop');
  await answer(decisions['safety-stop'].keep.label);
  await said(words.changes.submissions({ added: 0, edited: 0, removed: 8 }));
  await check('kept');
  expect([column('_id'), noteBeside(noted)]).toEqual([left, 'call again']);
  const marked = column('_removed_at').map((at, row) => (at === '' ? null : left[row]));
  expect(marked.filter((id) => id !== null)).toEqual(gone);

  await deleteFirstRow();
  await click(project.refresh);
  await said(decisions['hand-deleted'].title(1));
  await check('hand-deleted');
  expect(column('_id')).toEqual(left.slice(1));
  await answer(decisions['hand-deleted'].putBack.label);
  await said(words.changes.submissions({ added: 1, edited: 0, removed: 0 }));
  expect([column('_id'), noteBeside(noted)]).toEqual([[...left.slice(1), first], 'call again']);

  const before = column('end');
  await type('C12', 'typed over');
  await fold(words.exports.more);
  await fold(care.check);
  await said(care.differ(1));
  await check('hand-edits');
  await fold(care.restore);
  await click(care.restoreNow);
  await said(words.changes.nothing);
  expect([column('end'), noteBeside(noted)]).toEqual([before, 'call again']);
}, 60_000);

const check = (name: string): Promise<void> => checkScreen(on.page, `workbench-merge-${LANGUAGE}-${name}`);
const click = (name: string): Promise<void> => on.button(name).click();
const said = (text: string): Promise<void> => on.sidebar.getByText(text, { exact: true }).first().waitFor();
const fold = (summary: string): Promise<void> => on.sidebar.locator('summary').getByText(summary).click();

/** From the menu to the market prices in their tab; their repeat groups come along. */
async function link(): Promise<void> {
  await on.menu('Extensions', 'Connector for KoboToolbox', serverMessages(LANGUAGE).menu.openSidebar);
  await click(words.home.connect);
  await on.sidebar.getByRole('textbox').fill(`${made.kobo.url}/#/forms/${DEMO_PROJECTS.market}`);
  await click(words.address.next);
  await on.sidebar.getByLabel(words.key.label).fill(DEMO_KEY);
  await click(words.key.connect);
  await click(words.exports.import);
  await said(project.history);
  await click(project.openTab);
  await on.page.getByRole('tab', { name: TAB, exact: true, selected: true }).waitFor();
  // Until the call is over, it may still move the selection.
  await on.sidebar.getByRole('button', { name: project.openTab, disabled: false }).waitFor();
  await on.cell('A1').getByText('start').waitFor();
}

/** In a column of one's own beside the first one, beside the third submission. */
async function addNote(text: string): Promise<void> {
  await on.page.locator('[data-column="1"]').click({ button: 'right' });
  await on.page.getByRole('menuitem', { name: 'Insert 1 column left', exact: true }).click();
  await on.cell('C1').getByText('end').waitFor();
  await type('B1', 'To do');
  await type('B4', text);
}

/** The blue button of a question is the safe one. */
async function answer(label: string): Promise<void> {
  await on.sidebar.locator('.decision .main').getByText(label, { exact: true }).click();
}

async function deleteInKobo(ids: readonly unknown[]): Promise<void> {
  for (const id of ids) {
    const button = kobo.getByRole('button', { name: `Delete submission ${id}`, exact: true });
    await button.click();
    await button.waitFor({ state: 'detached' });
  }
}

async function deleteFirstRow(): Promise<void> {
  const rows = sheet().getLastRow();
  await on.page.locator('[data-row="1"]').click({ button: 'right' });
  await on.page.getByRole('menuitem', { name: 'Delete 1 row', exact: true }).click();
  for (let tries = 0; tries < 80 && sheet().getLastRow() === rows; tries += 1) await on.page.waitForTimeout(50);
}

async function type(cell: string, text: string): Promise<void> {
  await on.cell(cell).click();
  await on.page.keyboard.type(text);
  await on.page.keyboard.press('Enter');
  await on.cell(cell).getByText(text, { exact: true }).waitFor();
}

function sheet() {
  const found = made.host.spreadsheet.getSheetByName(TAB);
  if (found === null) throw new Error(`There is no tab "${TAB}".`);
  return found;
}

/** What stands below a header. */
function column(header: string): unknown[] {
  const [headers = [], ...rows] = sheet().getDataRange().getValues();
  const at = headers.indexOf(header);
  return rows.map((row) => row[at]);
}

const noteBeside = (id: unknown): unknown => column('To do')[column('_id').indexOf(id)];
