import { HostConditionalFormatRuleBuilder, HostDataValidationBuilder } from '../index';
import { newSheet } from '../new-sheet';
import { restoreSpreadsheet } from './restore-spreadsheet';
import { saveSpreadsheet } from './save-spreadsheet';

/** A spreadsheet with something of everything in it. */
function furnished() {
  const { spreadsheet, sheet } = newSheet({ limits: { newSheetRows: 20, newSheetColumns: 10 } });
  sheet
    .getRange('A1:B2')
    .setValues([
      ['a', 1],
      ['b', '=B1+1'],
    ])
    .setNotes([
      ['n', ''],
      ['', ''],
    ])
    .setFontWeight('bold');
  const other = spreadsheet.insertSheet('Other');
  other.getRange('A1').setFormula('=Sheet1!B2');
  spreadsheet.setNamedRange('here', sheet.getRange('A2'));
  sheet.getRange('A1').protect().setDescription('mine');
  sheet.getRange('A1:B2').createFilter();
  sheet.getRange('C1').setDataValidation(new HostDataValidationBuilder().requireCheckbox().build());
  const rule = new HostConditionalFormatRuleBuilder()
    .whenCellEmpty()
    .setBold(true)
    .setRanges([sheet.getRange('D1')]);
  sheet.setConditionalFormatRules([rule.build()]);
  sheet.setFrozenRows(1);
  return { spreadsheet, sheet, other };
}

test('everything in it is what it was, and what scripts hold still works', () => {
  const { spreadsheet, sheet, other } = furnished();
  const version = saveSpreadsheet(spreadsheet);
  const range = sheet.getRange('A1:B2');
  expect(range.getValues()).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  range.clear().clearNote().setValue(9);
  sheet.insertRowsBefore(1, 3).insertColumnBefore(1).setName('Renamed').clearConditionalFormatRules();
  sheet.getFilter()?.remove();
  sheet.getProtections('RANGE')[0]?.remove();
  spreadsheet.removeNamedRange('here');
  spreadsheet.deleteSheet(other);
  const added = spreadsheet.insertSheet('Added');
  restoreSpreadsheet(spreadsheet, version);
  expect(saveSpreadsheet(spreadsheet)).toEqual({ ...Object(version), idsGiven: 3 });
  expect([sheet.getName(), range.getValues(), range.getNotes()[0]]).toEqual([
    'Sheet1',
    [
      ['a', 1],
      ['b', 2],
    ],
    ['n', ''],
  ]);
  expect(spreadsheet.getSheetByName('Other')?.getRange('A1').getValue()).toBe(2);
  expect(spreadsheet.getSheetById(other.getSheetId())?.getIndex()).toBe(2);
  expect(() => added.getName()).toThrow('not found');
  range.getCell(1, 2).setValue(10);
  expect(spreadsheet.getSheetByName('Other')?.getRange('A1').getValue()).toBe(11);
});

test('a version is restored again and again; a name given since stays', () => {
  const { spreadsheet, sheet } = furnished();
  const version = saveSpreadsheet(spreadsheet);
  spreadsheet.rename('Later');
  const made = sheet.getRange('B1').protect();
  for (const value of ['x', 'y']) {
    sheet.getRange('A1').setValue(value);
    restoreSpreadsheet(spreadsheet, version);
    expect([sheet.getRange('A1').getValue(), spreadsheet.getName()]).toEqual(['a', 'Later']);
  }
  sheet.getRange('B1').protect();
  expect(() => made.getDescription()).toThrow('The protection does not exist.');
});
