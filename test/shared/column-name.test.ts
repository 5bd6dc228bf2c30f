import { cellName, columnName } from '../../src/shared/column-name';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18_278, 'ZZZ'],
])('column %i is called %s', (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(cellName(7, column)).toBe(`${name}7`);
});

test('names follow each other like numbers of 26 digits without a zero', () => {
  const numberOf = (name: string): number => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const columns = Array.from({ length: 18_278 }, (_, at) => at + 1);
  expect(columns.map((column) => numberOf(columnName(column)))).toEqual(columns);
});
