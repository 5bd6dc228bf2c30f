import { HostConditionalFormatRuleBuilder } from '../index';
import { newSheet } from '../new-sheet';
import { loadSpreadsheet } from '../save/load-spreadsheet';
import { saveSpreadsheet } from '../save/save-spreadsheet';
import type { HostSheet } from '../sheet/sheet';

const rule = () => new HostConditionalFormatRuleBuilder();
const ranges = (sheet: HostSheet | undefined) =>
  sheet?.getConditionalFormatRules().map((one) => one.getRanges().map((range) => range.getA1Notation()));

/** A tab with one rule on B2:C4 and E2. */
function ruled() {
  const { spreadsheet, sheet } = newSheet();
  const places = [sheet.getRange('B2:C4'), sheet.getRange('E2')];
  sheet.setConditionalFormatRules([rule().whenTextContains('x').setBackground('#FF0000').setRanges(places).build()]);
  return { spreadsheet, sheet };
}

test.each([
  [rule().whenNumberGreaterThan(5).setBackground('#FF0000'), ['NUMBER_GREATER_THAN', [5], '#ff0000', null, null]],
  [rule().whenTextContains('x').setFontColor('Red').setBold(true), ['TEXT_CONTAINS', ['x'], null, 'red', true]],
  [
    rule().whenFormulaSatisfied('=A1>1').setBold(false).setBackground(null),
    ['CUSTOM_FORMULA', ['=A1>1'], null, null, false],
  ],
  [rule().whenCellEmpty().setBold(true).setBold(null), ['CELL_EMPTY', [], null, null, null]],
])('a rule keeps what it was given: %#', (builder, expected) => {
  const { sheet } = newSheet();
  sheet.setConditionalFormatRules([builder.setRanges([sheet.getRange('A1:A3')]).build()]);
  const [found] = sheet.getConditionalFormatRules();
  for (const one of [found, found?.copy(), found?.copy().copy().build()]) {
    const seen = one?.getBooleanCondition();
    expect([
      seen?.getCriteriaType(),
      seen?.getCriteriaValues(),
      seen?.getBackground(),
      seen?.getFontColor(),
      seen?.getBold(),
    ]).toEqual(expected);
    expect(one?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A3']);
  }
  sheet.clearConditionalFormatRules();
  expect(sheet.getConditionalFormatRules()).toEqual([]);
});

test.each<[string, (sheet: HostSheet) => unknown, string[][]]>([
  ['rows inside', (sheet) => sheet.insertRowsAfter(2, 2), [['B2:C6', 'E2']]],
  ['rows after', (sheet) => sheet.insertRowsAfter(4, 2), [['B2:C4', 'E2']]],
  ['a column before', (sheet) => sheet.insertColumnBefore(1), [['C2:D4', 'F2']]],
  ['a deleted column', (sheet) => sheet.deleteColumn(5), [['B2:C4']]],
  ['all deleted', (sheet) => sheet.deleteRows(2, 3), []],
  ['moved columns', (sheet) => sheet.moveColumns(sheet.getRange('B:C'), 1), [['A2:B4', 'E2']]],
  ['written values', (sheet) => sheet.getRange('B2').setValue(1).clearContent().clearNote(), [['B2:C4', 'E2']]],
  ['cleared formats', (sheet) => sheet.getRange('B3:C3').clearFormat(), [['B2:C2', 'B4:C4', 'E2']]],
  ['a cleared tab', (sheet) => sheet.clear(), []],
])('the ranges of a rule after %s', (_, act, expected) => {
  const { sheet } = ruled();
  act(sheet);
  expect(ranges(sheet)).toEqual(expected);
});

test('copies and restarts keep the rules', () => {
  const { spreadsheet, sheet } = ruled();
  const copy = sheet.copyTo(spreadsheet);
  sheet.deleteColumn(5);
  const loaded = loadSpreadsheet(JSON.parse(JSON.stringify(saveSpreadsheet(spreadsheet)))).getSheets();
  expect([copy, loaded[1], loaded[0]].map(ranges)).toEqual([[['B2:C4', 'E2']], [['B2:C4', 'E2']], [['B2:C4']]]);
});

test.each<[string, (of: ReturnType<typeof ruled>) => unknown, string]>([
  ['no range', () => rule().whenCellEmpty().build(), 'needs a condition and a range'],
  [
    'no condition',
    ({ sheet }) =>
      rule()
        .setRanges([sheet.getRange('A1')])
        .build(),
    'needs a condition and a range',
  ],
  [
    'a range of another tab',
    ({ sheet, spreadsheet }) => spreadsheet.insertSheet().setConditionalFormatRules(sheet.getConditionalFormatRules()),
    'cannot reference a different sheet',
  ],
  [
    'a builder',
    ({ sheet }) => sheet.setConditionalFormatRules([rule()] as never),
    '(SpreadsheetApp.ConditionalFormatRuleBuilder[])',
  ],
  ['text for ranges', () => rule().setRanges('A1' as never), 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges'],
  [
    'a protected tab',
    ({ sheet, spreadsheet }) => {
      sheet.protect().setDomainEdit(false);
      spreadsheet.book.access.actor = 'other@example.org';
      sheet.clearConditionalFormatRules();
    },
    'You are trying to edit a protected cell',
  ],
])('%s: refused', (_, act, words) => {
  expect(() => act(ruled())).toThrow(words);
});
