import type { Browser } from 'playwright-core';
import { serverMessages } from '../../src/ui/messages/languages';
import { allMessages } from '../../src/ui/messages/sidebar-languages';
import { ALICE, doneValue, openWorld } from '../bundle/world';
import { DEMO_KEY, DEMO_PROJECTS, householdLater } from '../kobo-server';
import type { Workbench } from '../workbench';
import { importDemo } from '../workbench/import-demo';
import { checkScreen } from './check-screen';
import { openSidebar, startBrowser } from './sidebar-page';
import type { WorkbenchPage } from './workbench-page';
import { workbenchSuite } from './workbench-suite';

describe('in the workbench, with the demo imported', () => {
  const suite = workbenchSuite();
  let made: Workbench;
  let on: WorkbenchPage;

  beforeEach(async () => {
    made = await suite.open({ choice: { demo: true }, prepare: importDemo });
    on = await suite.page(made);
    await on.openSidebar();
    await on.button(/^Household survey \(demo\)/).click();
    await on.sidebar.getByText(/^✓ 180 submissions imported in 3 tabs, /).waitFor();
  });

  /** The cells of the tab of submissions, header row first. */
  const cells = (): unknown[][] => made.host.spreadsheet.getSheets()[1]?.getDataRange().getValues() ?? [];

  /** What stands in the column of a header, in the first row of data. */
  const first = (header: string): unknown => cells()[1]?.[cells()[0]?.indexOf(header) ?? -1];

  const saved = async (): Promise<void> => {
    // The screen of the import may be gone before anybody looks: it leads to the project's page when all is written.
    await on.heading('Household survey (demo)').waitFor();
    await on.sidebar.getByText(/^✓ 180 submissions imported in 3 tabs, /).waitFor();
  };

  async function treat(column: string, treatment: string): Promise<void> {
    await on.sidebar.getByRole('searchbox').fill(column);
    const row = on.sidebar.getByRole('group', { name: column, exact: true });
    await row.getByRole('combobox', { name: 'Import, mask or leave out' }).selectOption(treatment);
  }

  test('headers, a masked column, one left out, lat/long and links: saved, and the cells are so; the back arrow keeps nothing', async () => {
    const phone = first('Phone number');
    await on.button('What is imported').click();
    await on.sidebar.getByLabel('A row of HXL tags').check();
    await on.button('Back').click();
    await on.button('What is imported').click();
    expect(await on.sidebar.getByLabel('A row of HXL tags').isChecked()).toBe(false);
    await on.sidebar.getByText(/^Columns that may identify people: \d+/).waitFor();
    expect(on.calls.filter((call) => call.includes('importOptions'))).toHaveLength(2);
    expect(await on.button('Save and refresh').isDisabled()).toBe(true);
    await on.sidebar.getByLabel('Headers').selectOption('Data column names');
    await on.sidebar.getByLabel('A "lat/long" column beside each location, for maps').check();
    await on.sidebar.getByLabel(/^A link to each submission/).check();
    await on.sidebar.getByText('Household survey (demo) · 55 columns').click();
    await treat('Remarks', 'Leave out');
    await treat('Phone number', 'Mask');
    await checkScreen(on.page, 'workbench-options');
    await on.button('Save and refresh').click();
    await saved();
    await on.button('Open tab').click();
    await on.cell('E1').getByText('district', { exact: true }).waitFor();
    const [header = []] = cells();
    expect(header.slice(4, 7)).toEqual(['district', 'village', 'gps']);
    // What comes later comes behind what is there, before the column that the add-on knows rows by.
    expect(header.slice(-3)).toEqual(['gps (lat/long)', 'Open in KoboToolbox', expect.stringMatching(/^_kobo_sync /)]);
    expect(header).not.toContain('remarks');
    expect(first('gps (lat/long)')).toBe('-9.4364315,64.1833154');
    expect(first('Open in KoboToolbox')).toContain(`/${DEMO_PROJECTS.household}/data/`);
    expect([first('phone'), cells().flat().includes(phone)]).toEqual([expect.stringMatching(/./), false]);
  });

  test('while a column is masked, new questions wait until somebody has seen them', async () => {
    await on.button('What is imported').click();
    await on.sidebar.getByText('Household survey (demo) · 55 columns').click();
    await treat('Phone number', 'Mask');
    await on.button('Save and refresh').click();
    await saved();
    householdLater(made.kobo.world);
    made.host.clock.advance(10 * 60 * 1000);
    await on.button('Refresh now').click();
    await on.sidebar.getByText(/^✓ 192 submissions imported in 3 tabs, /).waitFor();
    // The question that left the form is known from its older version: its column stays, and is no new one.
    await on.sidebar.getByText('1 thing to know').click();
    await on.sidebar.getByText(/^With another label in the form: /).waitFor();
    await on.sidebar.getByRole('region', { name: '2 new columns wait' }).waitFor();
    await checkScreen(on.page, 'workbench-held-back');
    await on.button('Look at them').click();
    await on.sidebar.getByRole('heading', { name: 'New columns, not imported yet: 2' }).waitFor();
    await checkScreen(on.page, 'workbench-new-columns');
    const missing = 'Minutes spent queuing for water';
    expect(cells()[0]).not.toContain(missing);
    await on.button('Save and refresh').click();
    await on.heading('Household survey (demo)').waitFor();
    await on.sidebar.getByText(/^✓ 192 submissions imported in 3 tabs, /).waitFor();
    expect(cells()[0]).toContain(missing);
  });

  /** Tab, until what has the focus is called so; far too many means that it cannot be reached. */
  async function tabTo(name: string): Promise<void> {
    const isThere = () =>
      on.sidebar.locator(':focus').evaluate((element, text) => {
        const { ariaLabel, textContent } = element as HTMLElement;
        return `${ariaLabel ?? textContent}`.includes(text);
      }, name);
    for (let tries = 0; tries < 60; tries += 1) {
      await on.page.keyboard.press('Tab');
      if (await isThere()) return;
    }
    throw new Error(`${name} cannot be reached`);
  }

  test('by keyboard only: a proposed type is taken, and its answers are numbers from then on', async () => {
    expect(first('Children under 5 (calculated)')).toBe('0');
    await tabTo('What is imported');
    await on.page.keyboard.press('Enter');
    await on.sidebar.locator('h1:focus').getByText('What is imported').waitFor();
    await on.sidebar.getByText('1 text column holds only numbers or dates').waitFor();
    await tabTo('1 text column holds only numbers or dates');
    await on.page.keyboard.press('Enter');
    await on.sidebar.getByRole('checkbox', { name: /^Children under 5/ }).waitFor();
    await tabTo('Children under 5 (calculated): All answers are numbers');
    await on.page.keyboard.press('Space');
    await tabTo('Save and refresh');
    await on.page.keyboard.press('Enter');
    await saved();
    expect(first('Children under 5 (calculated)')).toBe(0);
  });
});

describe('before the first import', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test.each(['en', 'ar'])('the kind of file and the options; then what to know of it: %s', async (locale) => {
    const world = await openWorld({ users: { [ALICE]: { locale } } });
    const { home, address, key, exports, options, project, notices } = allMessages(locale);
    await world.host.openDocument(ALICE);
    doneValue(await world.host.click(serverMessages(locale).menu.openSidebar, ALICE));
    const { page, close } = await openSidebar(browser, world.host, ALICE);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const check = async (name: string): Promise<void> => {
      await checkScreen(page, `${locale}-${name}`, { fullPage: true });
      expect([name, await page.evaluate(() => document.documentElement.scrollWidth > 300)]).toEqual([name, false]);
    };
    try {
      await press(home.connect);
      await page.getByRole('textbox').fill(`${world.kobo.url}/#/forms/${DEMO_PROJECTS.household}`);
      await press(address.next);
      await page.getByLabel(key.label).fill(DEMO_KEY);
      await press(key.connect);
      await page.getByText(exports.more, { exact: true }).click();
      await page.getByLabel(exports.file).selectOption(exports.fileCsv);
      await check('what-to-import-more');
      await press(exports.optionsFirst);
      await page.getByText(options.columns, { exact: true }).waitFor();
      await check('options-first');
      await press(exports.import);
      await page.getByText(notices.title(1)).click();
      await check('things-to-know');
      expect(await page.getByRole('button', { name: project.openTab }).isEnabled()).toBe(true);
      expect(world.host.spreadsheet.getSheets().filter((sheet) => !sheet.isSheetHidden())).toHaveLength(2);
    } finally {
      await close();
      await world.close();
    }
  });
});
