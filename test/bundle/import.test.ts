import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_KEY, DEMO_PROJECTS } from '../kobo-server';
import { root } from '../root';
import { linkDemo, openWorld, valuesOf, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const fixture = (path: string): string => join(root(), 'test/fixtures', path);
const truthOf = (csv: string): string[][] =>
  JSON.parse(readFileSync(fixture(`${csv}.truth.json`), 'utf8')).sheets[0].rows;
const csvsOf = (folder: string): string[] => {
  const settings = JSON.parse(readFileSync(fixture(`${folder}/settings.json`), 'utf8')) as {
    exports: { file: string }[];
  };
  return settings.exports.map(({ file }) => `${folder}/${file}`).filter((file) => file.endsWith('.csv'));
};

/** Serves one fixture after the other through one export, and reads each back from the tab. */
async function compare(project: string, files: readonly string[]): Promise<number> {
  let cells = 0;
  const linked = await linkDemo(world, { project });
  const uid = (await world.get('project', { server: world.kobo.url, account: 'alice', project })).exports[0]?.uid ?? '';
  for (const file of files) {
    world.kobo.serve(project, uid, { csv: readFileSync(fixture(file)) });
    const { lastRun, tab } = await world.get('refresh', { id: linked.id });
    expect([file, lastRun?.outcome]).toEqual([file, 'complete']);
    const seen = valuesOf(world, tab?.sheet ?? -1);
    expect(seen).toEqual(withoutHxl(truthOf(file)));
    cells += seen.flat().length;
  }
  return cells;
}

/** The HXL row stands in a tab on request only. */
const withoutHxl = (rows: string[][]): string[][] => {
  const tags = (rows[1] ?? []).filter((cell) => cell !== '');
  return tags.length > 0 && tags.every((cell) => cell.startsWith('#')) ? [...rows.slice(0, 1), ...rows.slice(2)] : rows;
};

test.each([
  ['household_survey', DEMO_PROJECTS.household],
  ['household_survey_later', DEMO_PROJECTS.household],
  ['market_prices', DEMO_PROJECTS.market],
  ['clinic_visits_empty', DEMO_PROJECTS.clinic],
])('every cell of every CSV of %s is read back from its tab', async (folder, project) => {
  const files = csvsOf(folder);
  const cells = await compare(project, files);
  console.info(`${folder}: ${files.length} files, ${cells} cells equal their truth`);
  expect(cells).toBeGreaterThan(20);
});

test('the tab is called like the project, its header bold and in view, in few calls', async () => {
  const linked = await linkDemo(world);
  expect(linked.tab?.name).toBe('Household survey (demo)');
  expect(linked.lastRun?.counts).toMatchObject({ submissions: 180, rows: 181, columns: 56 });
  const tab = world.host.spreadsheet.getSheetById(linked.tab?.sheet ?? -1);
  expect([tab?.getFrozenRows(), tab?.getRange('A1').getFontWeight(), tab?.getRange('A2').getFontWeight()]).toEqual([
    1,
    'bold',
    'normal',
  ]);
  const run = world.host.executions.at(-1);
  expect(run?.outcome?.calls.spreadsheet).toBeLessThan(60);
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

test('what people put below and beside stays, when the project grows and shrinks', async () => {
  const { id, tab } = await linkDemo(world);
  const sheet = world.host.spreadsheet.getSheetById(tab?.sheet ?? -1);
  sheet?.getRange(185, 1).setValue('my total');
  sheet?.insertColumnsAfter(sheet.getMaxColumns(), 2);
  sheet?.getRange(1, 57).setValue('my notes');
  const { exports } = await world.get('project', {
    server: world.kobo.url,
    account: 'alice',
    project: DEMO_PROJECTS.household,
  });
  const later = fixture('household_survey_later/lang-English-en_ms-both.csv');
  world.kobo.serve(DEMO_PROJECTS.household, exports[0]?.uid ?? '', { csv: readFileSync(later) });
  await world.get('refresh', { id });
  const values = valuesOf(world, tab?.sheet ?? -1);
  expect(
    values
      .flat()
      .filter((value) => value === 'my total' || value === 'my notes')
      .sort(),
  ).toEqual(['my notes', 'my total']);
  const truth = truthOf('household_survey_later/lang-English-en_ms-both.csv');
  expect(values.slice(0, truth.length).map((row) => row.slice(0, truth[0]?.length))).toEqual(truth);
});
