import type { HostSheet } from '../host/spreadsheet';
import { dataOf, imported, run, sheetOf } from './linked';

const HEAD = ['name', 'age', '_id'] as const;
const FIRST = [HEAD, ['Ann', '30', 1], ['Bo', '40', 2], ['Cy', '50', 3], ['Di', '60', 4]] as const;
/** One is edited, one goes, one comes, and there is a new question. */
const LATER = [
  ['name', 'age', 'town', '_id'],
  ['Ann', '31', 'x', 1],
  ['Bo', '40', 'y', 2],
  ['Di', '60', 'z', 4],
  ['Ed', '70', 'x', 5],
] as const;

const columnOf = (sheet: HostSheet, header: string): number =>
  (sheet.getRange('1:1').getValues()[0] ?? []).indexOf(header) + 1;

/** Somebody acts before the nth call to the tab; then it is refreshed once more. */
function refreshed(nth: number, act: (sheet: HostSheet) => void) {
  const { services, id, sheet } = imported(FIRST, LATER, LATER);
  // The grid ends with the table, so that a look at what is gone is refused.
  sheet.deleteRows(6, sheet.getMaxRows() - 5);
  sheet.deleteColumns(5, sheet.getMaxColumns() - 4);
  sheet.insertColumnsAfter(4, 2);
  sheet.getRange('E1:E5').setValues([['mine'], ['n1'], ['n2'], ['n3'], ['n4']]);
  sheet.getRange('F1:F5').setValues([['more'], ['m1'], ['m2'], ['m3'], ['m4']]);
  let count = 0;
  services.workbook.before = () => {
    if (++count === nth) act(sheetOf(services));
  };
  const { outcome, failure } = run(services, id);
  const again = run(services, id);
  const [head = [], ...rows] = dataOf(services)[0] ?? [];
  const shown = rows.map((row) => ['_id', 'name', 'age', 'town', 'mine'].map((one) => row[head.indexOf(one)]));
  return { isReached: count >= nth, said: [outcome, failure, again.outcome], shown };
}

const RIGHT = [
  [1, 'Ann', '31', 'x', 'n1'],
  [2, 'Bo', '40', 'y', 'n2'],
  ['', '', '', '', 'n3'],
  [4, 'Di', '60', 'z', 'n4'],
  [5, 'Ed', '70', 'x', ''],
];

/** Notes stay beside the row that went, whose name stays too. */
const seen = (rows: unknown[][]): unknown[][] => rows.map((row) => (row[4] === 'n3' ? ['', '', '', '', 'n3'] : row));

function tried(act: (sheet: HostSheet) => void, right: unknown[][]): { calls: number; wrong: unknown[] } {
  const wrong: unknown[] = [];
  for (let nth = 1; nth < 500; nth++) {
    const { isReached, said, shown } = refreshed(nth, act);
    if (!isReached) return { calls: nth - 1, wrong };
    const isRight = JSON.stringify([said, seen(shown)]) === JSON.stringify([['complete', null, 'complete'], right]);
    if (!isRight) wrong.push(JSON.stringify([nth, said, shown]));
  }
  throw new Error('It never ends.');
}

test.each<[string, (sheet: HostSheet) => void, unknown[][]]>([
  ['the row of a submission', (sheet) => sheet.deleteRow(3), RIGHT.filter(([key]) => key !== 2)],
  ['a column of his', (sheet) => sheet.deleteColumn(columnOf(sheet, 'more')), RIGHT],
])('somebody deletes %s before any call of a run, which completes', (_, act, right) => {
  const { calls, wrong } = tried(act, right);
  expect(wrong).toEqual([]);
  expect(calls).toBeGreaterThan(20);
});

test.each<[string, (sheet: HostSheet) => void]>([
  ['the last row', (sheet) => sheet.deleteRow(sheet.getMaxRows())],
  ['a column of ours', (sheet) => sheet.deleteColumn(2)],
])('somebody deletes %s before the table is named: all rows are written, and the next run sees it', (_, act) => {
  const { services, id, sheet } = imported(FIRST, LATER, LATER);
  sheet.deleteRows(6, sheet.getMaxRows() - 5);
  sheet.deleteColumns(5, sheet.getMaxColumns() - 4);
  const { nameRange } = services.workbook;
  let isDone = false;
  Object.assign(services.workbook, {
    nameRange: (...args: Parameters<typeof nameRange>) => {
      if (!isDone) act(sheet);
      isDone = true;
      nameRange(...args);
    },
  });
  expect([run(services, id).outcome, isDone]).toEqual(['complete', true]);
  const { outcome, failure } = run(services, id);
  expect([outcome, failure]).toEqual(['complete', null]);
});
