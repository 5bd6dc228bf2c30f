import { newSheet } from '../new-sheet';
import type { HostRange } from './range';
import { HostRichTextValueBuilder } from './rich-text';

const sheetWith = (values: unknown[][]) => {
  const { sheet } = newSheet();
  sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values);
  return sheet;
};

test('values, displays and formulas of a block', () => {
  const range = sheetWith([
    [1, 'x', true],
    ['=A1', null, "'=A1"],
  ]).getRange('A1:C2');
  expect(range.getValues()).toEqual([
    [1, 'x', true],
    [1, '', '=A1'],
  ]);
  expect(range.getDisplayValues()).toEqual([
    ['1', 'x', 'TRUE'],
    ['1', '', '=A1'],
  ]);
  expect(range.getFormulas()).toEqual([
    ['', '', ''],
    ['=A1', '', ''],
  ]);
  expect([range.getValue(), range.getDisplayValue(), range.getFormula()]).toEqual([1, '1', '']);
});

test('one value or formula goes into every cell', () => {
  const range = newSheet().sheet.getRange('B2:C3');
  expect(range.setValue('007').getValues()).toEqual([
    [7, 7],
    [7, 7],
  ]);
  expect(range.setFormula('SUM(A1)').getFormulas()).toEqual([
    ['=SUM(A1)', '=SUM(B1)'],
    ['=SUM(A2)', '=SUM(B2)'],
  ]);
  expect(
    range
      .setFormulas([
        ['=A1', ''],
        ['', 'B1'],
      ])
      .getFormulas(),
  ).toEqual([
    ['=A1', ''],
    ['', '=B1'],
  ]);
});

test('blank is what holds neither content nor formula', () => {
  const sheet = sheetWith([['', null, undefined, '=A1', "'"]]);
  expect(['A1', 'A1:C9', 'D1', 'E1'].map((a1) => sheet.getRange(a1).isBlank())).toEqual([true, true, false, false]);
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1, 5]);
});

test('rich text is text only', () => {
  const range = sheetWith([[1, 'x', '', '=A1']]).getRange('A1:D1');
  expect(range.getRichTextValues()[0]?.map((one) => one?.getText() ?? null)).toEqual([null, 'x', '', null]);
  expect(range.getRichTextValue()).toBeNull();
  const text = new HostRichTextValueBuilder().setText('a').build();
  expect(range.setRichTextValue(text).getValues()).toEqual([['a', 'a', 'a', 'a']]);
  expect(text.copy().setText('').build().getText()).toBe('');
  expect(range.setRichTextValue(text.copy().setText('').build()).isBlank()).toBe(true);
});

test('clearing takes what it says', () => {
  const { sheet } = newSheet();
  const fill = () => sheet.getRange('A1').setValue('x').setNote('n').setFontWeight('bold').setNumberFormat('@');
  const state = (range: HostRange) => [
    range.getValue(),
    range.getNote(),
    range.getFontWeight(),
    range.getNumberFormat(),
  ];
  const automatic = '0.###############';
  expect(state(fill().clear())).toEqual(['', 'n', 'normal', automatic]);
  expect(state(fill().clearContent())).toEqual(['', 'n', 'bold', '@']);
  expect(state(fill().clearFormat())).toEqual(['x', 'n', 'normal', automatic]);
  expect(state(fill().clearNote())).toEqual(['x', '', 'bold', '@']);
  expect(state(fill().clear({ contentsOnly: true }))).toEqual(['', 'n', 'bold', '@']);
  expect(state(fill().clear({ formatOnly: true }))).toEqual(['x', 'n', 'normal', automatic]);
  expect(state(fill().clear({ commentsOnly: true }))).toEqual(['x', '', 'bold', '@']);
  expect(state(fill().clear({ contentsOnly: true, formatOnly: true }))).toEqual(['', 'n', 'normal', automatic]);
});

const SIGNATURE = (kinds: string, method: string) =>
  `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.Range.${method}.`;

test.each<[string, (range: HostRange) => unknown, string]>([
  [
    'too few rows',
    (range) => range.setValues([['a', 'b']]),
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'too many rows',
    (range) =>
      range.setValues([
        [1, 2],
        [1, 2],
        [1, 2],
      ]),
    'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
  ],
  [
    'too many columns',
    (range) =>
      range.setValues([
        ['a', 'b'],
        ['a', 'b', 'c'],
      ]),
    'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
  ],
  [
    'too few columns of formulas',
    (range) => range.setFormulas([['=A1'], ['=A1']]),
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  ['text for setValues', (range) => range.setValues('x' as never), SIGNATURE('String', 'setValues')],
  ['no rows', (range) => range.setValues([1, 2] as never), SIGNATURE('number[]', 'setValues')],
  ['a range', (range) => range.setValues(range as never), SIGNATURE('SpreadsheetApp.Range', 'setValues')],
  ['nothing', (range) => range.setValues(null as never), SIGNATURE('null', 'setValues')],
  ['an array for setValue', (range) => range.setValue([['x']]), SIGNATURE('String[][]', 'setValue')],
  [
    'a number as a formula',
    (range) =>
      range.setFormulas([
        ['=A1', 1],
        ['', ''],
      ] as never),
    SIGNATURE('String[][]', 'setFormulas'),
  ],
  ['text as rich text', (range) => range.setRichTextValue('x' as never), SIGNATURE('String', 'setRichTextValue')],
  ['a number as a format', (range) => range.setNumberFormat(1 as never), SIGNATURE('number', 'setNumberFormat')],
  ['a wrong weight', (range) => range.setFontWeight('heavy'), SIGNATURE('String', 'setFontWeight')],
  [
    'a wrong weight in rows',
    (range) =>
      range.setFontWeights([
        ['bold', 'heavy'],
        [null, null],
      ]),
    SIGNATURE('String[][]', 'setFontWeights'),
  ],
  ['text for wrap', (range) => range.setWrap('yes' as never), SIGNATURE('String', 'setWrap')],
])('%s is refused in Google’s words, and nothing is written', (_, act, message) => {
  const range = newSheet().sheet.getRange('A1:B2').setValue('before');
  expect(() => act(range)).toThrow(new Error(message));
  expect(range.getValues()).toEqual([
    ['before', 'before'],
    ['before', 'before'],
  ]);
  expect(range.getFontWeights()).toEqual([
    ['normal', 'normal'],
    ['normal', 'normal'],
  ]);
});

test('one text that is too long refuses the whole write', () => {
  const { sheet } = newSheet({ limits: { cellCharacters: 5 } });
  const range = sheet.getRange('A1:B1').setValues([['12345', "'abcd"]]);
  const message = 'Your input contains more than the maximum of 5 characters in a single cell.';
  expect(() => range.setValues([['new', '123456']])).toThrow(new Error(message));
  expect(() => range.setFormulas([['', '=A1+B1']])).toThrow(new Error(message));
  expect(() => sheet.appendRow(['new', '123456'])).toThrow(new Error(message));
  expect(range.getValues()).toEqual([[12345, 'abcd']]);
});
