import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_KEY, DEMO_PROJECTS, householdLater } from '../kobo-server';
import { root } from '../root';
import { linkDemo, openWorld, valuesOf, type World } from './world';

const HOUSEHOLD = DEMO_PROJECTS.household;
const CSV = 'English labels (CSV)';
const XLSX = 'English labels (XLSX)';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const fixture = (path: string): Buffer => readFileSync(join(root(), 'test/fixtures', path));

test('the tab is called like the project, its header bold and in view, in few calls', async () => {
  const linked = await linkDemo(world);
  expect(linked.tabs.map(({ table, name }) => [table, name])).toEqual([
    ['', 'Household survey (demo)'],
    ['household_members', 'Household survey (demo) – أفراد الأسرة'],
    ['vaccinations', 'Household survey (demo) – التطعيمات'],
  ]);
  expect(linked.lastRun?.counts).toMatchObject({ submissions: 180, tabs: 3, rows: 855, columns: 84, unfitCells: 0 });
  expect(world.host.spreadsheet.getActiveSheet().getName()).toBe('Household survey (demo)');
  const tab = world.host.spreadsheet.getSheetById(linked.tab?.sheet ?? -1);
  expect([tab?.getFrozenRows(), tab?.getRange('A1').getFontWeight(), tab?.getRange('A2').getFontWeight()]).toEqual([
    1,
    'bold',
    'normal',
  ]);
  // Each tab is tried out, made, written, looked at again, and its named range and warnings are set.
  const calls = () => world.host.executions.at(-1)?.outcome?.calls.spreadsheet;
  expect(calls()).toBeLessThanOrEqual(3 * 60);
  await world.get('refresh', { id: linked.id });
  expect(calls()).toBeLessThan(3 * 20);
});

test('the key reaches user properties only', async () => {
  await linkDemo(world);
  const { host, kobo } = world;
  expect(Object.keys(host.properties.user('first@example.org'))).toContain(`key/${kobo.url}/alice`);
  const elsewhere = JSON.stringify([
    host.properties.document(),
    host.properties.script(),
    host.executions.map(({ log, outcome }) => [log, outcome]),
    host.spreadsheet.getSheets().map((sheet) => sheet.getDataRange().getValues()),
    host.toasts,
  ]);
  expect(elsewhere).not.toContain(DEMO_KEY);
  expect(kobo.requests.every(({ path }) => !path.includes(DEMO_KEY) && !path.includes('format='))).toBe(true);
});

test.each([
  ['csv', 56],
  ['xlsx', 56],
] as const)(
  'what people put below and beside stays, when the project grows and shrinks: %s',
  async (format, beside) => {
    const { id, tab } = await linkDemo(world, { format, name: format === 'csv' ? CSV : XLSX });
    const sheet = world.host.spreadsheet.getSheetById(tab?.sheet ?? -1);
    sheet?.getRange(185, 1).setValue('my total');
    sheet?.insertColumnsAfter(sheet.getMaxColumns(), 2);
    sheet?.getRange(1, beside).setValue('my notes');
    householdLater(world.kobo.world);
    world.host.clock.advance(10 * 60 * 1000);
    const { lastRun } = await world.get('refresh', { id });
    expect([lastRun?.outcome, lastRun?.counts?.submissions]).toEqual(['complete', 192]);
    const values = valuesOf(world, tab?.sheet ?? -1);
    const mine = values.flat().filter((value) => value === 'my notes' || value === 'my total');
    expect(mine.sort()).toEqual(['my notes', 'my total']);
    const at = values[0]?.indexOf('_id') ?? -1;
    const ids = values.slice(1, 193).map((row) => row[at]);
    expect([new Set(ids).size, ids.every((value) => typeof value === 'number')]).toEqual([192, true]);
  },
);

test('a repeat group that nobody fills any more: its tab keeps the header', async () => {
  const { id, tabs } = await linkDemo(world, { name: XLSX });
  const sheet = tabs.find(({ table }) => table === 'vaccinations')?.sheet ?? -1;
  const [header] = valuesOf(world, sheet);
  const { exports } = await world.get('project', { server: world.kobo.url, account: 'alice', project: HOUSEHOLD });
  const uid = exports.find(({ name }) => name === XLSX)?.uid ?? '';
  world.kobo.serve(HOUSEHOLD, uid, { xlsx: fixture('clinic_visits_empty/lang-English-en_ms-both_types-text.xlsx') });
  const asked = await world.get('refresh', { id });
  expect([asked.lastRun?.outcome, asked.lastRun?.asks[0]]).toMatchObject([
    'asked',
    { about: 'safety-stop', removed: 180, of: 180 },
  ]);
  expect(valuesOf(world, sheet)).toHaveLength(127);
  await world.get('decide', { id, decision: { about: 'safety-stop', answer: 'goOn' } });
  const { lastRun } = await world.get('refresh', { id });
  expect([lastRun?.outcome, lastRun?.counts?.submissions]).toEqual(['complete', 0]);
  expect(valuesOf(world, sheet)).toEqual([header]);
  expect((await world.get('refresh', { id })).lastRun?.outcome).toBe('complete');
});

test('before the first submission the tab shows what will come', async () => {
  const linked = await linkDemo(world, { project: DEMO_PROJECTS.clinic, format: 'xlsx' });
  expect(linked.lastRun?.counts).toMatchObject({ submissions: 0, tabs: 1, rows: 0 });
  const values = valuesOf(world, linked.tab?.sheet ?? -1);
  expect([values.length, values[0]?.includes('_id')]).toEqual([1, true]);
});

test('choices: names for headers, a masked and a left-out column, a link to each submission', async () => {
  const { id, tab } = await linkDemo(world, { name: XLSX });
  const options = await world.get('importOptions', { id });
  const key = (end: string): string =>
    options.tables.flatMap(({ columns }) => columns).find((column) => column.key.endsWith(end))?.key ?? '';
  const choices = {
    headerStyle: 'names',
    openLink: true,
    masked: [key('respondent/phone')],
    leftOut: [key('deviceid')],
    parentColumns: [key('place/district')],
  } as const;
  await world.get('changeChoices', {
    id,
    choices: {
      ...choices,
      masked: [...choices.masked],
      leftOut: [...choices.leftOut],
      parentColumns: [...choices.parentColumns],
    },
  });
  const { lastRun, tabs } = await world.get('refresh', { id });
  expect(lastRun?.outcome).toBe('complete');
  const [header = [], first = []] = valuesOf(world, tab?.sheet ?? -1);
  expect(header).toContain('respondent_age');
  expect(header).not.toContain('deviceid');
  expect(first[header.indexOf('phone')]).toMatch(/^[0-9a-hj-km-np-tv-z]{12}$/);
  // The last column is the one that the add-on knows rows by.
  expect(first[header.length - 2]).toMatch(/\/api\/v2\/assets\/\w+\/data\/\d+\/enketo\/redirect\/view\/$/);
  const members = valuesOf(world, tabs.find(({ table }) => table === 'household_members')?.sheet ?? -1);
  expect(members[0]).toContain('Household survey (demo): district');
  expect(
    world.host.spreadsheet
      .getSheetById(tab?.sheet ?? -1)
      ?.getRange('A1')
      .getNote(),
  ).toMatch(/kobo:\w+ \/question:start$/);
});

test('choices for hundreds of columns are more than one property of Google’s holds, and are kept all the same', async () => {
  const { id } = await linkDemo(world, { name: XLSX });
  const masked = Array.from({ length: 600 }, (_, n) => `/question:مجموعة طويلة الاسم/سؤال ${n}`);
  await world.get('changeChoices', { id, choices: { masked } });
  expect((await world.get('importOptions', { id })).choices.masked).toEqual(masked);
  expect((await world.get('refresh', { id })).lastRun?.outcome).toBe('complete');
  await world.get('unlink', { id, erase: false });
  expect(Object.keys(world.host.properties.document())).toEqual([]);
});
