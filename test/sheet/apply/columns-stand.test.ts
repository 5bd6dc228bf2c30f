import { columnsStand } from '../../../src/sheet/apply/columns-stand';
import type { HostSheet } from '../../host/spreadsheet';
import { newTab } from './refreshed-tab';

/** A tab of five columns, looked at after a person's act; its header is in the second row. */
function stands(act: (sheet: HostSheet) => unknown): boolean {
  const { tab, sheet } = newTab({ rows: 4, columns: 5 });
  sheet.getRange('A2:C2').setValues([['a', 'b', 'c']]);
  const headers = tab.headerTexts(2);
  act(sheet);
  return columnsStand(tab, { headerRow: 2, headers });
}

test.each<[string, boolean, (sheet: HostSheet) => unknown]>([
  ['nothing happened', true, () => undefined],
  ['a cell of data changed', true, (sheet) => sheet.getRange('A3').setValue('x')],
  ['a title was written above', true, (sheet) => sheet.getRange('A1').setValue('x')],
  ['blank columns changed places', true, (sheet) => sheet.moveColumns(sheet.getRange('E:E'), 4)],
  ['a header was renamed', false, (sheet) => sheet.getRange('B2').setValue('x')],
  ['columns changed places', false, (sheet) => sheet.moveColumns(sheet.getRange('C:C'), 1)],
  ['a blank column was moved amid', false, (sheet) => sheet.moveColumns(sheet.getRange('E:E'), 2)],
  ['a column was inserted', false, (sheet) => sheet.insertColumnAfter(5)],
  ['a column was deleted', false, (sheet) => sheet.deleteColumn(1)],
  ['a blank column at the end was deleted', false, (sheet) => sheet.deleteColumn(5)],
  ['the header slid down', false, (sheet) => sheet.insertRowBefore(1)],
])('%s: %p', (_, expected, act) => {
  expect(stands(act)).toBe(expected);
});
