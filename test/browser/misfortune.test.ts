import type { Locator } from 'playwright-core';
import { DEMO_KEY, DEMO_PROJECTS, findProject } from '../kobo-server';
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
  await on.openSidebar();
});

const address = () => `${made.kobo.url}/#/forms/${DEMO_PROJECTS.household}`;

const tabs = () => made.host.spreadsheet.getSheets().map((sheet) => sheet.getName());

async function expectSoon(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 50 && !isSo(); tries += 1) await on.page.waitForTimeout(100);
  expect(isSo()).toBe(true);
}

/** The drawer shows a switch as it is on the server, so it changes a moment after the click: longer on a busy machine. */
async function turn(drawer: Locator, name: string, checked: boolean): Promise<void> {
  await drawer.getByLabel(name).click();
  await drawer.getByRole('checkbox', { name, checked }).waitFor();
}

test('a faulty server: switched on in the drawer, said in words, and on it goes when it is off', async () => {
  const drawer = await on.drawer('KoboToolbox');
  await turn(drawer, 'The server cannot be reached (projects and keys)', true);
  await on.connect(address(), DEMO_KEY);
  await on.sidebar.getByText('could not be reached').waitFor();
  await checkScreen(on.page, 'workbench-server-unreachable');
  await turn(drawer, 'The server cannot be reached (projects and keys)', false);
  await turn(drawer, 'A sign-in page instead of the file', true);
  await on.button('Try again').click();
  await on.button('Import').click();
  await on.sidebar.getByText('KoboToolbox sent a page instead of the Excel file.').waitFor();
  await checkScreen(on.page, 'workbench-page-instead-of-file');
  expect(tabs()).toEqual(['Sheet1']);
  await turn(drawer, 'A sign-in page instead of the file', false);
  await on.button('Refresh now').click();
  await on.sidebar.getByText(/180 submissions imported/).waitFor();
});

test('a double click on Import, the sidebar closed in the middle, then the page loaded again: each tab once, all of it', async () => {
  made.kobo.faults.set({ kind: 'delay', hop: 1, milliseconds: 4000, times: 1 });
  await on.connect(address(), DEMO_KEY);
  await on.button('Import').dblclick();
  await on.heading(/^Importing/).waitFor();
  await on.page.getByRole('button', { name: 'Close sidebar' }).click();
  await on.page.locator('aside').waitFor({ state: 'detached' });
  await on.openSidebar();
  await on.sidebar.getByText('Refreshing now').waitFor();
  await checkScreen(on.page, 'workbench-refreshing');
  await on.page.reload();
  await on.page.getByRole('tab', { name: DEMO_TABS[0], exact: true }).waitFor();
  await expectSoon(() => made.host.executions.every(({ outcome }) => outcome !== null));
  const seen = made.host.spreadsheet.getSheets().filter((sheet) => !sheet.isSheetHidden());
  const sheets = seen.map((sheet) => [sheet.getName(), sheet.getLastRow()]);
  expect(sheets).toEqual([
    ['Sheet1', 0],
    [DEMO_TABS[0], 181],
    [DEMO_TABS[1], 550],
    [DEMO_TABS[2], 127],
  ]);
  await on.openSidebar();
  await on
    .button(/^Household survey \(demo\)/)
    .getByText(/Up to date/)
    .waitFor();
});

const HOSTILE = `<img src=x onerror="document.title='hit'">`;

test('names that are markup or 200 characters long: shown as they are, and the page holds together', async () => {
  const [household, market] = [DEMO_PROJECTS.household, DEMO_PROJECTS.market].map((uid) =>
    findProject(made.kobo.world, uid),
  );
  if (household === undefined || market === undefined) throw new Error('The demo has other projects.');
  household.name = HOSTILE;
  market.name = 'n'.repeat(200);
  await on.connect(made.kobo.url, DEMO_KEY);
  await on.button(market.name).click();
  await on.heading('What to import').waitFor();
  await on.button('Back').click();
  await on.button(HOSTILE).click();
  await on.button('Import').click();
  await on.button('Open tab').click();
  await on.page.getByRole('tab', { selected: true }).getByText(HOSTILE).waitFor();
  await on.drawer('KoboToolbox');
  await checkScreen(on.page, 'workbench-names-in-the-drawer');
  const wide = await on.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect([await on.page.title(), wide]).toEqual(['Monitoring – Workbench', false]);
  expect(await on.page.locator('img').count()).toBe(0);
});
