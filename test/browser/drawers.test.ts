import type { Locator } from 'playwright-core';
import { DEMO_KEY } from '../kobo-server';
import type { Workbench } from '../workbench';
import { importAndKeepDemo } from '../workbench/import-demo';
import { DEMO_TABS } from '../workbench/testing';
import { checkScreen } from './check-screen';
import type { WorkbenchPage } from './workbench-page';
import { workbenchSuite } from './workbench-suite';

const suite = workbenchSuite();
let made: Workbench;
let on: WorkbenchPage;

/** The demo is imported and kept up to date by the clock. */
beforeEach(async () => {
  made = await suite.open({ choice: { demo: true }, prepare: importAndKeepDemo });
  on = await suite.page(made);
});

const press = (drawer: Locator, name: string) => drawer.getByRole('button', { name, exact: true }).click();

test('KoboToolbox: submissions added, edited and deleted, which the clock brings into the cells', async () => {
  const kobo = await on.drawer('KoboToolbox');
  await kobo.getByText(made.kobo.url, { exact: true }).waitFor();
  await kobo.getByText(DEMO_KEY).waitFor();
  await checkScreen(on.page, 'workbench-drawer-kobo');
  await kobo.getByRole('button', { name: 'Submissions' }).first().click();
  await press(kobo, 'Add a submission');
  await kobo.getByText(/^181 submissions/).waitFor();
  await kobo.getByRole('button', { name: 'Edit' }).first().click();
  await kobo.getByLabel('Phone number').fill('007');
  await kobo.getByLabel('Phone number').press('Enter');
  await checkScreen(on.page, 'workbench-drawer-submissions');
  await kobo
    .getByRole('button', { name: /^Delete submission/ })
    .nth(1)
    .click();
  await kobo.getByText(/^180 submissions/).waitFor();
  await press(kobo, '‹ Back');
  await kobo.getByLabel('Export takes').last().selectOption('200 s');
  await expectSoon(() => made.kobo.world.projects.at(-1)?.secondsToExport === 200);
  const time = await on.drawer('Clock and triggers');
  await press(time, '+ 1 hour');
  await expectSoon(() => lastPhone() === '007');
});

/** What the row of the newest of 180 submissions says. */
function lastPhone(): unknown {
  const rows = made.host.spreadsheet.getSheetByName(DEMO_TABS[0])?.getDataRange().getValues() ?? [];
  return rows[180]?.[rows[0]?.indexOf('Phone number') ?? -1];
}

async function expectSoon(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 80 && !isSo(); tries += 1) await on.page.waitForTimeout(100);
  expect(isSo()).toBe(true);
}

test('clock and triggers: listed, moved on, run; the log of calls says what each did', async () => {
  const time = await on.drawer('Clock and triggers');
  await time.getByText('onClock').waitFor();
  await checkScreen(on.page, 'workbench-drawer-time');
  await time.getByLabel('Run triggers by themselves when they are due').uncheck();
  await time.getByLabel('Round trip').selectOption('300 ms');
  await press(time, '+ 1 hour');
  await press(time, 'Run what is due');
  await time.getByText('Running…').waitFor({ state: 'detached' });
  const calls = await on.drawer('Calls');
  await calls.getByText('onClock').first().click();
  await calls.getByText('trigger · first@example.org', { exact: false }).first().waitFor();
  await calls.getByRole('cell', { name: 'UrlFetchApp.fetch' }).first().waitFor();
  await checkScreen(on.page, 'workbench-drawer-calls');
  expect(made.host.executions.filter(({ context }) => context === 'trigger').length).toBeGreaterThanOrEqual(1);
});

test('people: act as another; starting afresh: another shape, language and locale, and nothing of before', async () => {
  await on.drawer('People');
  await checkScreen(on.page, 'workbench-drawer-people');
  await on.page.getByRole('link', { name: 'Act as this person' }).first().click();
  await on.page.getByTitle('second@example.org').waitFor();
  await on.menu('File', 'Start afresh…');
  const start = on.page.getByRole('region', { name: 'Start' });
  await start.getByLabel('bound to this file: every editor can change the script').check();
  await start.getByLabel('Language of the people').selectOption('ar');
  await start.getByLabel('with the demo project imported').uncheck();
  await checkScreen(on.page, 'workbench-drawer-start');
  await press(start, 'Start afresh');
  await on.page.getByRole('tab', { name: DEMO_TABS[0], exact: true }).waitFor({ state: 'detached' });
  expect([made.host.triggers(), made.host.spreadsheet.getNumSheets()]).toEqual([[], 1]);
  await on.menu('Extensions', 'Connector for KoboToolbox', 'فتح الشريط الجانبي');
  await on.sidebar.locator('html[dir=rtl]').waitFor();
  await checkScreen(on.page, 'workbench-arabic');
});
