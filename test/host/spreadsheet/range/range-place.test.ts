import { newSheet } from '../new-sheet';
import type { HostSheet } from '../sheet/sheet';

test('coordinates of a range', () => {
  const { sheet } = newSheet();
  const range = sheet.getRange(2, 3, 4, 5);
  expect([range.getRow(), range.getRowIndex(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
    2, 2, 3, 4, 5,
  ]);
  expect([
    range.getLastRow(),
    range.getLastColumn(),
    range.getHeight(),
    range.getWidth(),
    range.getA1Notation(),
  ]).toEqual([5, 7, 4, 5, 'C2:G5']);
  expect([range.getGridId(), range.getSheet().getSheetId()]).toEqual([0, 0]);
  expect(range.offset(1, -1).getA1Notation()).toBe('B3:F6');
  expect(range.offset(0, 0, 1).getA1Notation()).toBe('C2:G2');
  expect(range.offset(0, 0, 1, 1).getA1Notation()).toBe('C2');
  expect(range.getCell(2, 2).getA1Notation()).toBe('D3');
  expect(sheet.getRange(1.9, 1.2).getA1Notation()).toBe('A1');
});

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';
const signature = (kinds: string, method: string) =>
  `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.${method}.`;

test.each<[string, (sheet: HostSheet) => unknown, string]>([
  ['row 0', (sheet) => sheet.getRange(0, 1), 'The starting row of the range is too small.'],
  ['column 0', (sheet) => sheet.getRange(1, 0), 'The starting column of the range is too small.'],
  ['no rows', (sheet) => sheet.getRange(1, 1, 0, 1), 'The number of rows in the range must be at least 1.'],
  ['no columns', (sheet) => sheet.getRange(1, 1, 1, 0), 'The number of columns in the range must be at least 1.'],
  ['a row too far', (sheet) => sheet.getRange(1001, 1), OUTSIDE],
  ['a column too far', (sheet) => sheet.getRange(1, 27), OUTSIDE],
  ['rows too far', (sheet) => sheet.getRange(1000, 1, 2), OUTSIDE],
  ['A1 too far', (sheet) => sheet.getRange('A1:AA1'), OUTSIDE],
  ['an offset too far', (sheet) => sheet.getRange('A1').offset(0, 26), OUTSIDE],
  ['an offset too small', (sheet) => sheet.getRange('A1').offset(-1, 0), 'The starting row of the range is too small.'],
  ['a cell outside its range', (sheet) => sheet.getRange('A1').getCell(2, 1), 'Cell reference out of range'],
  ['no range', (sheet) => sheet.getRange('nonsense'), 'Range not found'],
  ['a tab that is not there', (sheet) => sheet.getRange('Nowhere!A1'), 'Range not found'],
  ['text and number', (sheet) => sheet.getRange('A' as never, 1), signature('String,number', 'Sheet.getRange')],
  ['nothing', (sheet) => sheet.getRange(undefined as never), signature('', 'Sheet.getRange')],
  ['not a number', (sheet) => sheet.getRange(Number.NaN, 1), signature('number,number', 'Sheet.getRange')],
])('%s is refused in Google’s words', (_, act, message) => {
  expect(() => act(newSheet().sheet)).toThrow(new Error(message));
});

test('a range whose cells were deleted, or whose tab is gone, can do nothing', () => {
  const { spreadsheet, sheet } = newSheet();
  const last = sheet.getRange('A1000');
  sheet.deleteRows(999, 2);
  for (const act of [
    () => last.getValue(),
    () => last.setValue(1),
    () => last.setNote('x'),
    () => last.getNumberFormats(),
    () => last.sort(1),
  ]) {
    expect(act).toThrow(new Error(OUTSIDE));
  }
  const other = spreadsheet.insertSheet('Other');
  const cell = other.getRange('A1');
  spreadsheet.deleteSheet(other);
  for (const act of [
    () => cell.getValues(),
    () => cell.getSheet(),
    () => other.getName(),
    () => other.getRange('A1'),
    () => other.getLastRow(),
  ]) {
    expect(act).toThrow(new Error(`Sheet ${other.getSheetId()} not found`));
  }
});

test('ranges are coordinates: they do not move with what stands in them', () => {
  const { sheet } = newSheet();
  const cell = sheet.getRange('B2').setValue('x');
  sheet.insertColumnsBefore(1, 1);
  expect([cell.getA1Notation(), cell.getValue(), sheet.getRange('C2').getValue()]).toEqual(['B2', '', 'x']);
});
