import { BOB_KEY, DEMO_KEY, DEMO_PROJECTS } from '../kobo-server';
import { importAndKeepDemo } from '../workbench/import-demo';
import { checkScreen } from './check-screen';
import { workbenchSuite } from './workbench-suite';

const suite = workbenchSuite();
const SECOND = 'second@example.org';

/** Two pages of a browser on a busy machine. */
jest.setTimeout(90_000);

test('two people on one spreadsheet: each has a key of one’s own, both see what is linked', async () => {
  const made = await suite.open({ choice: { demo: true }, prepare: importAndKeepDemo });
  const [first, second] = [await suite.page(made), await suite.page(made, SECOND)];
  await Promise.all([first.openSidebar(), second.openSidebar()]);
  await first.button(/^Household survey \(demo\)/).click();
  await first.button('Open tab').waitFor();
  await second.sidebar.getByRole('heading', { name: 'Linked by other people' }).waitFor();
  await second.button(/Runs with alice's account/).click();
  await second.sidebar.getByText('Runs with alice', { exact: false }).waitFor();
  await checkScreen(second.page, 'workbench-linked-by-another');
  expect(await second.button('Refresh now').count()).toBe(0);
  await second.button('Back').click();
  expect(await second.sidebar.getByText('Your KoboToolbox accounts').count()).toBe(0);
  await second.connect(`${made.kobo.url}/#/forms/${DEMO_PROJECTS.household}`, BOB_KEY);
  await second.button('Import').click();
  await second.sidebar.getByText(/180 submissions imported/).waitFor();
  await first.page.getByRole('tab', { name: 'Household survey (demo) (2)', exact: true }).waitFor();
  const keys = made.kobo.requests.map(({ headers }) => headers.authorization).filter((given) => given !== undefined);
  expect(new Set(keys)).toEqual(new Set([`Token ${DEMO_KEY}`, `Token ${BOB_KEY}`]));
  expect(await second.page.content()).not.toContain(DEMO_KEY);
});

test('a cell that one changes is there for the other; who may look only changes nothing', async () => {
  const made = await suite.open();
  const [first, second] = [await suite.page(made), await suite.page(made, SECOND)];
  await first.cell('B2').click();
  await first.page.keyboard.type('=6*7');
  await first.page.keyboard.press('Enter');
  await second.cell('B2').getByText('42').waitFor();
  await second.cell('B2').click();
  await second.page.waitForFunction(() => document.querySelector('textarea')?.value === '=6*7');
  const viewer = await suite.page(made, 'viewer@example.org');
  await viewer.page.getByText('View only').waitFor();
  await viewer.menu('Extensions');
  await viewer.page.getByText('Only editors can use add-ons').waitFor();
  await viewer.page.keyboard.press('Escape');
  await viewer.cell('B2').click();
  await viewer.page.keyboard.press('Delete');
  await viewer.page.getByText('You can look at this spreadsheet, but not change it.').waitFor();
  await checkScreen(viewer.page, 'workbench-viewer-refused');
  await viewer.page.getByRole('button', { name: 'OK' }).click();
  expect(await second.cell('B2').textContent()).toBe('42');
});
