import type { Browser } from 'playwright-core';
import { ALICE, doneValue, openWorld, type World } from '../bundle/world';
import { BOB_KEY, DEMO_KEY, DEMO_PROJECTS } from '../kobo-server';
import { DEMO_TABS } from '../workbench/testing';
import { checkScreen } from './check-screen';
import { openSidebar, type SidebarPage, startBrowser } from './sidebar-page';

let browser: Browser;
let world: World;
let sidebar: SidebarPage;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  world = await openWorld();
  await world.host.openDocument(ALICE);
  doneValue(await world.host.click('Open sidebar', ALICE));
  sidebar = await openSidebar(browser, world.host, ALICE);
});
afterEach(async () => {
  await sidebar.close();
  await world.close();
});

const check = (name: string): Promise<void> => checkScreen(sidebar.page, name);

const button = (name: string | RegExp) => sidebar.page.getByRole('button', { name });
const heading = (name: string | RegExp) => sidebar.page.getByRole('heading', { name, level: 1 });

async function connect(address = world.kobo.url, key = DEMO_KEY): Promise<void> {
  await button('Connect a project').click();
  await sidebar.page.getByRole('textbox').fill(address);
  await button('Continue').click();
  await sidebar.page.getByLabel('API key').fill(key);
  await button('Connect').click();
}

test('from the menu to the cells, as a person goes; each screen without a fault for axe', async () => {
  const { page } = sidebar;
  await heading('Connector for KoboToolbox').waitFor();
  expect(sidebar.calls).toEqual(['start']);
  await check('1-home-empty');
  await button('Connect a project').click();
  await page.getByRole('textbox').fill(`${world.kobo.url}/#/forms/${DEMO_PROJECTS.household}/summary`);
  await page.getByText('A project on 127.0.0.1').waitFor();
  await check('2-address');
  await page.keyboard.press('Enter');
  await heading('Your API key').waitFor();
  await page.getByLabel('API key').fill(DEMO_KEY);
  await check('3-key');
  await page.keyboard.press('Enter');
  await heading('What to import').waitFor();
  await page.getByRole('radio', { name: /English labels \(CSV\)/ }).check();
  await check('4-what-to-import');
  await button('Import').click();
  await page.getByText(/180 submissions imported in 3 tabs, /).waitFor();
  await check('6-project');
  const sheets = world.host.spreadsheet.getSheets().filter((sheet) => !sheet.isSheetHidden());
  expect(sheets.map((sheet) => sheet.getName())).toEqual(['Sheet1', ...DEMO_TABS]);
  expect(sheets.map((sheet) => sheet.getLastRow())).toEqual([0, 181, 550, 127]);
  expect(await page.content()).not.toContain(DEMO_KEY);
  await page.getByRole('switch').click();
  await page.waitForFunction(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'true');
  expect(world.host.triggers()).toHaveLength(1);
  await button('Back').click();
  await heading('In this spreadsheet').waitFor();
  await page.getByText(/every hour/).waitFor();
  await check('7-home');
});

test('choosing from the list: search, a draft cannot be chosen, all questions need no saved export', async () => {
  const { page } = sidebar;
  await connect();
  await heading('Choose a project').waitFor();
  await button(/Draft never deployed/).waitFor();
  expect(await button(/Draft never deployed/).isDisabled()).toBe(true);
  await check('8-projects');
  await page.getByRole('searchbox').fill('nothing like this');
  await page.getByText('No project has this in its name.').waitFor();
  await page.getByRole('searchbox').fill('PUBLIC');
  await button(/Household survey \(public\)/).click();
  await heading('What to import').waitFor();
  expect(await page.getByRole('radio', { name: /All questions/ }).isChecked()).toBe(true);
  await page.getByRole('combobox').selectOption('French (fr)');
  await button('Import').click();
  await page.getByText(/180 submissions imported/).waitFor();
  const { exports } = await world.get('project', {
    server: world.kobo.url,
    account: 'alice',
    project: DEMO_PROJECTS.householdPublic,
  });
  expect(exports.map(({ name }) => name)).toContain('Google Sheets (French (fr))');
});

test('who may not save exports is told what to do', async () => {
  await connect(`${world.kobo.url}/#/forms/${DEMO_PROJECTS.household}`, BOB_KEY);
  await sidebar.page.getByRole('radio', { name: /All questions/ }).check();
  await button('Import').click();
  await sidebar.page.getByText(/may not save exports/).waitFor();
  await check('9-may-not-save');
});

test('a refused key, an odd address, a lost connection: said in words, with a way on', async () => {
  const { page } = sidebar;
  await connect(world.kobo.url, DEMO_KEY.replace('a', '0'));
  await page.getByText(/The API key was refused/).waitFor();
  await check('10-key-refused');
  await button('Back').click();
  await page.getByRole('textbox').fill('my server');
  await button('Continue').click();
  await page.getByText(/characters that no address has/).waitFor();
  await page.getByRole('textbox').fill(world.kobo.url);
  await button('Continue').click();
  sidebar.offline = true;
  await page.getByLabel('API key').fill(DEMO_KEY);
  await button('Connect').click();
  await page.getByText('Google did not answer.').waitFor();
  await check('11-offline');
  sidebar.offline = false;
  await button('Try again').click();
  await heading('Choose a project').waitFor();
  await button('Back').click();
  expect(await page.getByLabel('API key').inputValue()).toBe('');
});

test('the key screen says who could read the key, in a script bound to the file too', async () => {
  await button('Connect a project').click();
  await sidebar.page.getByRole('textbox').fill(world.kobo.url);
  await button('Continue').click();
  await sidebar.page.getByText('cannot see or use it').waitFor();
  const bound = await openWorld({ shape: 'bound' });
  await bound.host.openDocument(ALICE);
  doneValue(await bound.host.click('Open sidebar', ALICE));
  const other = await openSidebar(browser, bound.host, ALICE);
  try {
    await other.page.getByRole('button', { name: 'Connect a project' }).click();
    await other.page.getByRole('textbox').fill(world.kobo.url);
    await other.page.getByRole('button', { name: 'Continue' }).click();
    await other.page.getByText('Everyone who can edit this spreadsheet could change this script').waitFor();
  } finally {
    await other.close();
    await bound.close();
  }
});
