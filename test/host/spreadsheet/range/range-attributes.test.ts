import { newSheet } from '../new-sheet';

const row = (...cells: readonly unknown[]) => [cells];

test('attributes are set for all cells, cell by cell, and back to the default by null', () => {
  const range = newSheet().sheet.getRange('B2:C2');
  expect(range.setNumberFormat('@').getNumberFormats()).toEqual(row('@', '@'));
  expect(range.setNumberFormats([['General', '0.00']]).getNumberFormats()).toEqual(row('0.###############', '0.00'));
  expect(range.setNotes([['a', null]]).getNotes()).toEqual(row('a', ''));
  expect(range.setFontWeights([['bold', null]]).getFontWeights()).toEqual(row('bold', 'normal'));
  expect(range.setBackgrounds([['#FF0000', null]]).getBackgrounds()).toEqual(row('#ff0000', '#ffffff'));
  expect(range.setHorizontalAlignments([['center', 'normal']]).getHorizontalAlignments()).toEqual(
    row('center', 'general'),
  );
  expect(range.setVerticalAlignments([['top', null]]).getVerticalAlignments()).toEqual(row('top', 'bottom'));
  expect(range.setWraps([[true, false]]).getWraps()).toEqual(row(true, false));
  expect(range.setFontColors([['red', null]]).getFontColors()).toEqual(row('red', '#000000'));
  expect(range.setFontSizes([[12, 10]]).getFontSizes()).toEqual(row(12, 10));
  expect(range.setFontStyles([['italic', null]]).getFontStyles()).toEqual(row('italic', 'normal'));
  expect(range.setFontLines([['underline', null]]).getFontLines()).toEqual(row('underline', 'none'));
  expect(range.setFontFamilies([['Roboto', null]]).getFontFamilies()).toEqual(row('Roboto', 'Arial'));
});

test('the singular reads the first cell', () => {
  const range = newSheet()
    .sheet.getRange('A1:B1')
    .setNotes([['a', 'b']])
    .setFontWeight('bold')
    .setWrap(true);
  expect([range.getNote(), range.getFontWeight(), range.getWrap(), range.getBackground()]).toEqual([
    'a',
    'bold',
    true,
    '#ffffff',
  ]);
});

test('a format of a whole column reaches every row of it and no other', () => {
  const { sheet } = newSheet();
  sheet.getRange('B:B').setNumberFormat('@');
  sheet.getRange('B5').setNumberFormat('0');
  expect(
    sheet
      .getRange('A4:C5')
      .getNumberFormats()
      .map((cells) => cells.map((one) => (one.length > 3 ? 'auto' : one))),
  ).toEqual([
    ['auto', '@', 'auto'],
    ['auto', '0', 'auto'],
  ]);
  expect(sheet.getRange('B1000').getNumberFormat()).toBe('@');
});

test('a range list acts on each of its ranges', () => {
  const { sheet } = newSheet();
  const list = sheet.getRangeList(['A1:A2', 'C1', 'E:E']);
  list
    .setValue('x')
    .setNumberFormat('@')
    .setFontWeight('bold')
    .setNote('n')
    .setBackground('#EEEEEE')
    .setWrap(true)
    .setHorizontalAlignment('left');
  expect(sheet.getRange('C1').getValue()).toBe('x');
  expect(sheet.getRange('E1000').getNumberFormat()).toBe('@');
  expect(sheet.getRange('B1').getValue()).toBe('');
  expect(list.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A2', 'C1', 'E1:E1000']);
  list.clearContent().clearNote();
  expect([sheet.getLastRow(), sheet.getRange('A1').getNote(), sheet.getRange('A1').getFontWeight()]).toEqual([
    0,
    '',
    'bold',
  ]);
  expect(
    list
      .clearFormat()
      .getRanges()
      .map((range) => range.getFontWeight()),
  ).toEqual(['normal', 'normal', 'normal']);
});
