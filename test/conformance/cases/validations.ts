import type { ConformanceCase, Plain } from '../case';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const list = () =>
  SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no', '5']).setAllowInvalid(false).build();

/** Which cells of column A, rows 1 to 4, have a rule. */
const ruled = (sheet: Sheet): Plain =>
  sheet
    .getRange('A1:A4')
    .getDataValidations()
    .map(([rule]) => rule !== null && rule !== undefined);

const written =
  (value: string | number) =>
  (sheet: Sheet): Plain => {
    const cell = sheet.getRange('A2').setDataValidation(list());
    cell.setValue(value);
    SpreadsheetApp.flush();
    return String(cell.getValue());
  };

const words = { threw: 'The data you entered in cell A2 violates the data validation rules set on this cell.' };

const acts: readonly (readonly [string, Plain, (sheet: Sheet) => Plain])[] = [
  ['a value that a rule rejects is refused', words, written('maybe')],
  ['a list minds case', words, written('Yes')],
  ['a number meets the same text in a list', '5', written(5)],
  ['blank meets every rule', '', written('')],
  [
    'a rule allows invalid data unless it says otherwise',
    [true, 'maybe'],
    (sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes']).build();
      const cell = sheet.getRange('A2').setDataValidation(rule).setValue('maybe');
      SpreadsheetApp.flush();
      return [rule.getAllowInvalid(), String(cell.getValue())];
    },
  ],
  [
    'one rejected value refuses the whole write',
    { threw: words.threw, first: '' },
    (sheet) => {
      sheet.getRange('A2').setDataValidation(list());
      try {
        sheet.getRange('A1:A2').setValues([['x'], ['maybe']]);
        SpreadsheetApp.flush();
        return 'written';
      } catch (thrown) {
        const threw = thrown instanceof Error ? thrown.message : String(thrown);
        return { threw, first: String(sheet.getRange('A1').getValue()) };
      }
    },
  ],
  [
    'clearing contents and formats keeps rules',
    [false, true, false, false],
    (sheet) => {
      sheet.getRange('A2').setDataValidation(list());
      sheet.getRange('A1:A4').clear();
      return ruled(sheet);
    },
  ],
  [
    'copies have the rule, new rows have it from the row before',
    [false, true, true, true],
    (sheet) => {
      sheet.getRange('A2').setDataValidation(list()).copyTo(sheet.getRange('A3'));
      sheet.insertRowsAfter(2, 1);
      return ruled(sheet);
    },
  ],
];

export const validations: readonly ConformanceCase[] = acts.map(([name, expected, act]) => ({
  port: 'validations',
  name,
  expected,
  run: ({ sheet }) => act(sheet()),
}));
