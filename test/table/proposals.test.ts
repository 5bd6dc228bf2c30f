import { ROLES } from '../../src/table/column';
import { proposeTypes } from '../../src/table/proposals';
import type { RawCell } from '../../src/table/raw';
import { column } from './column';

const proposed = (cells: readonly RawCell[], rest = {}) =>
  proposeTypes(
    cells.map((cell) => ['', cell]),
    [column('empty'), column('x', rest)],
  );

test.each([
  ['numbers', ['1', '-2.5', '', '0'], 'number'],
  ['numbers of the file', [{ kind: 'number', text: '1E+5' }, '2', '3'], 'number'],
  ['dates', ['2024-01-01', '', '2024-02-29', '1999-12-31'], 'date'],
  ['dates with time', ['2024-01-01T10:00:00', '2024-01-01T10:00:00.000+03:00', '2024-01-01 10:00:00'], 'date-time'],
] as const)('%s', (_, cells, type) => {
  expect(proposed(cells)).toEqual([{ column: 1, type }]);
});

test.each([
  ['two answers only', ['1', '2', '']],
  ['none', []],
  ['all empty', ['', '', '', '']],
  ['codes with leading zeros', ['1', '2', '007']],
  ['a last one that does not fit', ['1', '2', '3', 'x']],
  ['dates and numbers', ['1', '2', '2024-01-01']],
  ['dates with and without time', ['2024-01-01', '2024-01-02', '2024-01-01T10:00:00']],
  ['booleans', ['True', 'False', 'True']],
] as const)('%s: nothing', (_, cells) => {
  expect(proposed(cells)).toEqual([]);
});

test('a row that ends early has no answer', () => {
  const rows = [['1'], ['2'], [], ['3']];
  expect(proposeTypes(rows, [column('x')])).toEqual([{ column: 0, type: 'number' }]);
});

test('only answers, and only where they are text', () => {
  const roles = ROLES.filter((role) => proposed(['1', '2', '3'], { role }).length === 1);
  expect(roles).toEqual(['question', 'choice', 'geo-part', 'other', 'analysis', 'unknown']);
  expect(proposed(['1', '2', '3'], { type: 'date' })).toEqual([]);
  expect(proposed(['1', '2', '3'], { type: 'link' })).toEqual([]);
});
