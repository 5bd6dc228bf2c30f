import { copiedRows } from '../../../src/sheet/plan/copied-rows';
import type { HostSheet } from '../../host/spreadsheet';
import { contentOf, newTab } from '../apply/refreshed-tab';

const CONTENT = contentOf(
  ['a'],
  [
    ['1', 'x'],
    ['2', 'y'],
  ],
);

/** Which rows of a tab are copies after a person's act: `row key`. */
function copiesAfter(act: (sheet: HostSheet) => unknown): string[] {
  const { sheet, refresh, plan } = newTab({ rows: 8, columns: 5 });
  refresh(CONTENT);
  act(sheet);
  return copiedRows(plan(CONTENT)).map(({ row, key }) => `${row} ${key}`);
}

test.each<[string, string[], (sheet: HostSheet) => unknown]>([
  ['none', [], () => undefined],
  ['a whole row', ['5 1:1'], (sheet) => sheet.getRange('A2:E2').copyTo(sheet.getRange('A5:E5'))],
  ['what people see of a row', ['5 1:2'], (sheet) => sheet.getRange('A3:B3').copyTo(sheet.getRange('A5:B5'))],
  ['a key alone', ['6 1:1'], (sheet) => sheet.getRange('A6').setValue("'1")],
  ['a row of one’s own with another key', [], (sheet) => sheet.getRange('A5:B5').setValues([["'9", 'mine']])],
  ['a row of one’s own without a key', [], (sheet) => sheet.getRange('B5').setValue('x')],
])('copied: %s', (_, expected, act) => {
  expect(copiesAfter(act)).toEqual(expected);
});

test('where no column names the rows, sync cells tell', () => {
  const { sheet, refresh, plan } = newTab({ rows: 8, columns: 5 });
  refresh(CONTENT);
  sheet.getRange('A2:E2').copyTo(sheet.getRange('A5:E5'));
  sheet.deleteColumn(1);
  expect(copiedRows(plan(CONTENT)).map(({ row }) => row)).toEqual([5]);
});
