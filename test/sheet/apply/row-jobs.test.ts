import fc from 'fast-check';
import { blocksOf, dirtyTexts, doneTexts, type RowJob, segmentsOf } from '../../../src/sheet/apply/row-jobs';
import { LIMITS } from '../../../src/sheet/limits';
import { runs } from '../../table/runs';
import { mark, PRINT } from '../given';

const ALL = [0, 1, 2];
const FRESH = [1];
const job = (row: number, columns: readonly number[] = ALL): RowJob => ({
  row,
  columns,
  cell: () => '',
  mark: mark(String(row)),
});
const rowsIn = (jobs: readonly RowJob[]) => blocksOf(jobs).map((block) => block.jobs.map(({ row }) => row));

test('neighbouring rows that are written with the same columns are one block', () => {
  expect(rowsIn([])).toEqual([]);
  expect(rowsIn([job(2), job(3), job(5), job(6)])).toEqual([
    [2, 3],
    [5, 6],
  ]);
  expect(rowsIn([job(2), job(3, FRESH), job(4, FRESH), job(5)])).toEqual([[2], [3, 4], [5]]);
  expect(blocksOf([job(3, FRESH)])[0]?.columns).toBe(FRESH);
});

test('200,000 rows make blocks of at most 40,000 cells, the sync cell among them', () => {
  const jobs = Array.from({ length: 200_000 }, (_, at) => job(at + 2));
  const blocks = blocksOf(jobs);
  expect(blocks.flatMap((block) => block.jobs)).toEqual(jobs);
  expect(blocks.map((block) => block.jobs.length * 4 <= LIMITS.blockCells)).not.toContain(false);
  expect(blocks).toHaveLength(20);
});

test('a row that is wider than a block is one', () => {
  const wide = Array.from({ length: LIMITS.blockCells }, (_, at) => at);
  expect(rowsIn([job(2, wide), job(3, wide)])).toEqual([[2], [3]]);
});

test('sync cells say that a row is being written, and then what it holds', () => {
  const [block] = blocksOf([job(2), { ...job(3), mark: mark('3', { isRemoved: true }) }]);
  if (block === undefined) throw new Error('No block.');
  expect(dirtyTexts(block)).toEqual(['1:2|dirty', '1:3|dirty']);
  expect(doneTexts(block)).toEqual([`1:2|${PRINT}`, `1:3|${PRINT}|removed`]);
});

test('a row that stays without its submission says so also while it is being written', () => {
  const [block] = blocksOf([{ ...job(2), mark: mark('2', { isRemoved: true }), wasRemoved: true }]);
  if (block === undefined) throw new Error('No block.');
  expect(dirtyTexts(block)).toEqual(['1:2|dirty|removed']);
});

const segments = (columns: number[], places: number[], sync: number) =>
  segmentsOf(columns, places, sync).map(
    ({ column, columns, hasSync }) => `${column}: ${columns.join(' ')}${hasSync ? ' S' : ''}`,
  );

test.each<[string, number[], number[], number, string[]]>([
  ['all together', [0, 1], [1, 2], 3, ['1: 0 1 S']],
  ['in the order of the tab', [0, 1], [2, 1], 3, ['1: 1 0 S']],
  ['a column of the user’s between', [0, 1], [1, 3], 4, ['1: 0', '3: 1 S']],
  ['one before the sync column', [0, 1], [1, 2], 4, ['1: 0 1', '4:  S']],
  ['columns behind the sync column', [0, 1], [1, 3], 2, ['1: 0 S', '3: 1']],
  ['all behind it', [0, 1], [2, 3], 1, ['1:  S', '2: 0 1']],
  ['one column that is written', [1], [1, 2, 3], 4, ['2: 1', '4:  S']],
  ['none', [], [1, 2], 3, ['3:  S']],
])('a row is written without what is not to be written: %s', (_, columns, places, sync, expected) => {
  expect(segments(columns, places, sync)).toEqual(expected);
});

test('each column is written once, where it stands, and so is the sync cell', () => {
  const layout = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(layout, fc.infiniteStream(fc.boolean()), ([sync = 1, ...places], some) => {
      const columns = places.flatMap((_, at) => (some.next().value ? [at] : []));
      const found = segmentsOf(columns, places, sync);
      const written = found.flatMap(({ column, columns: own, hasSync }) => [
        ...own.map((one, at) => [one, column + at]),
        ...(hasSync ? [['sync', column + own.length]] : []),
      ]);
      expect(written.sort()).toEqual([...columns.map((one) => [one, places[one]]), ['sync', sync]].sort());
      const starts = found.map(({ column }) => column);
      expect(starts).toEqual([...starts].sort((x, y) => x - y));
    }),
    runs(500),
  );
});
