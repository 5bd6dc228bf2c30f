import { HyperFormula } from 'hyperformula';
import { newSheet } from '../new-sheet';

test('nothing is computed before a formula is read, and nothing twice', () => {
  const builds = jest.spyOn(HyperFormula, 'buildFromSheets');
  const { spreadsheet, sheet } = newSheet();
  sheet.getRange('A1:B2').setValues([
    [1, 2],
    [3, 4],
  ]);
  sheet.getRange('D1').setFormula('=SUM(A1:B)');
  spreadsheet.insertSheet('Other').getRange('A1').setFormula('=Sheet1!D1*2');
  sheet.insertRowsBefore(1, 1);
  sheet.getRange('A1:C9').getValues();
  expect([sheet.getLastRow(), sheet.getRange('D2').getFormula(), sheet.getRange('D2').isBlank()]).toEqual([
    3,
    '=SUM(A2:B)',
    false,
  ]);
  sheet.getRange('A1:B3').sort(1);
  expect(builds).not.toHaveBeenCalled();
  const read = () => [sheet.getRange('D1:D3').getValues().flat(), sheet.getRange('D2').getDisplayValue()];
  expect(read()).toEqual([['', 7, ''], '7']);
  expect([read(), builds.mock.calls.length]).toEqual([[['', 7, ''], '7'], 1]);
  sheet.getRange('D2').setNumberFormat('0.0').setNote('a format changes no result');
  expect([sheet.getRange('D2').getDisplayValue(), builds.mock.calls.length]).toEqual(['7.0', 1]);
  sheet.getRange('A9').setValue(5);
  expect([sheet.getRange('D2').getValue(), builds.mock.calls.length]).toEqual([12, 2]);
  builds.mockRestore();
});
