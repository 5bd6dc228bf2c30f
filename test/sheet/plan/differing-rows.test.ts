import { sameCells } from '../../../src/sheet/match/same-cell';
import { differingCells } from '../../../src/sheet/plan/differing-rows';
import type { ColumnPlan } from '../../../src/sheet/plan/plan-columns';
import type { Area, Read, Tab } from '../../../src/sheet/workbook';
import { tabColumn, tabContent } from '../given';

const same = sameCells({ name: 'UTC', offsetMinutes: () => 0 });

/** A tab of these rows below a header, of which only values are read. */
const tabOf = (cells: readonly (readonly Read[])[]) =>
  ({
    values: ({ row, column, rows, columns }: Area) =>
      cells.slice(row - 2, row - 2 + rows).map((one) => one.slice(column - 1, column - 1 + columns)),
  }) as unknown as Tab;

function found(cells: Read[][], wanted: string[][], places: (number | null)[], fresh: number[] = []) {
  const keys = wanted.map((_, at) => `k${at}`);
  const content = tabContent({ columns: places.map((_, at) => tabColumn(`q${at}`)), rows: wanted, keys });
  const rowOf = new Map(keys.map((key, at) => [`1:${key}`, at + 2]));
  const plan = { places, fresh } as unknown as ColumnPlan;
  return differingCells(tabOf(cells), content, plan, { rowOf, marks: [], copies: [], isMixedUp: false }, same).map(
    ({ row, column, here }) => `${row} ${column} ${here}`,
  );
}

test.each<[string, Read[][], string[][], (number | null)[], number[], string[]]>([
  ['nothing differs', [['x', 'y']], [['x', 'y']], [1, 2], [], []],
  ['a column of the user’s between', [['x', 'mine', 'z']], [['y', 'z']], [1, 3], [], ['2 1 x']],
  ['another order', [['a', 'b']], [['b', 'a']], [2, 1], [], []],
  ['a row further down', [['a'], ['b'], ['c']], [['a'], ['b'], ['x']], [1], [], ['4 1 c']],
  ['a column that is not there', [['a', 'b']], [['a', 'x']], [1, null], [], []],
  ['a column that has to be written anyway', [['a', 'b']], [['a', 'x']], [1, 2], [1], []],
  ['no rows', [], [], [1], [], []],
])('%s', (_, cells, wanted, places, fresh, expected) => {
  expect(found(cells, wanted, places, fresh)).toEqual(expected);
});

// Arguments of a call are limited; the same holds for Apps Script.
test('a tab of 200,000 rows is compared', () => {
  const rows = Array.from({ length: 200_000 }, () => ['x']);
  expect(found(rows, rows, [1])).toEqual([]);
});
