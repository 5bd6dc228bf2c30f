import fc from 'fast-check';
import { apply, grow } from '../../src/sheet/apply';
import type { TabContent } from '../../src/sheet/layout/tab-content';
import { LIMITS } from '../../src/sheet/limits';
import { planReplace, type Stand } from '../../src/sheet/plan';
import { lookAt } from '../../src/sheet/stand';
import type { CellType } from '../../src/table/column';
import { FakeWorkbook } from '../fakes/workbook';

const table = (
  header: string[],
  rows: string[][],
  hxl: string[] | null = null,
  types: CellType[] = [],
): TabContent => ({
  table: '',
  columns: header.map((name, at) => ({ header: name, note: `about ${name}`, type: types[at] ?? 'text' })),
  hxl,
  rows,
  rightToLeft: false,
});

const stand = (change: Partial<Stand> = {}): Stand => ({
  isNew: false,
  formatAll: false,
  noteAll: false,
  headers: 1,
  grid: { rows: 1000, columns: 26 },
  block: { rows: 0, columns: 0 },
  blankBelow: true,
  blankRight: true,
  workbookCells: 26_000,
  ...change,
});

const steps = (t: TabContent, s: Stand): unknown => {
  const plan = planReplace(t, s);
  return plan.ok ? plan.value.steps : plan.failure;
};

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const wide = Array.from({ length: 30 }, (_, i) => `q${i}`);
const T = table(['a', 'b'], [['1', '2']]);

const cases: [name: string, t: TabContent, s: Stand, steps: unknown][] = [
  [
    'first import',
    T,
    stand({ isNew: true, headers: 0, formatAll: true }),
    [
      { do: 'format', format: '@', areas: [area(1, 1, 1, 2), area(2, 1, 1, 2)] },
      { do: 'style-header', rows: 1, columns: 2, before: 0 },
      { do: 'write', from: 0, to: 2 },
    ],
  ],
  [
    'the grid grows at its end',
    table(wide, []),
    stand({ grid: { rows: 1, columns: 26 } }),
    [
      { do: 'insert-columns', after: 26, count: 4 },
      { do: 'format', format: '@', areas: [area(1, 1, 1, 30)] },
      { do: 'write', from: 0, to: 1 },
    ],
  ],
  [
    'something below moves down',
    T,
    stand({ block: { rows: 1, columns: 2 }, blankBelow: false }),
    [
      { do: 'insert-rows', after: 1, count: 1 },
      { do: 'format', format: '@', areas: [area(2, 1, 1, 2)] },
      { do: 'write', from: 0, to: 2 },
    ],
  ],
  [
    'something on the right moves right',
    T,
    stand({ block: { rows: 2, columns: 1 }, blankRight: false }),
    [
      { do: 'insert-columns', after: 1, count: 1 },
      { do: 'format', format: '@', areas: [area(1, 2, 1, 1), area(2, 2, 1, 1)] },
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
  );
  if (!plan.ok) throw new Error(plan.failure.code);
  const writes = plan.value.steps.filter((step) => step.do === 'write');
  expect(writes.every(({ from, to }) => (to - from) * 30 <= LIMITS.blockCells)).toBe(true);
  expect(writes.map(({ from }) => from)).toEqual([0, ...writes.slice(0, -1).map(({ to }) => to)]);
  expect(writes.at(-1)?.to).toBe(5001);
});

test('the HXL row stands below the header, styled and frozen with it', () => {
  const plan = planReplace(
    table(['a'], [['1']], ['#x'], ['number']),
    stand({ isNew: true, headers: 0, formatAll: true }),
  );
  expect(plan.ok && [plan.value.rows, plan.value.steps]).toEqual([
    [['a'], ['#x'], ['1']],
    [
      { do: 'format', format: '@', areas: [area(1, 1, 2, 1)] },
      { do: 'format', format: 'General', areas: [area(3, 1, 1, 1)] },
      { do: 'style-header', rows: 2, columns: 1, before: 0 },
      { do: 'write', from: 0, to: 3 },
    ],
  ]);
});

test('a new tab gets its notes and its direction; later the notes come when they changed, the direction is the user’s', () => {
  const content = { ...T, rightToLeft: true };
  const note = { do: 'note', notes: ['about a', 'about b'] };
  const looks = (s: Stand) =>
    (steps(content, s) as { do: string }[]).filter((step) => ['note', 'right-to-left'].includes(step.do));
  expect(looks(stand({ isNew: true, headers: 0, formatAll: true, noteAll: true }))).toEqual([
    note,
    { do: 'right-to-left' },
  ]);
  expect(looks(stand({ block: { rows: 2, columns: 2 }, noteAll: true }))).toEqual([note]);
  expect(looks(stand({ block: { rows: 2, columns: 2 } }))).toEqual([]);
});

test('when the HXL row comes or goes, the header looks so; the notes of columns that went go with them', () => {
  const tagged = { ...T, hxl: ['#a', '#b'] };
  const looks = (content: TabContent, change: Partial<Stand>) =>
    (steps(content, stand(change)) as { do: string }[]).filter((step) => ['note', 'style-header'].includes(step.do));
  const style = { do: 'style-header', columns: 2 };
  expect(looks(tagged, { headers: 1 })).toEqual([{ ...style, rows: 2, before: 1 }]);
  expect(looks(T, { headers: 2 })).toEqual([{ ...style, rows: 1, before: 2 }]);
  expect(looks(T, { headers: 1, noteAll: true, block: { rows: 2, columns: 4 } })).toEqual([
    { do: 'note', notes: ['about a', 'about b', '', ''] },
  ]);
});

test('columns of dates with times are made wide enough in a new tab, and are the user’s afterwards', () => {
  const content = table([...'abcd'], [], null, ['date-time', 'date-time', 'date', 'date-time']);
  const widen = (s: Stand) => (steps(content, s) as { do: string }[]).filter((step) => step.do === 'widen');
  expect(widen(stand({ isNew: true, headers: 0, formatAll: true, noteAll: true }))).toEqual([
    { do: 'widen', column: 1, columns: 2 },
    { do: 'widen', column: 4, columns: 1 },
  ]);
  expect(widen(stand({ formatAll: true, block: { rows: 1, columns: 4 } }))).toEqual([]);
});

test('each format is set once, for all runs of columns that have it', () => {
  const types: CellType[] = ['text', 'date', 'number', 'boolean', 'date', 'time', 'date-time', 'link'];
  const plan = planReplace(
    table([...'abcdefgh'], [[...'12345678'], [...'12345678']], null, types),
    stand({ formatAll: true }),
  );
  expect(plan.ok && plan.value.steps.filter((step) => step.do === 'format')).toEqual([
    { do: 'format', format: '@', areas: [area(1, 1, 1, 8), area(2, 1, 2, 1)] },
    { do: 'format', format: 'yyyy-mm-dd', areas: [area(2, 2, 2, 1), area(2, 5, 2, 1)] },
    { do: 'format', format: 'General', areas: [area(2, 3, 2, 2), area(2, 8, 2, 1)] },
    { do: 'format', format: 'hh:mm:ss', areas: [area(2, 6, 2, 1)] },
    { do: 'format', format: 'yyyy-mm-dd hh:mm:ss', areas: [area(2, 7, 2, 1)] },
  ]);
});

const size = fc.record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 6 }) });
const filled = ({ rows, columns }: { rows: number; columns: number }, mark: string): TabContent =>
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
        const written = { block, isNew: i === 0, formatAll: false, noteAll: false, headers: i === 0 ? 0 : 1 };
        const plan = planReplace(t, lookAt(workbook, tab, written, wanted));
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
      const old = all.filter(
        (text) => String(text).startsWith('run ') && !String(text).startsWith(`run ${sizes.length - 1} `),
      );
      expect(old).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
