import fc from 'fast-check';
import { columnLetters, columnOfLetters } from './letters';
import { a1Notation } from './notation';
import { parseA1 } from './parse';

test.each([
  ['A1', null, [0, 0, 1, 1]],
  ['b2', null, [1, 1, 1, 1]],
  ['$B$2:$C$5', null, [1, 1, 4, 2]],
  ['C5:B2', null, [1, 1, 4, 2]],
  ['A:B', null, [0, 0, 100, 2]],
  ['2:4', null, [1, 0, 3, 20]],
  ['B2:B', null, [1, 1, 99, 1]],
  ['B2:D', null, [1, 1, 99, 3]],
  ['B2:5', null, [1, 1, 4, 19]],
  ['ZZZ1', null, [0, 18277, 1, 1]],
  ['Data!A1', 'Data', [0, 0, 1, 1]],
  ["'It''s data'!A:A", "It's data", [0, 0, 100, 1]],
])('%s', (text, sheetName, [row, column, rows, columns]) => {
  const reference = parseA1(text);
  expect(reference?.sheetName).toBe(sheetName);
  expect(reference?.box(100, 20)).toEqual({ row, column, rows, columns });
});

test.each(['', 'A', '5', 'A0', 'A0:B2', 'AAAA1', 'A1:', 'total', 'A1:B2:C3', 'A 1', 'A:5', '!A1'])(
  '%j is no reference',
  (text) => {
    expect(parseA1(text)).toBeNull();
  },
);

test('letters and columns, notation and boxes belong together', () => {
  expect([0, 25, 26, 701, 702, 18277].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'ZZZ']);
  const part = fc.integer({ min: 0, max: 9000 });
  fc.assert(
    fc.property(part, part, part, part, (row, column, rows, columns) => {
      const box = { row, column, rows: rows + 1, columns: columns + 1 };
      expect(columnOfLetters(columnLetters(column))).toBe(column);
      expect(parseA1(a1Notation(box))?.box(1, 1)).toEqual(box);
    }),
  );
});
