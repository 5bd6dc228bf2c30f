import { placeOf } from '../../scripts/replay/acts/place';
import { createSpreadsheet, type HostSheet } from '../host/spreadsheet';

/** A tab of five columns: four with headers, one of them hidden. */
function tab(): HostSheet {
  const spreadsheet = createSpreadsheet({ id: 'places', limits: { newSheetRows: 5, newSheetColumns: 5 } });
  const [sheet] = spreadsheet.getSheets();
  if (sheet === undefined) throw new Error('No tab.');
  sheet.getRange('A1:D1').setValues([['Age', 'Name {of} child', 'Name', '_kobo_sync']]);
  sheet.hideColumns(4);
  return sheet;
}

test.each([
  ['{Age}2', 'A2'],
  ['{Name}1:{Name}3', 'C1:C3'],
  ['{Name {of} child}2', 'B2'],
  ['{Age}2:{free}2', 'A2:E2'],
  ['{free}1:{free}3', 'E1:E3'],
  ['B2:C3', 'B2:C3'],
  ['{Age}:{Age}', 'A1:A5'],
])('%s is %s', (told, meant) => {
  expect(placeOf(tab(), told).getA1Notation()).toBe(meant);
});

test('where the grid ends a person inserts columns first', () => {
  const sheet = tab();
  sheet.getRange('E1').setValue('Remarks');
  expect(placeOf(sheet, '{free}1:{free}3').getA1Notation()).toBe('F1:F3');
  expect([sheet.getMaxColumns(), sheet.isColumnHiddenByUser(6)]).toEqual([6, false]);
});

test('below a machine line that was moved down, the headers are in its row', () => {
  const sheet = tab();
  sheet.getRange('A1').setNote('Number\nkobo:link01 /question:age');
  sheet.insertRowsBefore(1, 2);
  expect(placeOf(sheet, '{Name}4').getA1Notation()).toBe('C4');
});

test('what Google refuses, and a header that is not there', () => {
  expect(() => placeOf(tab(), 'A9')).toThrow(/outside the dimensions|not found|out of bounds/i);
  expect(() => placeOf(tab(), '{Height}1')).toThrow('No column of this tab has the header {Height}1.');
});
