import { DEMO_KEY, DEMO_PROJECTS } from '../kobo-server';
import type { Workbench } from '../workbench';
import { DEMO_TABS } from '../workbench/testing';
import { checkScreen } from './check-screen';
import type { WorkbenchPage } from './workbench-page';
import { workbenchSuite } from './workbench-suite';

const suite = workbenchSuite();
let made: Workbench;
let on: WorkbenchPage;

beforeEach(async () => {
  made = await suite.open();
  on = await suite.page(made);
});

test('from the menu to the cells; the sidebar’s first screen needs one call', async () => {
  await on.openSidebar();
  await on.heading('Connector for KoboToolbox').waitFor();
  expect(on.calls).toEqual(['[{"method":"start","asks":null}]']);
  expect(await on.page.locator('aside iframe').evaluate((frame) => frame.clientWidth)).toBe(300);
  await checkScreen(on.page, 'workbench-1-sidebar');
  await on.connect(made.kobo.url, DEMO_KEY);
  await on.button(/^Household survey \(demo\)/).click();
  await on.sidebar.getByRole('radio', { name: /English labels \(CSV\)/ }).check();
  await on.button('Import').click();
  await on.sidebar.getByText(/180 submissions imported in 3 tabs, /).waitFor();
  await on.button('Open tab').click();
  await on.page.getByRole('tab', { name: DEMO_TABS[0], exact: true, selected: true }).waitFor();
  await on.cell('E1').getByText('District').waitFor();
  await on.cell('E2').getByText('Upper Talmar').waitFor();
  await checkScreen(on.page, 'workbench-2-imported');
  expect(await on.page.content()).not.toContain(DEMO_KEY);
});

/** One key after another; the focus is where the last one left it. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await on.page.keyboard.press(key);
}

/** What has the focus, in the page or in the sidebar. */
const focused = (name: string) =>
  on.page.waitForFunction((text) => document.activeElement?.textContent?.trim().endsWith(text), name);

test('by keyboard only: out of the cells, through the menu and the sidebar, back to the cells', async () => {
  const { page, sidebar } = on;
  await page.keyboard.press('F10');
  await focused('File');
  await press('ArrowLeft');
  await focused('Extensions');
  await press('ArrowDown');
  await page.getByRole('menuitem', { name: 'Connector for KoboToolbox' }).waitFor();
  await press('ArrowDown');
  await focused('▸');
  await press('ArrowRight');
  await focused('Open sidebar');
  await press('Enter');
  await sidebar.locator('h1:focus').getByText('Connector for KoboToolbox').waitFor();
  await press('Tab', 'Enter');
  await sidebar.locator('h1:focus').getByText('Connect a project').waitFor();
  await press('Tab');
  await page.keyboard.type(`${made.kobo.url}/#/forms/${DEMO_PROJECTS.household}`);
  await press('Enter');
  await sidebar.locator('h1:focus').getByText('Your API key').waitFor();
  await press('Tab');
  await page.keyboard.type(DEMO_KEY);
  await press('Enter');
  await sidebar.getByRole('radio', { name: /All questions/ }).waitFor();
  await sidebar.locator('h1:focus').getByText('What to import').waitFor();
  await press('Tab', 'Enter');
  await sidebar.getByText(/180 submissions imported/).waitFor();
  while (!(await on.button('Open tab').evaluate((button) => button === document.activeElement))) await press('Tab');
  await press('Enter');
  await on.cell('E1').getByText('District').waitFor();
  while (!(await page.locator('.grid').evaluate((grid) => grid === document.activeElement))) await press('Shift+Tab');
  await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown');
  await page.getByLabel('Selected cells').getByText('E2', { exact: true }).waitFor();
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Upper Talmar');
});
