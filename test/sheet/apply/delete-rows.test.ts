import { deleteRows } from '../../../src/sheet/apply/delete-rows';
import { NotesWatch } from '../../../src/sheet/apply/notes-watch';
import { TabModel } from '../../../src/sheet/apply/tab-model';
import { cellReader } from '../../../src/sheet/match/read-cell';
import type { HostSheet } from '../../host/spreadsheet';
import { contentOf, newTab, WHOSE, WISHES } from './refreshed-tab';

const CONTENT = contentOf(
  ['a'],
  ['1', '2', '3', '4'].map((id) => [id, `a${id}`]),
);
type Act = (sheet: HostSheet) => unknown;
const nothing: Act = () => undefined;

/** Four rows, from row 2 on, with a note beside each; some are deleted, and somebody acts right before a method is called. */
function deleted(rows: readonly number[], before = '', act: Act = nothing, put: Act = nothing, grid = 7) {
  const { workbook, tab, sheet, plan, refresh, texts, meanwhile } = newTab({ rows: grid, columns: 5 });
  refresh(CONTENT);
  sheet.getRange('D2:D5').setValues([['n1'], ['n2'], ['n3'], ['n4']]);
  put(sheet);
  // A row that nothing is written in: what is the user's is looked at all the same.
  const seen = plan(CONTENT, { all: true });
  if (seen.stand.sync === null) throw new Error('No sync column.');
  const notes = new NotesWatch(seen.beside, 2);
  const model = new TabModel(tab, { ...seen.stand, sync: seen.stand.sync }, [], notes);
  meanwhile(before, () => act(sheet));
  workbook.calls.length = 0;
  const moved = {
    plan: seen,
    whose: WHOSE,
    model,
    written: [],
    way: 'guarded',
    readCell: cellReader(WISHES.zone),
  } as const;
  const stood = deleteRows(tab, rows, moved);
  const calls = workbook.calls.filter((name) => name === 'deleteRows').length;
  return { stood, calls, sheet, refresh, texts, rows: texts().slice(1) };
}

const row = (id: number) => [String(id), `a${id}`, `n${id}`];

test.each<[string, number[], unknown[][], number]>([
  ['none', [], [1, 2, 3, 4].map(row), 0],
  ['one', [3], [1, 3, 4].map(row), 1],
  ['neighbours at once', [3, 4], [1, 4].map(row), 1],
  ['scattered ones, bottom up', [2, 4], [2, 4].map(row), 2],
])('rows are deleted: %s', (_, rows, left, calls) => {
  expect(deleted(rows)).toMatchObject({ stood: true, rows: left, calls });
});

test('Google keeps a row that scrolls, so one comes when all go', () => {
  const { stood, sheet } = deleted([2, 3, 4, 5], '', nothing, nothing, 5);
  expect([stood, sheet.getMaxRows(), sheet.getLastRow()]).toEqual([true, 2, 1]);
});

test('where rows had moved before, none is deleted', () => {
  const { stood, calls, rows } = deleted([3], 'column', (sheet) => sheet.sort(1, false));
  expect([stood, calls, rows]).toEqual([false, 0, [4, 3, 2, 1].map(row)]);
});

const LATER = contentOf(
  ['a'],
  ['1', '3', '4'].map((id) => [id, `a${id}`]),
);

const notesIn = (all: readonly unknown[][]) =>
  all
    .map((cells) => cells[2])
    .filter((text) => text !== '')
    .sort();

test.each<[string, Act]>([
  ['sorted the rows', (sheet) => sheet.sort(1, false)],
  ['inserted a row', (sheet) => sheet.insertRowBefore(2)],
])('where a person %s in that very moment, no note is lost, and the next look puts all right', (_, act) => {
  const { stood, rows, refresh, texts } = deleted([3], 'deleteRows', act);
  expect([stood, notesIn(rows)]).toEqual([false, ['n1', 'n2', 'n3', 'n4']]);
  refresh(LATER, { removed: 'delete' });
  const now = texts()
    .slice(1)
    .filter((cells) => cells.some((cell) => cell !== ''));
  expect(now.sort()).toEqual([row(1), row(3), row(4)]);
});

test('where a person deleted another row in that very moment, that one stays away, not what went wrongly', () => {
  const { stood, rows } = deleted([3], 'deleteRows', (sheet) => sheet.deleteRow(2));
  expect([stood, notesIn(rows)]).toEqual([false, ['n2', 'n3', 'n4']]);
});

test('the user’s total that went wrongly comes back with its formula', () => {
  const put: Act = (sheet) => {
    sheet.insertRowAfter(2);
    sheet.getRange('B3').setFormula('=COUNTA(B4:B6)');
    sheet.getRange('D3').setValue('total');
  };
  // Row 4 holds 2; when a row comes above, it holds the total.
  const { stood, rows, refresh, texts } = deleted([4], 'deleteRows', (sheet) => sheet.insertRowBefore(2), put);
  expect(stood).toBe(false);
  expect(rows.filter(([, , note]) => note === 'total')).toHaveLength(1);
  refresh(LATER, { removed: 'delete' });
  expect(notesIn(texts())).toEqual(['n1', 'n3', 'n4', 'total']);
});
