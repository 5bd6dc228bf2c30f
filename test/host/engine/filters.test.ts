import { closeAll, hostOn, said } from './testing/small-bundle';

afterEach(closeAll);

const CODE = `
function filter() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:A4').setValues([['name'], ['a'], ['b'], ['c']]);
  var filter = sheet.getRange('A1:A4').createFilter();
  var criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).whenTextContains('c').build();
  filter.setColumnFilterCriteria(1, criteria);
  var found = sheet.getFilter().getColumnFilterCriteria(1);
  sheet.getRange('A3').setValue('written');
  return [filter.getRange().getA1Notation(), found.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_CONTAINS, found.getCriteriaValues(),
    found.getHiddenValues(), [1, 2, 3, 4].map(function (row) { return sheet.isRowHiddenByFilter(row); }), sheet.getRange('A3').getValue(), String(filter)];
}
function none() {
  var sheet = SpreadsheetApp.getActiveSheet();
  return [sheet.getFilter(), sheet.getRange('A1').getFilter()];
}
`;

test('a script filters, finds its criteria and writes into hidden rows', async () => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'none' }))).toEqual([null, null]);
  const outcome = await host.run({ function: 'filter' });
  expect(said(outcome)).toEqual(['A1:A4', true, ['c'], ['b'], [false, true, true, false], 'written', 'Filter']);
  expect(host.spreadsheet.getSheets()[0]?.isRowHiddenByFilter(2)).toBe(true);
});
