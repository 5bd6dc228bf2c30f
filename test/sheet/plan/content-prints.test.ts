import { printsOf } from '../../../src/sheet/plan/content-prints';
import type { Cell } from '../../../src/table/cell';
import { machine, tabColumn } from '../given';

const texts = (columns: Parameters<typeof printsOf>[0]['columns'], ...rows: Cell[][]): string[] => {
  const prints = printsOf({ columns, rows });
  return rows.map((_, at) => prints.text(at));
};
const [a, b] = [tabColumn('a'), tabColumn('b')];
const NOTHING = '0'.repeat(14);

test('each row has its own fingerprint, of its cells by their columns', () => {
  const [one, other, alike] = texts([a, b], ['x', 'y'], ['y', 'x'], ['x', 'y']);
  expect(one).not.toBe(other);
  expect(alike).toBe(one);
  expect(texts([b, a], ['y', 'x'])).toEqual([one]);
  expect(texts([a, b, tabColumn('c')], ['x', 'y', ''])).toEqual([one]);
});

test('what the row is called by and its places do not count; what hangs on the row above does', () => {
  const value = (part: 'data' | 'key' | 'parent-key' | 'position' | 'helper' | 'removed-at') =>
    texts([tabColumn('a', { part })], ['x'])[0] !== NOTHING;
  expect(['data', 'helper', 'parent-key'].map((part) => value(part as 'data'))).toEqual([true, true, true]);
  expect(['key', 'position', 'removed-at'].map((part) => value(part as 'key'))).toEqual([false, false, false]);
});

test('a column that is called otherwise is the same; one whose machine line differs is another', () => {
  const [one] = texts([a], ['x']);
  expect(texts([{ ...a, header: 'A', note: 'changed', treatment: 'masked' }], ['x'])).toEqual([one]);
  expect(texts([{ ...a, machine: machine('b') }], ['x'])).not.toEqual([one]);
});

test('a text counts as it fits into a cell; a short row, or none, says nothing', () => {
  const long = 'x'.repeat(49_000);
  const [one, other] = texts([a], [`${long}${'y'.repeat(2000)}`], [`${long}${'y'.repeat(3000)}`]);
  expect(one).toBe(other);
  expect(texts([a, b], [])).toEqual([NOTHING]);
  expect(texts([], ['x'])).toEqual([NOTHING]);
  expect(texts([a])).toEqual([]);
});
