import fc from 'fast-check';
import { apply, grow } from '../../src/sheet/apply';
import { LIMITS } from '../../src/sheet/limits';
import { planReplace, type Stand } from '../../src/sheet/plan';
import { lookAt } from '../../src/sheet/stand';
import { columnsOf } from '../../src/table/columns';
import type { Table } from '../../src/table/table';
import { FakeWorkbook } from '../fakes/workbook';

const table = (header: string[], rows: string[][], hxl: string[] | null = null): Table => ({
  name: '',
  columns: columnsOf(header),
  hxl,
  rows,
  droppedCells: 0,
});

const stand = (change: Partial<Stand> = {}): Stand => ({
  isNew: false,
  formatAll: false,
  grid: { rows: 1000, columns: 26 },
  block: { rows: 0, columns: 0 },
  blankBelow: true,
  blankRight: true,
  workbookCells: 26_000,
  ...change,
});

const steps = (t: Table, s: Stand): unknown => {
  const plan = planReplace(t, s, false);
  return plan.ok ? plan.value.steps : plan.failure;
};

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const wide = Array.from({ length: 30 }, (_, i) => `q${i}`);
const T = table(['a', 'b'], [['1', '2']]);

const cases: [name: string, t: Table, s: Stand, steps: unknown][] = [
  [
    'first import',
    T,
    stand({ isNew: true, formatAll: true }),
    [
      { do: 'format-text', area: area(1, 1, 2, 2) },
      { do: 'style-header', rows: 1, columns: 2 },
      { do: 'write', from: 0, to: 2 },
    ],
  ],
  [
    'the grid grows at its end',
    table(wide, []),
    stand({ grid: { rows: 1, columns: 26 } }),
    [
      { do: 'insert-columns', after: 26, count: 4 },
      { do: 'format-text', area: area(1, 1, 1, 30) },
      { do: 'write', from: 0, to: 1 },
    ],
  ],
  [
    'something below moves down',
    T,
    stand({ block: { rows: 1, columns: 2 }, blankBelow: false }),
    [
      { do: 'insert-rows', after: 1, count: 1 },
      { do: 'format-text', area: area(2, 1, 1, 2) },
      { do: 'write', from: 0, to: 2 },
    ],
  ],
  [
    'something on the right moves right',
    T,
    stand({ block: { rows: 2, columns: 1 }, blankRight: false }),
    [
      { do: 'insert-columns', after: 1, count: 1 },
      { do: 'format-text', area: area(1, 2, 2, 1) },
      { do: 'write', from: 0, to: 2 },
    ],
  ],
  [
    'what the old block had more is cleared last',
    T,
    stand({ block: { rows: 4, columns: 3 } }),
    [
      { do: 'write', from: 0, to: 2 },
      { do: 'clear', area: area(3, 1, 2, 3) },
      { do: 'clear', area: area(1, 3, 2, 1) },
    ],
  ],
  [
    'too many columns',
    table(
      Array.from({ length: 18_279 }, (_, i) => `q${i}`),
      [],
    ),
    stand(),
    {
      code: 'too-many-columns',
      needed: 18_279,
      most: 18_278,
    },
  ],
  [
    'too many cells',
    table(wide, []),
    stand({ workbookCells: 9_999_000 }),
    {
      code: 'too-many-cells',
      needed: 4_000,
      free: 1_000,
    },
  ],
];

test.each(cases)('%s', (_, t, s, expected) => {
  expect(steps(t, s)).toEqual(expected);
});

test('blocks hold at most 40,000 cells and all rows', () => {
  const plan = planReplace(
    table(
      wide,
      Array.from({ length: 5000 }, () => wide),
    ),
    stand({ grid: { rows: 9000, columns: 30 } }),
    false,
  );
  if (!plan.ok) throw new Error(plan.failure.code);
  const writes = plan.value.steps.filter((step) => step.do === 'write');
  expect(writes.every(({ from, to }) => (to - from) * 30 <= LIMITS.blockCells)).toBe(true);
  expect(writes.map(({ from }) => from)).toEqual([0, ...writes.slice(0, -1).map(({ to }) => to)]);
  expect(writes.at(-1)?.to).toBe(5001);
});

test('the HXL row stands below the header only if wished', () => {
  const t = table(['a'], [['1']], ['#x']);
  const rows = (hxl: boolean): unknown => {
    const plan = planReplace(t, stand({ isNew: true, formatAll: true }), hxl);
    return plan.ok && [plan.value.rows, plan.value.steps[1]];
  };
  expect(rows(false)).toEqual([[['a'], ['1']], { do: 'style-header', rows: 1, columns: 1 }]);
  expect(rows(true)).toEqual([[['a'], ['#x'], ['1']], { do: 'style-header', rows: 2, columns: 1 }]);
});

const size = fc.record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 6 }) });
const filled = ({ rows, columns }: { rows: number; columns: number }, mark: string): Table =>
  table(
    Array.from({ length: columns }, (_, c) => `${mark} head ${c}`),
    Array.from({ length: rows - 1 }, (_, r) => Array.from({ length: columns }, (_, c) => `${mark} cell ${r} ${c}`)),
  );

test('refresh after refresh the tab holds the table, and what the user put beside it', () => {
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 5 }), fc.boolean(), fc.boolean(), (sizes, below, right) => {
      const workbook = new FakeWorkbook('b', undefined, { rows: 5, columns: 4 });
      const tab = workbook.addTab('T');
      let block = { rows: 0, columns: 0 };
      const note = (row: number, column: number, text: string): void => {
        if (tab.grid.rows < row) tab.insertRows(tab.grid.rows, row - tab.grid.rows);
        if (tab.grid.columns < column) tab.insertColumns(tab.grid.columns, column - tab.grid.columns);
        tab.put(row, column, text);
      };
      sizes.forEach((wanted, i) => {
        const t = filled(wanted, `run ${i}`);
        const plan = planReplace(
          t,
          lookAt(workbook, tab, { block, isNew: i === 0, formatAlone: false }, wanted),
          false,
        );
        if (!plan.ok) throw new Error(plan.failure.code);
        grow(tab, plan.value, 'guarded');
        apply(tab, plan.value, 'guarded');
        block = plan.value.block;
        const seen = tab.read({ row: 1, column: 1, ...block }).map((row) => row.map(({ value }) => value));
        expect(seen).toEqual(plan.value.rows);
        if (i === 0 && below) note(block.rows + 1, 1, 'my total');
        if (i === 0 && right) note(1, block.columns + 1, 'my notes');
      });
      const all = tab.cells.flat();
      expect(all.filter((text) => text === 'my total')).toHaveLength(below ? 1 : 0);
      expect(all.filter((text) => text === 'my notes')).toHaveLength(right ? 1 : 0);
      expect(all.filter((text) => text.startsWith('run ') && !text.startsWith(`run ${sizes.length - 1} `))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
