import { newSheet } from '../new-sheet';
import type { Quirks } from '../quirks';
import { HostRichTextValueBuilder } from '../range/rich-text';

/** Value and formula after writing a text into a plain cell or one with format `@`. */
function written(quirks: Partial<Quirks>, text: string, format: string): readonly unknown[] {
  const cell = newSheet({ quirks }).sheet.getRange('A1').setNumberFormat(format).setValue(text);
  return [cell.getValue(), cell.getFormula()];
}

const CASES: readonly (readonly [Partial<Quirks>, string, string, unknown, string])[] = [
  [{ apostropheInTextCell: 'kept' }, "'x", '@', "'x", ''],
  [{ apostropheInTextCell: 'kept' }, "'x", 'General', 'x', ''],
  [{ apostropheElsewhere: 'kept' }, "'007", '@', '007', ''],
  [{ apostropheElsewhere: 'kept' }, "'007", 'General', "'007", ''],
  [{ formulaInTextCell: 'text' }, '=1+1', '@', '=1+1', ''],
  [{ formulaInTextCell: 'text' }, '+1+1', '@', '+1+1', ''],
  [{ formulaInTextCell: 'text' }, '=1+1', 'General', 2, '=1+1'],
  [{ textFormatStops: false }, '007', '@', 7, ''],
  [{ textFormatStops: false }, "'007", '@', '007', ''],
  [{ formulaValues: { '=1+1': 2 } }, '=1+1', 'General', 2, '=1+1'],
  [{ formulaValues: { '=1+1': 2 } }, '=1+2', 'General', 3, '=1+2'],
];

test.each(CASES)('quirks %j: %j in format %s', (quirks, text, format, value, formula) => {
  expect(written(quirks, text, format)).toEqual([value, formula]);
});

test.each([
  ['exact', ['007', '=1+1', "'x"], ['', '', '']],
  ['coerced', [7, 2, 'x'], ['', '=1+1', '']],
] as const)('rich text %s', (richText, values, formulas) => {
  const row = newSheet({ quirks: { richText } }).sheet.getRange('A1:C1');
  row.setRichTextValues([['007', '=1+1', "'x"].map((text) => new HostRichTextValueBuilder().setText(text).build())]);
  expect(row.getValues()).toEqual([values]);
  expect(row.getFormulas()).toEqual([formulas]);
});
