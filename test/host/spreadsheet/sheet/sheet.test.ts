import { newSheet } from '../new-sheet';

test('last row and column, and the data range, see contents only', () => {
  const { sheet } = newSheet();
  expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([0, 0, 'A1']);
  sheet.getRange('Z1000').setNumberFormat('@').setNote('n');
  sheet.getRange('C2').setValue('x');
  sheet.getRange('B5').setFormula('=A1');
  expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([5, 3, 'A1:C5']);
  sheet.getRange('B5').clearContent();
  expect([sheet.getLastRow(), sheet.getSheetValues(2, 3, 1, 1)]).toEqual([2, [['x']]]);
});

test('appending goes below the last content, reads as typed and lets the tab grow', () => {
  const { sheet } = newSheet({ limits: { newSheetRows: 2, newSheetColumns: 2 } });
  sheet.appendRow(['007', "'007"]).appendRow([]).appendRow(['b']).appendRow(['c', 2, 3]);
  expect(sheet.getDataRange().getValues()).toEqual([
    [7, '007', ''],
    ['b', '', ''],
    ['c', 2, 3],
  ]);
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([3, 3]);
  expect(() => sheet.appendRow('x' as never)).toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
  );
});

test('clearing a tab', () => {
  const { sheet } = newSheet();
  const cell = sheet.getRange('B2');
  const fill = () => cell.setValue('x').setNote('n').setFontWeight('bold');
  const state = () => [cell.getValue(), cell.getNote(), cell.getFontWeight()];
  fill() && sheet.clear();
  expect(state()).toEqual(['', 'n', 'normal']);
  fill() && sheet.clearContents();
  expect(state()).toEqual(['', 'n', 'bold']);
  fill() && sheet.clearFormats().clearNotes();
  expect(state()).toEqual(['x', '', 'normal']);
  fill() && sheet.clear({ contentsOnly: true });
  expect(state()).toEqual(['', 'n', 'bold']);
});

test('copies share nothing with the original', () => {
  const { spreadsheet, sheet } = newSheet();
  sheet.getRange('A1').setValue('x').setNote('n');
  sheet.setFrozenRows(1);
  const copy = sheet.copyTo(spreadsheet);
  const again = sheet.copyTo(spreadsheet);
  expect([copy.getName(), again.getName(), copy.getIndex(), copy.getFrozenRows()]).toEqual([
    'Copy of Sheet1',
    'Copy of Sheet1 2',
    2,
    1,
  ]);
  copy.getRange('A1').setValue('y').setNote('m');
  copy.setFrozenRows(0);
  expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getNote(), sheet.getFrozenRows()]).toEqual([
    'x',
    'n',
    1,
  ]);
  const elsewhere = newSheet().spreadsheet;
  expect(sheet.copyTo(elsewhere).getParent().getNumSheets()).toBe(2);
  expect(() => sheet.copyTo(sheet as never)).toThrow(
    "The parameters (SpreadsheetApp.Sheet) don't match the method signature for SpreadsheetApp.Sheet.copyTo.",
  );
});
