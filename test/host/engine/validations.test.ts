import { closeAll, hostOn, said } from './testing/small-bundle';

afterEach(closeAll);

const CODE = `
function validate() {
  var sheet = SpreadsheetApp.getActiveSheet(), range = sheet.getRange('A1:A2'), seen = [];
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true).setAllowInvalid(false).build();
  range.setDataValidations([[rule], [null]]);
  range.setValues([['maybe'], ['x']]);
  try { SpreadsheetApp.flush(); } catch (error) { seen.push(error.message); }
  var found = range.getDataValidations();
  return seen.concat(found[0][0].getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, found[0][0].getCriteriaValues(),
    found[1][0], range.getValues());
}
function shape() { SpreadsheetApp.getActiveSheet().getRange('A1:A2').setDataValidations([[null]]); }
`;

test('a script sets rules, and a write that breaks one is refused at the flush', async () => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'validate' }))).toEqual([
    'The data you entered in cell A1 violates the data validation rules set on this cell.',
    true,
    ['yes', 'no'],
    true,
    null,
    [''],
    [''],
  ]);
  expect(said(await host.run({ function: 'shape' }))).toMatch('The number of rows in the data does not match');
});
