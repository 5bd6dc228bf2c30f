import type { ConformanceCase, Plain } from '../case';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const acts: readonly (readonly [string, Plain, (sheet: Sheet) => unknown])[] = [
  ['stay where they are', [['B2:C4']], () => null],
  ['grow by rows inside', [['B2:C6']], (sheet) => sheet.insertRowsAfter(2, 2)],
  ['do not grow by rows right after', [['B2:C4']], (sheet) => sheet.insertRowsAfter(4, 2)],
  ['move with columns', [['C2:D4']], (sheet) => sheet.insertColumnBefore(1)],
  ['are gone with their cells', [], (sheet) => sheet.deleteRows(2, 3)],
  ['are kept by a write', [['B2:C4']], (sheet) => sheet.getRange('B2:C4').setValue('x').clearContent()],
  ['are cut by clearing formats', [['B2:C2', 'B4:C4']], (sheet) => sheet.getRange('B3:C3').clearFormat()],
  ['are gone from a cleared tab', [], (sheet) => sheet.clear()],
];

export const conditionalFormats: readonly ConformanceCase[] = acts.map(([name, expected, act]) => ({
  port: 'conditional formats',
  name: `rules ${name}`,
  expected,
  run: ({ sheet }) => {
    const made = sheet();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenTextContains('x')
      .setBackground('#ff0000')
      .setRanges([made.getRange('B2:C4')])
      .build();
    made.setConditionalFormatRules([rule]);
    act(made);
    return made.getConditionalFormatRules().map((one) => one.getRanges().map((range) => range.getA1Notation()));
  },
}));
