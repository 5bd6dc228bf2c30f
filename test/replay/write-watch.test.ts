import { WriteWatch } from '../../scripts/replay/count/write-watch';
import type { Host, RunCall } from '../host';
import { closeAll, hostOn } from '../host/engine/testing/small-bundle';

afterEach(closeAll);

/** Two columns of the add-on and the hidden one, in columns A to C; then what runs do with them. */
const CODE = `
var sheet = function () { return SpreadsheetApp.getActiveSheet(); };
var fill = function (row, column, rows, columns) {
  var values = [];
  for (var r = 0; r < rows; r++) values.push(new Array(columns).fill(r + 1));
  sheet().getRange(row, column, rows, columns).setValues(values);
};
var note = function (column) { sheet().getRange(1, column).setNote('Text\\nkobo:link01 /name:' + column + '#1'); };
function make() {
  fill(1, 1, 9, 1);
  sheet().getRange(1, 1, 9, 1).clearContent();
  note(1);
  note(2);
  sheet().getRange(1, 1, 1, 3).setValues([['A', 'B', '_kobo_sync: do not edit']]);
  fill(2, 1, 4, 3);
}
function again() { fill(3, 1, 2, 3); fill(4, 1, 1, 1); }
function nothing() { sheet().getRange(1, 1, 1, 3).getValues(); note(1); }
function beside() { fill(2, 4, 3, 1); }
function columnBetween() {
  fill(2, 1, 1, 2);
  sheet().insertColumnsAfter(1, 1);
  fill(3, 1, 1, 4);
  note(2);
  fill(4, 1, 1, 4);
}
function rowAbove() {
  fill(2, 1, 1, 2);
  sheet().insertRowsBefore(2, 1);
  fill(2, 1, 1, 2);
  fill(3, 1, 1, 2);
}
function waiting() { fill(2, 1, 2, 2); sheet().getRange(1, 1).getValue(); fill(5, 1, 1, 2); }
`;

const first = (host: Host) => {
  const [sheet] = host.spreadsheet.getSheets();
  if (sheet === undefined) throw new Error('No tab.');
  return sheet;
};

async function opened(): Promise<{ host: Host; count: (call: RunCall) => Promise<unknown> }> {
  const host = await hostOn(CODE);
  const watch = new WriteWatch(host);
  const count = async (call: RunCall): Promise<unknown> => {
    watch.begin();
    const outcome = await host.run(call);
    watch.end();
    const written = watch.written(outcome).get(first(host).getSheetId());
    return written === undefined ? [0, 0] : [written.rowsWritten, written.cellsWritten];
  };
  return { host, count };
}

test('cells count from when their column has its note; headers and the hidden column do not', async () => {
  const { count } = await opened();
  expect(await count({ function: 'make' })).toEqual([4, 8]);
});

test.each([
  ['a row written twice is one row', 'again', [2, 5]],
  ['notes are no values', 'nothing', [0, 0]],
  ['people’s columns are not the add-on’s', 'beside', [0, 0]],
  ['a column that was inserted counts from its note on', 'columnBetween', [3, 7]],
  ['a row that was inserted is another row', 'rowAbove', [2, 6]],
])('%s', async (_title, name, counted) => {
  const { count } = await opened();
  await count({ function: 'make' });
  expect(await count({ function: name })).toEqual(counted);
});

test('columns that people insert meanwhile are followed: each write counts where it fell', async () => {
  const { host, count } = await opened();
  await count({ function: 'make' });
  const acts = [() => first(host).insertColumnBefore(1)];
  // At the second call the first write still waits: both fall on the person's new column and on A.
  expect(await count({ function: 'waiting', meanwhile: { call: 2, acts } })).toEqual([3, 3]);
});

test('columns that people insert after a write do not move what it wrote', async () => {
  const { host, count } = await opened();
  await count({ function: 'make' });
  const acts = [() => first(host).insertColumnBefore(1)];
  expect(await count({ function: 'waiting', meanwhile: { call: 3, acts } })).toEqual([3, 5]);
});

test('a run that was killed counts with what is kept of it', async () => {
  const { count } = await opened();
  await count({ function: 'make' });
  expect(await count({ function: 'waiting', fault: { call: 3, how: 'kill' } })).toEqual([2, 4]);
});

test('a column whose note a person took away stays the add-on’s', async () => {
  const { host, count } = await opened();
  await count({ function: 'make' });
  first(host).getRange('A1').clearNote();
  expect(await count({ function: 'again' })).toEqual([2, 5]);
});
