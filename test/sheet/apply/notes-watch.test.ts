import { NotesWatch } from '../../../src/sheet/apply/notes-watch';
import { readBeside } from '../../../src/sheet/stand/beside';
import type { HostSheet } from '../../host/spreadsheet';
import { contentOf, newTab } from './refreshed-tab';

/** Three rows of ours in columns A and B, the sync column, and in D and E what `put` puts there. */
function watching(put: (sheet: HostSheet) => unknown) {
  const { workbook, tab, sheet, plan, refresh } = newTab({ rows: 8, columns: 6 });
  const content = contentOf(
    ['a'],
    ['1', '2', '3'].map((id) => [id, `a${id}`]),
  );
  refresh(content);
  put(sheet);
  const watch = new NotesWatch(readBeside(tab, plan(content).stand, new Set([1, 2, 3])), 2);
  workbook.calls.length = 0;
  return { watch, tab, sheet, calls: workbook.calls };
}

const notes = (sheet: HostSheet) => sheet.getRange('D2:D4').setValues([['x'], ['y'], ['']]);

test('nothing beside the rows takes no call', () => {
  const { watch, tab, calls } = watching(() => undefined);
  expect([watch.stand(tab), calls]).toEqual([true, []]);
});

test('formulas alone take none either: what they show changes with our answers', () => {
  const { watch, tab, calls } = watching((sheet) => sheet.getRange('D2:D4').setFormula('=B2&"!"'));
  expect([watch.stand(tab), calls]).toEqual([true, []]);
});

test.each<[string, (sheet: HostSheet) => unknown, boolean]>([
  ['nothing', () => undefined, true],
  ['an answer of ours that changes', (sheet) => sheet.getRange('B2').setValue('other'), true],
  ['a sort', (sheet) => sheet.sort(1, false), false],
  ['a row that came above', (sheet) => sheet.insertRowBefore(2), false],
  ['a row that went', (sheet) => sheet.deleteRow(2), false],
  ['another note', (sheet) => sheet.getRange('D3').setValue('z'), false],
  ['a note where was none', (sheet) => sheet.getRange('D4').setValue('z'), false],
  ['a column that came before the notes', (sheet) => sheet.insertColumnBefore(4), false],
])('notes of a person are watched: %s', (_, act, stands) => {
  const { watch, tab, sheet } = watching(notes);
  act(sheet);
  expect(watch.stand(tab)).toBe(stands);
});

test.each<[string, (watch: NotesWatch, sheet: HostSheet) => unknown]>([
  [
    'rows that we insert amid them may hold anything',
    (watch, sheet) => {
      sheet.insertRowsAfter(2, 2);
      sheet.getRange('D3').setValue('anything');
      watch.inserted(2, 2);
    },
  ],
  [
    'rows that we insert below all of them',
    (watch, sheet) => {
      sheet.insertRowsAfter(6, 2);
      watch.inserted(6, 2);
    },
  ],
  [
    'rows that we delete',
    (watch, sheet) => {
      sheet.deleteRow(2);
      watch.deleted(2, 1);
    },
  ],
])('and stand: %s', (_, act) => {
  const { watch, tab, sheet } = watching(notes);
  act(watch, sheet);
  expect(watch.stand(tab)).toBe(true);
});

test('formulas that we fill down may show anything, and notes beside them are watched', () => {
  const { watch, tab, sheet } = watching(notes);
  sheet.getRange('E4').setFormula('=B4');
  expect(watch.stand(tab)).toBe(true);
  sheet.getRange('D4').setFormula('=B4');
  watch.filled({ row: 4, column: 4, rows: 1, columns: 1 });
  expect(watch.stand(tab)).toBe(true);
  sheet.getRange('D3').setValue('z');
  expect(watch.stand(tab)).toBe(false);
});

test('what a formula spills down is not watched, notes in the next column are', () => {
  const { watch, tab, sheet, calls } = watching((one) => {
    one.getRange('D1').setFormula('=ARRAYFORMULA(A1:A4)');
    one.getRange('E2').setValue('x');
  });
  sheet.getRange('A2').setValue('9');
  expect(watch.stand(tab)).toBe(true);
  expect(calls.filter((name) => name === 'valuesTo')).toHaveLength(1);
  sheet.getRange('E2').setValue('y');
  expect(watch.stand(tab)).toBe(false);
});

test('each group of columns takes one call, and cells without a note are known to be blank', () => {
  const { watch, tab, sheet, calls } = watching((one) => {
    one.getRange('D2:E2').setValues([['x', new Date(0)]]);
  });
  expect([watch.stand(tab), calls]).toEqual([true, ['valuesTo']]);
  sheet.getRange('E4').setValue(0);
  expect(watch.stand(tab)).toBe(false);
});
