import type { TabPlan } from '../../../src/sheet/plan/tab-plan';
import { stateAfter } from '../../../src/sheet/state/state-after';
import type { ColumnState } from '../../../src/sheet/state/table-state';
import { columnState, machine, standWith, tabColumn, tabContent, tableState } from '../given';

const REST = { highest: { A: 3 }, removed: 2, headerStyle: 'names', verifiedAt: 7, leftOut: ['L'] };

/** A plan whose columns are there, as after it was carried out. */
function planned(
  names: readonly string[],
  wanted: readonly string[],
  { keys = [], isBare = false }: { keys?: string[]; isBare?: boolean } = {},
): TabPlan {
  const columns = wanted.map((name) => tabColumn(name));
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) + 1 : null);
  const staying = names.flatMap((name, at) =>
    wanted.includes(name) || name === '' ? [] : [{ machine: machine(name), column: at + 1 }],
  );
  return {
    content: tabContent({ columns, keys, isBare }),
    columns: { wanted: columns, places: wanted.map(place), staying },
    stand: standWith(names),
  } as unknown as TabPlan;
}

const after = (plan: TabPlan, before: ColumnState[] | null = null) =>
  stateAfter(plan, { ...REST, before: before === null ? null : tableState({ columns: before }) });

test('what the next run compares with: columns where they stand, and what people decided', () => {
  expect(after(planned(['', 'b', 'a'], ['a', 'b']))).toEqual({
    columns: [columnState('a', 3), columnState('b', 2)],
    keys: [],
    ...REST,
  });
});

test('rows that a person left out are none that the tab should have; those that wait are', () => {
  expect(after(planned([], [], { keys: ['A', 'L', 'B'] })).keys).toEqual(['A', 'B']);
});

test('a header that a person wrote is kept beside the export’s', () => {
  const plan = planned(['a'], ['a']);
  const renamed = { ...plan, stand: { ...plan.stand, headers: ['mine', '_kobo_sync'] } };
  expect(after(renamed).columns).toEqual([columnState('a', 1, { header: 'mine' })]);
});

test('a column whose question is gone is remembered as it was, where it is now', () => {
  const before = [columnState('a', 1), columnState('b', 2, { type: 'number', label: 'B' })];
  expect(after(planned(['', 'a', 'b'], ['a']), before).columns).toEqual([
    columnState('a', 2),
    columnState('b', 3, { type: 'number', label: 'B', isGone: true }),
  ]);
});

test('one that no run remembers is known by its header', () => {
  expect(after(planned(['a', 'b'], ['a'])).columns[1]).toEqual(columnState('b', 2, { note: '', isGone: true }));
});

test('a column that is not there is not remembered', () => {
  expect(after(planned(['a'], ['a', 'b'])).columns).toEqual([columnState('a', 1)]);
  expect(after(planned(['a'], ['a']), [columnState('b', 2)]).columns).toEqual([columnState('a', 1)]);
});

test('an export that says nothing of the table leaves its columns as they were known', () => {
  const before = [columnState('a', 1), columnState('b', 2, { isGone: true })];
  expect(after(planned(['a', 'b'], [], { isBare: true }), before)).toMatchObject({ columns: before, keys: [] });
  expect(after(planned(['a'], [], { isBare: true })).columns).toEqual([]);
});
