import { a1 } from '../../src/apps-script/a1';

test.each([
  [1, 1, 1, 1, 'A1:A1'],
  [2, 26, 3, 2, 'Z2:AA4'],
  [1, 52, 1, 1, 'AZ1:AZ1'],
  [1, 702, 10, 2, 'ZZ1:AAA10'],
  [5, 18_278, 1, 1, 'ZZZ5:ZZZ5'],
])('row %i, column %i, %i × %i: %s', (row, column, rows, columns, expected) => {
  expect(a1({ row, column, rows, columns })).toBe(expected);
});
