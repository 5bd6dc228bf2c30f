import { HostDataValidationBuilder } from '../index';
import { newSheet } from '../new-sheet';
import type { HostRange } from '../range/range';
import { loadSpreadsheet } from '../save/load-spreadsheet';
import { saveSpreadsheet } from '../save/save-spreadsheet';
import type { HostSheet } from '../sheet/sheet';

const rule = () => new HostDataValidationBuilder().setAllowInvalid(false);
const WORDS = (cell: string) =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
const list = rule().requireValueInList(['yes', 'no', '5', 'TRUE']).build();

test.each([
  [
    'a list',
    rule().requireValueInList(['yes', 'no', '5', 'TRUE']),
    ['yes', "'no", 5, '5', true, '', null, '=1+1'],
    ['Yes', 6, 'y', false, '#N/A'],
  ],
  ['numbers', rule().requireNumberBetween(1, 10), [1, 10, '5', '', '=0'], [0, 10.5, 'five', "'5", true]],
  ['a checkbox', rule().requireCheckbox(), [true, 'FALSE', ''], ['yes', 1, "'TRUE"]],
  ['a checkbox with values', rule().requireCheckbox('on', 'off'), ['on', 'off', ''], [true, 'On']],
] as const)('%s: what is accepted and what is rejected', (_, builder, good, bad) => {
  const cell = newSheet().sheet.getRange('B2').setDataValidation(builder.build());
  for (const value of good) expect(() => cell.setValue(value)).not.toThrow();
  cell.clearContent();
  for (const value of bad) expect(() => cell.setValue(value)).toThrow(new Error(WORDS('B2')));
  expect(cell.getValue()).toBe('');
  cell.setDataValidation(builder.build().copy().setAllowInvalid(true).build());
  for (const value of bad) expect(() => cell.setValue(value)).not.toThrow();
});

test('one rejected value refuses the whole write, in rich text and appended rows too', () => {
  const { sheet } = newSheet();
  sheet.getRange('B1:B1000').setDataValidation(list);
  const range = sheet.getRange('A1:B3');
  const write = () =>
    range.setValues([
      ['a', 'yes'],
      ['b', 'maybe'],
      ['c', 'perhaps'],
    ]);
  expect(write).toThrow(new Error(WORDS('B2')));
  expect(range.isBlank()).toBe(true);
  expect(() => sheet.appendRow(['a', 'maybe'])).toThrow(WORDS('B1'));
  expect(() => range.setRichTextValue({ getText: () => 'maybe' })).toThrow(WORDS('B1'));
  range.clearDataValidations();
  expect(write).not.toThrow();
});

const ruled = (range: HostRange) =>
  range.getDataValidations().map((row) => row.map((one) => one?.getCriteriaType() ?? null));

test('rules are set, read and cleared; other acts keep them', () => {
  const { sheet } = newSheet();
  const range = sheet.getRange('A1:B1').setDataValidations([[list, null]]);
  expect([range.getDataValidation(), ruled(range)]).toEqual([list, [['VALUE_IN_LIST', null]]]);
  expect([list.getCriteriaValues(), list.getAllowInvalid(), list.getHelpText()]).toEqual([
    [['yes', 'no', '5', 'TRUE'], true],
    false,
    null,
  ]);
  range
    .setValues([['yes', 1]])
    .clear()
    .clearContent()
    .clearFormat()
    .clearNote();
  sheet.clearFormats();
  expect(ruled(range)).toEqual([['VALUE_IN_LIST', null]]);
  expect(ruled(range.clear({ validationsOnly: true }))).toEqual([[null, null]]);
  const numbers = new HostDataValidationBuilder().requireNumberBetween(1, 2).setHelpText('1 or 2');
  expect([
    numbers.getAllowInvalid(),
    numbers.getHelpText(),
    numbers.getCriteriaValues(),
    numbers.getCriteriaType(),
  ]).toEqual([true, '1 or 2', [1, 2], 'NUMBER_BETWEEN']);
  expect(numbers.copy().build()).toEqual(numbers.build());
});

test.each<[string, (sheet: HostSheet) => unknown, string, (string | null)[]]>([
  ['copied', (sheet) => sheet.getRange('A2').copyTo(sheet.getRange('C3')), 'C3', ['VALUE_IN_LIST']],
  [
    'not copied with contents',
    (sheet) => sheet.getRange('A2').copyTo(sheet.getRange('C3'), { contentsOnly: true }),
    'C3',
    [null],
  ],
  [
    'not copied with formats',
    (sheet) => sheet.getRange('A2').copyTo(sheet.getRange('C3'), { formatOnly: true }),
    'C3',
    [null],
  ],
  ['cut', (sheet) => sheet.getRange('A2').moveTo(sheet.getRange('B2')), 'A2:B2', [null, 'VALUE_IN_LIST']],
  ['inherited after', (sheet) => sheet.insertRowsAfter(2, 1), 'A2:A4', ['VALUE_IN_LIST', 'VALUE_IN_LIST', null]],
  ['inherited before', (sheet) => sheet.insertRowsBefore(2, 1), 'A1:A3', [null, 'VALUE_IN_LIST', 'VALUE_IN_LIST']],
  [
    'moved with columns',
    (sheet) => sheet.moveColumns(sheet.getRange('A:A'), 4),
    'A2:C2',
    [null, null, 'VALUE_IN_LIST'],
  ],
  [
    'sorted',
    (sheet) =>
      sheet
        .getRange('A1:A3')
        .setValues([['no'], ['yes'], ['']])
        .sort({ column: 1, ascending: false }),
    'A1:A2',
    ['VALUE_IN_LIST', null],
  ],
])('a rule is %s', (_, act, where, expected) => {
  const { sheet, spreadsheet } = newSheet();
  sheet.getRange('A2').setDataValidation(list);
  act(sheet);
  expect(ruled(sheet.getRange(where)).flat()).toEqual(expected);
  const loaded = loadSpreadsheet(JSON.parse(JSON.stringify(saveSpreadsheet(spreadsheet))));
  expect(ruled(loaded.getActiveSheet().getRange(where)).flat()).toEqual(expected);
});

test.each<[string, () => unknown, string]>([
  ['no criterion', () => rule().build(), 'The data validation rule has no criteria.'],
  [
    'a builder',
    () =>
      newSheet()
        .sheet.getRange('A1')
        .setDataValidation(rule() as never),
    "The parameters (SpreadsheetApp.DataValidationBuilder) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
  ],
  [
    'text for a list',
    () => rule().requireValueInList('yes' as never),
    "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInList.",
  ],
])('%s: refused', (_, act, message) => {
  expect(act).toThrow(new Error(message));
});
