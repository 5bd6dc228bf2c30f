import { displayed, replayed, tabsOf } from './replayed';

const LATER = [
  ['Harbour', '1.5', '101'],
  ['Hill', '2.25', '102'],
  ['Bridge', '1.75', '103'],
  ['Harbour', '1.6', '104'],
];

test('notes beside the data stay beside their rows', async () => {
  const [first, , , , second, shown] = await replayed('notes-beside');
  expect([first, second]).toMatchObject([{ outcome: 'complete' }, { outcome: 'complete' }]);
  const main = tabsOf(shown).find(({ table }) => table === '');
  expect(displayed(main, ['Market', 'Price', '_id', 'My notes'])).toEqual([
    ['Harbour', '1.5', '101', 'a'],
    ['Hill', '2.25', '102', 'b'],
    ['Bridge', '1.75', '103', ''],
    ['Harbour', '1.6', '104', ''],
  ]);
  expect(Object.values(main?.formulas ?? {})).toEqual(['=C2*2']);
});

test('a run that is killed is made good by the next ones', async () => {
  const [, , killed, thrown, through, done, shown] = await replayed('killed-then-done');
  expect(killed).toMatchObject({ outcome: 'killed', faultReached: true });
  expect(thrown).toMatchObject({ outcome: 'failed', faultReached: true });
  expect(through).toMatchObject({ faultReached: false });
  const { runs = [] } = done as { readonly runs?: readonly object[] };
  expect(runs.at(-1)).toMatchObject({ outcome: 'complete', by: 'person', at: '2026-01-05T08:05:01Z' });
  expect(displayed(tabsOf(shown)[0], ['Market', 'Price', '_id'])).toEqual(LATER);
});

test('what is no file changes nothing', async () => {
  const steps = await replayed('odd-answers');
  expect(steps[3]).toMatchObject({ outcome: 'unfinished', failure: { code: 'export-in-progress' } });
  expect(steps[5]).toMatchObject({ outcome: 'failed', failure: { code: 'export-not-found' } });
  expect(steps[8]).toMatchObject({ outcome: 'failed', failure: { code: 'not-csv' } });
  for (const at of [3, 5, 8])
    expect(steps[at]).toMatchObject({ tabs: { Data: { rowsWritten: 0, cellsWritten: 0 } }, asks: null });
  expect(tabsOf(steps[9])[0]?.rows).toHaveLength(3);
  expect(steps[11]).toMatchObject({ outcome: 'complete', failure: null });
});

test('each runs with his own key, by hand and by the clock', async () => {
  const steps = await replayed('two-people');
  for (const at of [2, 4]) expect(steps[at]).toMatchObject({ outcome: 'asked', calls: { fetch: 0 } });
  for (const at of [5, 6]) expect(steps[at]).toMatchObject({ outcome: 'complete', tabs: { Mine: {} } });
  expect(steps[8]).toEqual({});
  expect([steps[9], steps[10]]).toEqual([{ refused: expect.any(String) }, { refused: expect.any(String) }]);
  expect(steps[11]).toMatchObject({
    runs: [
      { by: 'clock', at: '2026-01-05T09:00:00Z', outcome: 'complete', tabs: { 'Market prices': {} } },
      { by: 'clock', at: '2026-01-05T10:00:00Z', outcome: 'complete', tabs: { 'Market prices': {} } },
    ],
  });
  expect(steps[13]).toEqual({ runs: [] });
});

test('what people do to the tabs', async () => {
  const steps = await replayed('acts');
  const refused = steps.flatMap((step, at) => ('refused' in step ? [[at, step.refused]] : []));
  expect(refused).toEqual([
    [4, 'No column of this tab has the header {No such header}1.'],
    [5, 'There is no tab "Nowhere".'],
    [6, expect.stringContaining('The data has 1 but the range has 2.')],
  ]);
  const [main, dashboard, ...others] = tabsOf(steps.at(-1));
  expect(others).toEqual([]);
  expect(main?.columns.find(({ header }) => header === 'Market')).toMatchObject({ hidden: true, role: 'data' });
  expect(main?.columns.find(({ header }) => header.startsWith('Sum'))).toEqual({
    header: 'Sum {a} of all',
    name: null,
    occurrence: null,
    type: null,
    role: 'user',
    hidden: false,
  });
  expect(displayed(main, ['Sum {a} of all'])).toEqual([['5.25'], ['checked'], ['']]);
  expect(dashboard).toMatchObject({
    name: 'Dashboard',
    table: null,
    headerRows: [],
    rows: [[['number', 4, '4']]],
    formulas: { A1: "=COUNTA('Market prices'!A:A)" },
    notes: { A1: 'All rows' },
  });
});

test('what is left out, masked, typed and shown besides', async () => {
  const [, before, , , after] = await replayed('choices');
  const [first, second] = [before, after].map((step) => tabsOf(step)[0]);
  const told = (tab: typeof first, name: string) => tab?.columns.find((column) => column.name === name);
  expect(told(first, 'Market')).toBeUndefined();
  expect(told(first, 'Price')).toMatchObject({ header: 'price', type: 'number', occurrence: 1 });
  expect(told(first, '_id')).toMatchObject({ role: 'key' });
  expect(told(first, '_index')).toMatchObject({ role: 'position', type: 'number' });
  expect(displayed(first, ['seller']).flat()).not.toContain('Ada');
  expect(told(second, 'Market')).toMatchObject({ header: 'market' });
  expect(told(second, 'Price')).toMatchObject({ type: 'text' });
  expect(second?.rows[0]?.find(([, value]) => value === '1.5')).toEqual(['text', '1.5', '1.5']);
});

test('repeat groups in tabs of their own, from a form that grows', async () => {
  const [, , , shown] = await replayed('repeat-groups');
  const tabs = tabsOf(shown).filter(({ table }) => table !== null);
  expect(tabs.map(({ name, table, rows }) => [name, table, rows.length])).toEqual([
    ['Household survey', '', expect.any(Number)],
    ['Household survey – Household members', 'household_members', expect.any(Number)],
    ['Household survey – Vaccinations', 'vaccinations', expect.any(Number)],
  ]);
  expect(tabs[0]?.rows.length).toBeGreaterThanOrEqual(192);
  const roles = tabs[2]?.columns.filter(({ role }) => role !== 'data' && role !== 'sync');
  expect(roles?.map(({ header, role }) => [header, role])).toEqual([
    ['_row_key', 'key'],
    ['_parent_row_key', 'helper'],
  ]);
  expect(tabs[0]?.columns.find(({ name }) => name === 'Minutes spent queuing for water')).toBeDefined();
});

test('a project without a form to read', async () => {
  const [first, shown] = await replayed('no-form');
  expect(first).toMatchObject({ outcome: 'complete', asks: null });
  const [main] = tabsOf(shown);
  const prices = main?.columns.filter(({ name }) => name === 'Price') ?? [];
  expect(prices.map(({ header, occurrence }) => [header, occurrence])).toEqual([
    ['Price', 1],
    ['Price (2)', 2],
  ]);
  expect(main?.headerRows.map((row) => row[3])).toEqual(['Market', '#loc+market+name']);
  expect(main?.rows).toHaveLength(40);
  expect(displayed(main, ['Trader ID']).flat().join('')).not.toMatch(/\d{20}/);
});
