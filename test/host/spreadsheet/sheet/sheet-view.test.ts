import { newSheet } from '../new-sheet';
import type { HostSheet } from './sheet';

const small = () => newSheet({ limits: { newSheetRows: 4, newSheetColumns: 4 } }).sheet;

test('hidden, frozen and sized lines', () => {
  const sheet = small();
  sheet.hideColumns(2, 2);
  sheet.hideColumn(sheet.getRange('D1'));
  sheet.showColumns(3);
  sheet.hideRow(sheet.getRange('A2:A3'));
  sheet.unhideRow(sheet.getRange('A2'));
  sheet.unhideColumn(sheet.getRange('D1'));
  sheet.hideRows(1, 1);
  sheet.showRows(1, 1);
  expect([1, 2, 3, 4].map((at) => sheet.isColumnHiddenByUser(at))).toEqual([false, true, false, false]);
  expect([1, 2, 3, 4].map((at) => sheet.isRowHiddenByUser(at))).toEqual([false, false, true, false]);
  sheet.setColumnWidth(1, 50).setColumnWidths(2, 2, 70).setRowHeights(1, 2, 30).setRowHeight(2, 31);
  expect([1, 2, 3, 4].map((at) => sheet.getColumnWidth(at))).toEqual([50, 70, 70, 100]);
  expect([1, 2, 3].map((at) => sheet.getRowHeight(at))).toEqual([30, 31, 21]);
  sheet.autoResizeColumns(1, 2).autoResizeColumn(3);
  expect([1, 2, 3].map((at) => sheet.getColumnWidth(at))).toEqual([100, 100, 100]);
  sheet.setFrozenColumns(2);
  sheet.setFrozenRows(1);
  expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 2]);
});

test('direction and tab colour', () => {
  const sheet = small().setRightToLeft(true).setTabColor('#FF0000');
  expect([sheet.isRightToLeft(), sheet.getTabColor(), sheet.setTabColor(null).getTabColor()]).toEqual([
    true,
    '#ff0000',
    null,
  ]);
});

test.each<[string, (sheet: HostSheet) => unknown, string]>([
  ['all rows frozen', (sheet) => sheet.setFrozenRows(4), "You can't freeze all visible rows on the sheet."],
  [
    'all visible columns frozen',
    (sheet) => {
      sheet.hideColumns(4);
      sheet.setFrozenColumns(3);
    },
    "You can't freeze all visible columns on the sheet.",
  ],
  ['too many frozen', (sheet) => sheet.setFrozenRows(5), 'Those rows are out of bounds.'],
  ['all columns hidden', (sheet) => sheet.hideColumns(1, 4), "You can't hide all the columns on the sheet."],
  [
    'all rows hidden',
    (sheet) => {
      sheet.hideRows(1, 2);
      sheet.hideRows(3, 2);
    },
    "You can't hide all the rows on the sheet.",
  ],
  ['a width outside', (sheet) => sheet.setColumnWidth(5, 50), 'Those columns are out of bounds.'],
  ['resizing outside', (sheet) => sheet.autoResizeColumns(4, 2), 'Those columns are out of bounds.'],
  ['hidden? outside', (sheet) => sheet.isRowHiddenByUser(0), 'Those rows are out of bounds.'],
  [
    'a width in words',
    (sheet) => sheet.setColumnWidth(1, 'wide' as never),
    "The parameters (number,String) don't match the method signature for SpreadsheetApp.Sheet.setColumnWidth.",
  ],
  [
    'text for a range',
    (sheet) => sheet.hideColumn('A' as never),
    "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.hideColumn.",
  ],
])('%s: refused in Google’s words', (_, act, message) => {
  expect(() => act(small())).toThrow(new Error(message));
});
