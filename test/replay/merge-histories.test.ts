import { displayed, replayed, tabsOf } from './replayed';

/** What a step shows of the main tab: these columns. */
const shown = (step: unknown, columns: readonly string[]): unknown[][] =>
  displayed(
    tabsOf(step as Parameters<typeof tabsOf>[0]).find(({ table }) => table === ''),
    [...columns],
  );

const NOTED = ['_id', 'Price', 'Notes'];
const idle = { outcome: 'complete', tabs: { 'Market prices': { rowsWritten: 0, cellsWritten: 0 } } };

test('people sort, rename, move, and put totals below', async () => {
  const steps = await replayed('sorted-moved-renamed');
  expect(steps[8]).toMatchObject({
    outcome: 'complete',
    tabs: { 'Market prices': { added: 1, edited: 1, rowsWritten: 2 } },
  });
  expect(shown(steps[9], ['_id', 'Marché', 'Price', 'Notes', 'Double'])).toEqual([
    ['103', 'Bridge', '1.75', 'n103', '3.5'],
    ['102', 'Hill', '2.25', 'n102', '4.5'],
    ['101', 'Harbour', '1.5', 'n101', '3'],
    ['104', 'Harbour', '1.6', '', '3.2'],
    ['', '', '5.5', '', ''],
  ]);
  expect(steps[10]).toMatchObject(idle);
});

test('a row that a person deleted comes back only when he says so', async () => {
  const steps = await replayed('deleted-by-hand');
  const two = [
    ['101', '1.5', 'n101'],
    ['103', '1.75', 'n103'],
  ];
  expect(steps[3]).toMatchObject({ ...idle, asks: 'handDeleted' });
  expect(shown(steps[4], NOTED)).toEqual(two);
  for (const at of [6, 7]) expect(steps[at]).toMatchObject({ ...idle, asks: null });
  expect(shown(steps[8], NOTED)).toEqual(two);
  expect(steps[10]).toMatchObject({ outcome: 'complete', asks: null, tabs: { 'Market prices': { added: 1 } } });
  expect(shown(steps[11], NOTED)).toEqual([...two, ['102', '2', '']]);
});

test('a row is deleted just before the write into it: answers stand beside their notes, and it is asked about', async () => {
  const steps = await replayed('row-deleted-meanwhile');
  expect(steps[3]).toMatchObject({ outcome: 'complete', warnings: [{ kind: 'moved-meanwhile' }], faultReached: true });
  expect(steps[5]).toMatchObject({ ...idle, asks: 'handDeleted' });
  for (const at of [4, 6]) {
    expect(shown(steps[at], NOTED)).toEqual([
      ['101', '1.5', 'n101'],
      ['103', '1.75', 'n103'],
      ['104', '1.6', ''],
    ]);
  }
});

test('a project that is empty all at once asks first', async () => {
  const steps = await replayed('all-gone');
  expect(steps[3]).toMatchObject({ ...idle, outcome: 'asked', asks: 'safetyStop' });
  expect(shown(steps[4], NOTED)).toEqual([
    ['101', '1.5', 'n101'],
    ['102', '2', 'n102'],
    ['103', '1.75', 'n103'],
  ]);
  expect(steps[6]).toMatchObject({ outcome: 'complete', tabs: { 'Market prices': { removed: 3 } } });
  expect(shown(steps[7], [...NOTED, '_removed_at']).map((row) => [...row.slice(0, 3), row[3] !== ''])).toEqual([
    ['101', '1.5', 'n101', true],
    ['102', '2', 'n102', true],
    ['103', '1.75', 'n103', true],
  ]);
  expect(shown(steps[10], [...NOTED, '_removed_at'])).toEqual([
    ['101', '1.5', 'n101', ''],
    ['102', '2.25', 'n102', ''],
    ['103', '1.75', 'n103', ''],
    ['104', '1.6', '', ''],
  ]);
  expect(steps[12]).toMatchObject({ outcome: 'asked', asks: 'safetyStop' });
  expect(steps[14]).toMatchObject({ outcome: 'complete', tabs: { 'Market prices': { removed: 4 } } });
  expect(shown(steps[15], NOTED)).toEqual([
    ['101', '', 'n101'],
    ['102', '', 'n102'],
    ['103', '', 'n103'],
  ]);
});

test('the hidden column is deleted, damaged, copied; the hidden tab is deleted', async () => {
  const steps = await replayed('hidden-column-lost');
  expect(steps[4]).toMatchObject({ outcome: 'complete', warnings: [{ kind: 'sync-column-lost', table: '' }] });
  expect(steps[7]).toMatchObject({ outcome: 'complete', tabs: { 'Market prices': { added: 0, rowsWritten: 2 } } });
  expect(steps[11]).toMatchObject({ outcome: 'complete', warnings: [{ kind: 'state-lost' }] });
  expect(shown(steps[12], NOTED)).toEqual([
    ['101', '1.5', 'n101'],
    ['102', '2', 'n102'],
    ['103', '1.75', 'n103'],
  ]);
  expect(steps[13]).toMatchObject(idle);
});

test('a part of the columns is sorted: the next refresh puts the answers back', async () => {
  const steps = await replayed('partly-sorted');
  const right = [
    ['101', 'Harbour', '1.5', 'n101'],
    ['102', 'Hill', '2', 'n102'],
    ['103', 'Bridge', '1.75', 'n103'],
  ];
  for (const at of [4, 7, 10]) expect(shown(steps[at], ['_id', 'Market', 'Price', 'Notes'])).toEqual(right);
  for (const at of [3, 6]) expect(steps[at]).toMatchObject({ warnings: [{ kind: 'restored-rows' }] });
  expect(steps[9]).toMatchObject({ tabs: { 'Market prices': { columns: { back: ['_id'] } } } });
});

test('notes are cleared, a column is copied with its note: a person decides which is kept up to date', async () => {
  const steps = await replayed('two-claim');
  for (const at of [3, 6, 10, 12]) expect(steps[at]).toMatchObject(idle);
  expect(steps[8]).toMatchObject({ outcome: 'asked', asks: 'columnClaim' });
  const [tab] = tabsOf(steps[11]);
  const cost = tab?.columns.filter(({ header }) => header === 'Cost');
  expect(cost?.map(({ role }) => role)).toEqual(['data', 'user']);
});

test('columns are left out, masked and brought back later', async () => {
  const steps = await replayed('choices-changed');
  const [first, second] = [4, 7].map((at) => tabsOf(steps[at])[0]?.columns.map(({ header }) => header) ?? []);
  expect(first).not.toContain('market');
  expect(first).toEqual(expect.arrayContaining(['price', 'seller', '_index', 'Notes']));
  expect(shown(steps[4], ['seller']).flat().join()).not.toMatch(/Ada/);
  expect(shown(steps[4], ['_submission_time', 'Notes'])[0]).toEqual(['2026-01-02 11:00:00', 'n101']);
  expect(second).toEqual(expect.arrayContaining(['Price', 'Seller name', 'Market', 'Notes']));
  expect(second).not.toContain('_index');
  expect(shown(steps[7], ['Market', 'Price', 'Seller name', '_submission_time', 'Notes'])).toEqual([
    ['Harbour', '1.5', '007', '2026-01-02 08:00:00', 'n101'],
    ['Hill', '2', '=1+1', '2026-01-03 08:00:00', 'n102'],
    ['Bridge', '1.75', 'Ada', '2026-01-03 09:00:00', 'n103'],
  ]);
  expect(steps[8]).toMatchObject(idle);
  expect([steps[9], steps[11], steps[13]]).toEqual([
    { differ: [] },
    { differ: [{ tab: 'Market prices', a1: 'A2', here: 'x', there: '2026-01-02' }] },
    { differ: [] },
  ]);
});

test('the fields that rows are known by leave the export', async () => {
  const steps = await replayed('key-changed');
  expect(steps[3]).toMatchObject({
    outcome: 'complete',
    tabs: { 'Market prices': { added: 0, removed: 0, unchanged: 3 } },
  });
  expect(shown(steps[4], NOTED)).toEqual([
    ['101', '1.5', 'n101'],
    ['102', '2', 'n102'],
    ['103', '1.75', 'n103'],
  ]);
  expect(steps[5]).toMatchObject(idle);
  expect(steps[7]).toMatchObject({ ...idle, outcome: 'failed', failure: { code: 'no-key', field: '_id' } });
  expect(steps[9]).toMatchObject({ outcome: 'complete', tabs: { 'Market prices': { added: 0, removed: 0 } } });
  expect(steps[11]).toMatchObject(idle);
  expect(shown(steps[14], ['_id', 'Price'])).toEqual([
    ['101', '1.5'],
    ['102', '2.25'],
    ['103', '1.75'],
    ['104', '1.6'],
  ]);
});

test('merged cells, a filter, a copied tab, a deleted tab', async () => {
  const steps = await replayed('obstacles');
  expect(steps[4]).toMatchObject({ ...idle, outcome: 'failed', failure: { code: 'merged-cells', cells: 'B3:C3' } });
  expect(steps[7]).toMatchObject({ outcome: 'complete', tabs: { 'Market prices': { added: 1, edited: 1 } } });
  expect(shown(steps[8], ['_id', 'Notes'])).toEqual([
    ['101', 'n101'],
    ['102', 'n102'],
    ['103', 'n103'],
    ['104', ''],
  ]);
  expect(steps[11]).toMatchObject({ ...idle, warnings: [{ kind: 'tab-copied', name: 'Copy of Market prices' }] });
  expect(steps[12]).toMatchObject({ ...idle, warnings: [] });
  expect(steps[14]).toMatchObject({ outcome: 'failed', failure: { code: 'tab-missing' } });
});

test('a part of the columns is sorted, and the project changes too', async () => {
  const steps = await replayed('sorted-and-changed');
  const columns = ['_id', 'Market', 'Price', 'Notes'];
  const kept = [
    ['101', '', '', 'n101'],
    ['102', 'Hill', '2', 'n102'],
    ['103', 'Bridge', '1.75', 'n103'],
  ];
  expect(shown(steps[5], columns)).toEqual(kept);
  expect(shown(steps[9], columns)).toEqual([
    ['101', 'Harbour', '1.5', 'n101'],
    ['102', 'Hill', '2.25', 'n102'],
    ['103', 'Bridge', '1.75', 'n103'],
    ['104', 'Harbour', '1.6', ''],
  ]);
});

test('a part of the columns is sorted, and a column comes and goes', async () => {
  const steps = await replayed('sorted-and-columns');
  for (const at of [4, 8]) {
    expect(steps[at]).toMatchObject({ outcome: 'complete', warnings: [{ kind: 'restored-rows', count: 3 }] });
    expect(shown(steps[at + 1], ['_id', 'Market', 'Price', 'Stock', 'Notes'])).toEqual([
      ['101', 'Harbour', '1.5', '10', 'n101'],
      ['102', 'Hill', '2', '20', 'n102'],
      ['103', 'Bridge', '1.75', '30', 'n103'],
    ]);
  }
});

test('a formula is filled down into the blank row above totals: nothing has moved', async () => {
  const steps = await replayed('totals-below-blank');
  expect(steps[5]).toMatchObject({ outcome: 'complete', warnings: [], tabs: { 'Market prices': { rowsWritten: 2 } } });
  expect(shown(steps[6], ['_id', 'Price', 'Notes', 'Double']).slice(2)).toEqual([
    ['103', '1.75', 'n103', '3.5'],
    ['104', '1.6', '', '3.2'],
    ['', expect.any(String), '', ''],
  ]);
  expect(steps[7]).toMatchObject(idle);
});

test('a formula that is filled down was typed over in the last row', async () => {
  const steps = await replayed('typed-over-formula');
  expect(shown(steps[4], ['_id', 'Double']).slice(2)).toEqual([
    ['103', 'checked'],
    ['104', '3.2'],
  ]);
});

test('a column is masked, another left out, while a submission goes: nothing of it stays in the clear', async () => {
  const steps = await replayed('masked-when-gone');
  const [tab] = tabsOf(steps[6]);
  expect(tab?.columns.map(({ header }) => header)).not.toContain('Market');
  expect(shown(steps[6], ['_id', 'Seller name', 'Notes'])).toEqual([
    ['101', '', 'n101'],
    ['102', expect.stringMatching(/^[0-9a-z]{12}$/), 'n102'],
    ['103', expect.stringMatching(/^[0-9a-z]{12}$/), 'n103'],
  ]);
  expect(steps[7]).toMatchObject(idle);
});

const MASKED = expect.stringMatching(/^[0-9a-z]{12}$/) as unknown;

test('what submissions are known by is masked: the same rows stay beside their notes, and no number stays in the clear', async () => {
  const steps = await replayed('key-masked');
  // Killed between two rows: one has its new name already.
  expect(steps[11]).toMatchObject({ outcome: 'killed', tabs: { 'Market prices': { rowsWritten: 1 } } });
  expect(steps[12]).toMatchObject({
    outcome: 'complete',
    warnings: [],
    tabs: { 'Market prices': { added: 0, edited: 0, removed: 0, unchanged: 1, rowsWritten: 2 } },
  });
  expect(shown(steps[13], NOTED)).toEqual([
    [MASKED, '', 'n101'],
    [MASKED, '2', 'n102'],
  ]);
  expect(JSON.stringify(steps[13])).not.toMatch(/[":]10[123]["|]/);
  expect(steps[14]).toMatchObject(idle);
});

test('what submissions are known by is shown again: rows that left the export come back into their places', async () => {
  const steps = await replayed('key-masked');
  expect(steps[17]).toMatchObject({ outcome: 'complete', tabs: { 'Market prices': { added: 1, removed: 0 } } });
  // 103 was deleted by hand, for good.
  expect(shown(steps[18], [...NOTED, '_removed_at'])).toEqual([
    ['101', '1.5', 'n101', ''],
    ['102', '2.25', 'n102', ''],
    ['104', '1.6', '', ''],
  ]);
  expect(steps[19]).toMatchObject(idle);
});

test('what submissions are known by is left out, and comes back: the rows stay the same', async () => {
  const steps = await replayed('key-left-out');
  const same = { outcome: 'complete', asks: null, warnings: [], tabs: { 'Market prices': { added: 0, edited: 0 } } };
  expect(steps[3]).toMatchObject(same);
  expect(tabsOf(steps[4])[0]?.columns.map(({ header }) => header)).not.toContain('_id');
  expect(JSON.stringify(steps[4])).not.toMatch(/[":]10[123]["|]/);
  expect(steps[5]).toMatchObject(idle);
  expect(shown(steps[8], ['Price', 'Notes'])).toEqual([
    ['1.5', 'n101'],
    ['2.25', 'n102'],
    ['1.75', 'n103'],
    ['1.6', ''],
  ]);
  expect(steps[10]).toMatchObject(same);
  expect(shown(steps[11], NOTED)).toEqual([
    ['101', '1.5', 'n101'],
    ['102', '2.25', 'n102'],
    ['103', '1.75', 'n103'],
    ['104', '1.6', ''],
  ]);
  expect(steps[12]).toMatchObject(idle);
});

test('submissions are masked: rows of repeat groups keep their numbers and refer to the same rows', async () => {
  const steps = await replayed('key-masked-nested');
  const links = (step: unknown) =>
    tabsOf(step as Parameters<typeof tabsOf>[0]).map((tab) => displayed(tab, ['_row_key', '_parent_row_key']));
  const [before, masked] = [links(steps[1]), links(steps[4])];
  const [, standIn] = /^(.{12})\//.exec(masked[0]?.[0]?.[0] ?? '') ?? [];
  expect(masked).toEqual(before.map((rows) => rows.map((row) => row.map((key) => key.replace('101', standIn ?? '')))));
  expect(JSON.stringify(steps[4])).not.toMatch(/[":]101["|/]/);
  for (const step of [steps[3], steps[5], steps[8]]) expect(step).toMatchObject({ outcome: 'complete', asks: null });
  expect(links(steps[9])).toEqual([before[0]?.slice(1), before[1]]);
});

test('two repeat groups inside one: rows refer to those of their own table above', async () => {
  const steps = await replayed('nested-groups');
  const links = tabsOf(steps[3]).map((tab) => [tab.table, displayed(tab, ['_row_key', '_parent_row_key'])]);
  expect(links).toEqual([
    [
      'visits',
      [
        ['101/2', '101/2'],
        ['101/3', '101/3'],
      ],
    ],
    [
      'meds',
      [
        ['101/1', '101/1'],
        ['101/2', '101/2'],
        ['101/3', '101/3'],
      ],
    ],
  ]);
});

test('an array formula that goes down to the end of the tab is in nobody’s way', async () => {
  const steps = await replayed('array-formula');
  expect(steps[4]).toMatchObject({ outcome: 'complete', tabs: { 'Market prices': { added: 1, edited: 1 } } });
  expect(shown(steps[5], ['_id', 'Price', 'Double', 'Half']).slice(0, 4)).toEqual([
    ['101', '1.5', '3', '0.75'],
    ['102', '2.25', '4.5', '1.125'],
    ['103', '1.75', '3.5', '0.875'],
    ['104', '1.6', '3.2', '0.8'],
  ]);
  expect(steps[6]).toMatchObject(idle);
});

test('the first submissions come above a total, as the dates and numbers they are', async () => {
  const steps = await replayed('empty-first');
  expect(steps[3]).toMatchObject({ outcome: 'complete', tabs: { 'Market prices': { added: 3 } } });
  const tab = tabsOf(steps[4]).find(({ table }) => table === '');
  expect(tab?.rows.map((row) => row.slice(0, 3).map(([kind]) => kind))).toEqual([
    ...Array(3).fill(['date', 'text', 'number']),
    Array(3).fill('empty'),
    ['empty', 'text', 'empty'],
  ]);
  expect(steps[5]).toMatchObject(idle);
});

test('merged cells in people’s own rows, and in rows that nothing is written into, are in nobody’s way', async () => {
  const steps = await replayed('merged-own-rows');
  expect(steps[9]).toMatchObject({ outcome: 'complete', tabs: { 'Market prices': { added: 1, edited: 1 } } });
  expect(shown(steps[10], ['Day', '_id']).map(([, id]) => id)).toEqual(['101', '102', '103', '104', '', '']);
  expect(shown(steps[10], ['Day']).at(-1)).toEqual(['Sources']);
  expect(steps[11]).toMatchObject(idle);
});

test('a row that was left out by choice comes back by choice', async () => {
  const steps = await replayed('choice-put-back');
  for (const at of [2, 4]) expect(steps[at]).toMatchObject({ ...idle, asks: null });
  expect(steps[6]).toMatchObject({ outcome: 'complete', tabs: { 'Market prices': { added: 1 } } });
  expect(shown(steps[7], ['_id'])).toEqual([['101'], ['103'], ['102']]);
  for (const at of [8, 10]) expect(steps[at]).toMatchObject({ ...idle, asks: null });
});

test('where the header was deleted, nothing is written, and the first row is not taken for it', async () => {
  const steps = await replayed('header-deleted');
  expect(steps[4]).toMatchObject({
    ...idle,
    outcome: 'failed',
    failure: { code: 'header-missing', tab: 'Market prices' },
  });
  const tab = tabsOf(steps[5] as Parameters<typeof tabsOf>[0]).find(({ table }) => table === '');
  const cells = [...(tab?.headerRows ?? []), ...(tab?.rows ?? []).map((row) => row.map(([, , display]) => display))];
  expect(cells.map((row) => [row.find((text) => /^10\d$/.test(text)), row.find((text) => /^n1/.test(text))])).toEqual([
    ['101', 'n101'],
    ['102', 'n102'],
    ['103', 'n103'],
  ]);
});

test('where the header and the hidden tab were deleted both, no row is imported once more', async () => {
  const steps = await replayed('header-state-deleted');
  const failed = { ...idle, outcome: 'failed', failure: { code: 'header-missing', tab: 'Market prices' } };
  for (const at of [4, 5]) expect(steps[at]).toMatchObject(failed);
});

test('rows that come to be known by another thing keep their notes, and a totals row is none of them', async () => {
  const steps = await replayed('key-kind-back');
  const rows = [
    ['1.5', 'u-101', 'n101'],
    ['2', 'u-102', 'n102'],
    ['1.75', 'u-103', 'n103'],
    ['', '', ''],
    ['5.25', 'checked', ''],
  ];
  for (const at of [5, 8])
    expect(steps[at]).toMatchObject({ outcome: 'complete', tabs: { 'Market prices': { removed: 0, unchanged: 3 } } });
  for (const at of [6, 9]) expect(shown(steps[at], ['Price', 'meta/rootUuid', 'Notes'])).toEqual(rows);
  expect(steps[10]).toMatchObject(idle);
});
