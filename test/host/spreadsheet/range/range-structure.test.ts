import { newSheet } from '../new-sheet';
import type { SortSpec } from './sort-keys';

function filled(values: unknown[][]) {
  const { sheet, spreadsheet } = newSheet();
  const range = sheet.getRange(2, 2, values.length, values[0]?.length ?? 1).setValues(values);
  return { sheet, spreadsheet, range };
}

test.each<[string, SortSpec | SortSpec[], unknown[]]>([
  ['ascending', 2, [1, 2, 10, 'a', 'B', 'c', true, '#N/A', '']],
  ['descending', { column: 2, ascending: false }, ['#N/A', true, 'c', 'B', 'a', 10, 2, 1, '']],
])('sorting %s: numbers, text, booleans, errors, blanks last', (_, spec, expected) => {
  const { range } = filled([['c'], [10], [''], [true], ['a'], [2], ['#N/A'], ['B'], [1]]);
  expect(
    range
      .sort(spec)
      .getValues()
      .map(([value]) => value),
  ).toEqual(expected);
});

test('sorting by two columns is stable and takes formats and notes along', () => {
  const { range, sheet } = filled([
    ['b', 1, 'first'],
    ['a', 2, 'second'],
    ['b', 1, 'third'],
    ['a', 1, 'fourth'],
  ]);
  sheet.getRange('D3').setNote('of second').setNumberFormat('@').setBackground('#00ff00');
  range.sort([
    { column: 2, ascending: true },
    { column: 3, ascending: false },
  ]);
  expect(range.getValues().map((row) => row[2])).toEqual(['second', 'fourth', 'first', 'third']);
  expect(range.getNotes().map((row) => row[2])).toEqual(['of second', '', '', '']);
  expect(sheet.getRange('D2').getNumberFormat()).toBe('@');
  expect(sheet.getRange('D3').getBackground()).toBe('#ffffff');
});

test('sorting a tab leaves frozen rows', () => {
  const { sheet } = newSheet();
  sheet.getRange('A1:B3').setValues([
    ['head', 1],
    ['b', 2],
    ['a', 3],
  ]);
  sheet.setFrozenRows(1);
  sheet.sort(1);
  expect(sheet.getRange('A1:B3').getValues()).toEqual([
    ['head', 1],
    ['a', 3],
    ['b', 2],
  ]);
  expect(sheet.sort(2, false).getRange('B1:B3').getValues()).toEqual([[1], [3], [2]]);
});

test('sorting refuses what is no column of the range', () => {
  const { range } = filled([['a', 'b']]);
  expect(() => range.sort(1)).toThrow(new Error('Those columns are out of bounds.'));
  expect(() => range.sort('B' as never)).toThrow("don't match the method signature for SpreadsheetApp.Range.sort.");
});

test('copying repeats into a larger target and takes formats, notes and formulas', () => {
  const { sheet, range } = filled([['x', '=A1']]);
  range.setNotes([['n', null]]).setNumberFormat('@');
  range.copyTo(sheet.getRange('E5:H6'));
  const copy = sheet.getRange('E5:H6');
  expect(copy.getFormulas()).toEqual([
    ['', '=D4', '', '=F4'],
    ['', '=D5', '', '=F5'],
  ]);
  expect(copy.getNotes()[1]).toEqual(['n', '', 'n', '']);
  expect(copy.getNumberFormats()[0]).toEqual(['@', '@', '@', '@']);
  expect(range.getValues()).toEqual([['x', '']]);
});

test('copying only contents, only formats, and outside the tab', () => {
  const { sheet, range } = filled([[1, 2]]);
  range.setNumberFormat('0.00').setNote('n');
  range.copyTo(sheet.getRange('B5'), { contentsOnly: true });
  range.copyTo(sheet.getRange('B6'), { formatOnly: true });
  expect(sheet.getRange('B5:C6').getDisplayValues()).toEqual([
    ['1', '2'],
    ['', ''],
  ]);
  expect(sheet.getRange('B6:C6').getNumberFormats()).toEqual([['0.00', '0.00']]);
  expect(sheet.getRange('B5:C6').getNotes()).toEqual([
    ['', ''],
    ['', ''],
  ]);
  expect(() => range.copyTo(sheet.getRange('Z1'))).toThrow('outside the dimensions of the sheet');
});

test('moving leaves the old place as new, takes named ranges along, and may overlap', () => {
  const { sheet, spreadsheet, range } = filled([[1, 2, 3]]);
  spreadsheet.setNamedRange('mine', sheet.getRange('C2'));
  range.setFontWeight('bold').setNote('n').moveTo(sheet.getRange('C2'));
  expect(sheet.getRange('B2:E2').getValues()).toEqual([['', 1, 2, 3]]);
  expect(sheet.getRange('B2:E2').getFontWeights()).toEqual([['normal', 'bold', 'bold', 'bold']]);
  expect(sheet.getRange('B2').getNote()).toBe('');
  expect(spreadsheet.getRangeByName('mine')?.getA1Notation()).toBe('D2');
});

test('merging keeps the first value; taking apart needs all of it', () => {
  const { sheet, range } = filled([
    [1, 2],
    [3, 4],
  ]);
  range.merge();
  expect(range.getValues()).toEqual([
    [1, ''],
    ['', ''],
  ]);
  expect([sheet.getRange('C3').isPartOfMerge(), sheet.getRange('D3').isPartOfMerge()]).toEqual([true, false]);
  expect(
    sheet
      .getRange('C3')
      .getMergedRanges()
      .map((one) => one.getA1Notation()),
  ).toEqual(['B2:C3']);
  const refused = new Error('You must select all cells in a merged range to merge or unmerge them.');
  expect(() => sheet.getRange('B2').breakApart()).toThrow(refused);
  expect(() => sheet.getRange('C3:D4').merge()).toThrow(refused);
  expect(() => sheet.getRange('A1:D4').sort(1)).toThrow('merged');
  expect(() => range.moveTo(sheet.getRange('E5'))).toThrow('merged');
  sheet.insertRowsAfter(2, 1);
  sheet.insertColumnsBefore(1, 1);
  expect(
    sheet
      .getRange('C2')
      .getMergedRanges()
      .map((one) => one.getA1Notation()),
  ).toEqual(['C2:D4']);
  expect(sheet.getRange('A1:F9').breakApart().isPartOfMerge()).toBe(false);
});
