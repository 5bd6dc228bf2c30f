import fc from 'fast-check';
import { assignRows, type Traces } from '../../../src/sheet/match/assign-rows';
import { runs } from '../../table/runs';

interface Row {
  readonly key: string | null;
  readonly own: string;
}

/** `A:mine`: the row of `A`, with `mine` beside it. `:mine`: a row that is the user's. */
const rowOf = (text: string): Row => {
  const [key = '', own = ''] = text.split(':');
  return { key: key === '' ? null : key, own };
};

/**
 * What a run sees that wrote into some rows by their numbers, as it believed them to be, while people moved rows.
 * @param added keys that it meant to append in rows beyond
 */
function traces(
  before: readonly Row[],
  now: readonly Row[],
  rows: readonly number[],
  added: ReadonlyMap<number, string> = new Map(),
): Traces {
  const keys = (all: readonly Row[]) => [null, ...all.map(({ key }) => key)];
  const wrote = keys(before);
  for (const [row, key] of added) wrote[row] = key;
  const found = keys(now);
  for (const row of rows) found[row] = wrote[row] ?? null;
  return {
    rows,
    before: keys(before.map((row, at) => (isCopy(before, at) ? { ...row, key: null } : row))),
    wrote,
    found,
    ownBefore: (row) => before[row - 1]?.own ?? '',
    ownNow: (row) => now[row - 1]?.own ?? '',
    partsBefore: (row) => [before[row - 1]?.own ?? ''],
    partsNow: (row) => [now[row - 1]?.own ?? ''],
    keyNow: () => null,
    grown: now.length - before.length,
    copies: copiesIn(before),
    isForeign: (row) => isForeign(before[row - 1]),
  };
}

/** Does a row further up say the same key? Then a person copied it: the row is none of ours. */
const isCopy = (rows: readonly Row[], at: number): boolean =>
  rows.findIndex(({ key }) => key === (rows[at]?.key ?? '')) < at && rows[at]?.key !== null;

/** How many rows repeat the key of a row further up. */
function copiesIn(rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of rows) if (key !== null) counts.set(key, (counts.get(key) ?? -1) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** A row of the user's with something in our columns. */
const isForeign = (row: Row | undefined): boolean =>
  row !== undefined && row.key === null && row.own.startsWith('total');

function owners(before: string[], now: string[], rows: number[], added: Record<number, string> = {}) {
  const moved = traces(
    before.map(rowOf),
    now.map(rowOf),
    rows,
    new Map(Object.entries(added).map(([row, key]) => [Number(row), key])),
  );
  return assignRows(moved).map(({ row, key, was }) => `${row} ${key} ${was}`);
}

test.each<[string, string[], string[], number[], string[]]>([
  ['nothing was written', ['A:1'], ['A:1'], [], []],
  ['nothing moved', ['A:1', 'B:2'], ['A:1', 'B:2'], [1, 2], ['1 A 1', '2 B 2']],
  ['sorted the other way round', ['A:1', 'B:2', 'C:3'], ['C:3', 'B:2', 'A:1'], [1, 2], ['1 C 3', '2 B 2']],
  ['all were written, and sorted', ['A:1', 'B:2'], ['B:2', 'A:1'], [1, 2], ['1 B 2', '2 A 1']],
  ['a row came above', ['A:1', 'B:2'], [':', 'A:1', 'B:2'], [2], ['2 A 1']],
  ['a row went above', ['A:1', 'B:2', 'C:3'], ['B:2', 'C:3'], [1, 2], ['1 B 2', '2 C 3']],
  ['rows with nothing beside, a row came above', ['A', 'B', 'C'], [':', 'A', 'B', 'C'], [2, 3], ['2 A 1', '3 B 2']],
  ['rows with nothing beside, a row went above', ['A', 'B', 'C', 'D'], ['B', 'C', 'D'], [1, 2], ['1 B 2', '2 C 3']],
])('%s', (_, before, now, rows, expected) => {
  expect(owners(before, now, rows)).toEqual(expected);
});

test('where a sort took the answers away from the notes, every row still gets one of the keys', () => {
  const given = owners(['A:1', 'B:2', 'C:3'], ['C:x', 'A:y', 'B:z'], [1, 2]);
  expect(given.map((owner) => owner.split(' ')[1] ?? '').sort()).toEqual(['A', 'C']);
});

test('a row went, and the blank one below was written as one of ours: it is none', () => {
  expect(owners(['A:1', 'B:2', 'C:3', ''], ['B:2', 'C:3', ''], [1, 2, 3])).toEqual(['1 B 2', '2 C 3', '3 null null']);
});

test('a blank cell in a full key column says that a row is none of ours', () => {
  const moved = traces(['A', 'B', 'C', ''].map(rowOf), ['B', 'C', ''].map(rowOf), [3]);
  expect(assignRows({ ...moved, keyNow: () => '' })).toEqual([{ row: 3, key: null, was: null }]);
});

test('a total that new rows went over is the user’s again', () => {
  const now = ['B:2', 'C:3', ':', ':total', ':'];
  expect(owners(['A:1', 'B:2', 'C:3', ':', ':total'], now, [4, 5], { 4: 'N', 5: 'M' })).toContain('4 null 5');
});

test('rows that were just appended have nothing beside them', () => {
  expect(owners(['A:1', ''], ['A:1', ''], [2], { 2: 'N' })).toEqual(['2 N null']);
});

const own = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 });
const order = fc.infiniteStream(fc.nat());
const some = fc.infiniteStream(fc.boolean());

test('whatever way rows were moved, each is known by what is the user’s in it', () => {
  fc.assert(
    fc.property(own, order, some, (texts, order, some) => {
      const before = texts.map((text, at) => ({ key: `k${at}`, own: text, at: order.next().value }));
      const now = [...before].sort((a, b) => a.at - b.at);
      const rows = now.flatMap((_, at) => (some.next().value ? [at + 1] : []));
      const found = assignRows(traces(before, now, rows));
      expect(found.map(({ key }) => key)).toEqual(rows.map((row) => now[row - 1]?.key));
      expect(found.map(({ was }) => before[(was ?? 0) - 1]?.key)).toEqual(found.map(({ key }) => key));
    }),
    runs(300),
  );
});

test('where rows came or went before all others, their neighbours tell, though nothing is the user’s', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 8 }), fc.integer({ min: -1, max: 3 }), some, (count, shift, some) => {
      const before = Array.from({ length: count }, (_, at): Row => ({ key: `k${at}`, own: '' }));
      const blank = Array.from({ length: Math.max(0, shift) }, (): Row => ({ key: null, own: '' }));
      const now = [...blank, ...before.slice(Math.max(0, -shift))];
      // A run writes into the rows that were there; the last row, unwritten, says by how much all moved.
      const rows = now
        .slice(0, -1)
        .flatMap((row, at) => (row.key !== null && at < count && some.next().value ? [at + 1] : []));
      const found = assignRows(traces(before, now, rows));
      expect(found.map(({ key }) => key)).toEqual(rows.map((row) => now[row - 1]?.key));
    }),
    runs(200),
  );
});

const loose = fc.record({
  key: fc.option(fc.constantFrom('A', 'B', 'C', '__proto__')),
  own: fc.constantFrom('', 'x', 'y'),
});

test('no key is given to two rows, nor one that stands in a row that was not written and is no copy', () => {
  fc.assert(
    fc.property(fc.array(loose, { maxLength: 7 }), fc.array(loose, { maxLength: 7 }), some, (before, now, some) => {
      const rows = now.flatMap((_, at) => (some.next().value ? [at + 1] : []));
      const moved = traces(before, now, rows);
      const keys = assignRows(moved).flatMap(({ key }) => key ?? []);
      const unwritten = now.flatMap(({ key }, at) => (key === null || rows.includes(at + 1) ? [] : [key]));
      const countOf = (key: string) => unwritten.filter((one) => one === key).length;
      const trusted = unwritten.filter((key) => countOf(key) > (moved.copies.get(key) ?? 0));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => trusted.some((one) => one === key))).toEqual([]);
    }),
    runs(300),
  );
});

// A person had copied the row; the copy was not written, so it counts as the row, and what was written is wiped.
test('a row that was copied before keeps its key', () => {
  expect(owners(['A:1', 'A:1', 'B:2'], ['A:1', 'A:1', 'B:2'], [1])).toEqual(['1 A 1']);
});

// Index 0 is no row, and the header is none of the user's rows.
test('a row that came above all others was nowhere before', () => {
  expect(owners(['A:1', 'B:2'], [':', 'A:1', 'B:2'], [1, 2])).toEqual(['1 null null', '2 A 1']);
});

// Else what was written over in it is not put back.
test('a row of the user’s is known by what is his in it, too', () => {
  expect(owners(['A:1', ':total'], [':total', 'A:1'], [1])).toEqual(['1 null 2']);
});
