import { closeAll, hostOn, said } from './testing/small-bundle';

afterEach(closeAll);

const CODE = `
function format() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBackground('#FF0000').setBold(true)
    .setRanges([sheet.getRange('A1:B2'), sheet.getRange('D1')]).build();
  var rules = sheet.getConditionalFormatRules();
  rules.push(rule);
  sheet.setConditionalFormatRules(rules);
  sheet.insertColumnBefore(1);
  var found = sheet.getConditionalFormatRules()[0], condition = found.getBooleanCondition();
  return [found.getRanges().map(function (range) { return range.getA1Notation(); }), condition.getCriteriaValues(), condition.getBold(),
    condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.NUMBER_GREATER_THAN, condition.getBackground()];
}
`;

test('a script adds a rule and finds it where its cells are now', async () => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'format' }))).toEqual([['B1:C2', 'E1'], [5], true, true, '#ff0000']);
});
