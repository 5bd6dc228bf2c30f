import type { ColumnHints, Likeness } from '../../../src/sheet/match/column-hints';
import { matchColumns } from '../../../src/sheet/match/match-columns';
import { columnState, machine, standWith, tabColumn } from '../given';

/** What columns of the tab hold, by their headers: shares of the answers of the wanted column of that name. */
type Alike = Readonly<Record<string, Partial<Likeness> & { readonly of: string }>>;

const WANTED = ['a', 'b', 'c'];

/** `b` stood in the second place; its note is gone (`!`), and its header is another one. */
function found(headers: readonly string[], alike: Alike, decided: ColumnHints['decided'] = {}) {
  const stand = standWith(headers);
  const { places, claims } = matchColumns(
    WANTED.map((name) => tabColumn(name)),
    stand,
    {
      connection: 'link0001',
      before: WANTED.map((name, at) => columnState(name, at + 1)),
      decided,
      likeness: (wanted, column) => {
        const like = alike[stand.headers[column - 1] ?? ''];
        const isOf = like !== undefined && like.of === WANTED[wanted];
        return { share: isOf ? (like.share ?? 1) : 0, isTelling: isOf && (like.isTelling ?? true) };
      },
    },
  );
  return { places, claims };
}

const none: [] = [];

test.each<[string, string[], Alike, (number | null)[]]>([
  ['at its place', ['a', 'x!', 'c'], { x: { of: 'b' } }, [1, 2, 3]],
  ['at its place, though all say the same', ['a', 'x!', 'c'], { x: { of: 'b', isTelling: false } }, [1, 2, 3]],
  ['with most of its answers', ['a', 'x!', 'c'], { x: { of: 'b', share: 0.6 } }, [1, 2, 3]],
  ['not with half of them', ['a', 'x!', 'c'], { x: { of: 'b', share: 0.5 } }, [1, null, 3]],
  ['moved', ['a', 'c', 'mine!', 'x!'], { x: { of: 'b' } }, [1, 4, 2]],
  ['moved, with most of its answers', ['x!', 'a', 'c'], { x: { of: 'b', share: 0.9 } }, [2, 1, 3]],
  ['not moved where all say the same', ['a', 'c', 'x!'], { x: { of: 'b', isTelling: false } }, [1, null, 2]],
  [
    'the more alike of two',
    ['a', 'c', 'x!', 'y!'],
    { x: { of: 'b', share: 0.7 }, y: { of: 'b', share: 0.9 } },
    [1, 4, 2],
  ],
  ['at its place before a copy', ['a', 'x!', 'c', 'y!'], { x: { of: 'b' }, y: { of: 'b' } }, [1, 2, 3]],
  ['deleted', ['a', 'c', 'mine!'], {}, [1, null, 2]],
  ['never a column that is known', ['a', 'c'], { a: { of: 'b' }, c: { of: 'b' } }, [1, null, 2]],
  ['never one without a header', ['a', 'c', ''], { '': { of: 'b' } }, [1, null, 2]],
])('a column without note and header: %s', (_, headers, alike, places) => {
  expect(found(headers, alike)).toEqual({ places, claims: none });
});

test('two that are equally alike are a question to a person, and his answer is followed', () => {
  const alike: Alike = { x: { of: 'b' }, y: { of: 'b' } };
  const headers = ['a', 'c', 'x!', 'y!'];
  expect(found(headers, alike)).toEqual({
    places: [1, null, 2],
    claims: [{ machine: machine('b'), columns: [3, 4] }],
  });
  expect(found(headers, alike, { [machine('b')]: 'y' })).toEqual({ places: [1, 4, 2], claims: none });
});

/** A column of which the note is gone; how much it is like each of those that are missing. */
function placesWith(headers: readonly string[], shares: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const stand = standWith(headers);
  return matchColumns(
    WANTED.map((name) => tabColumn(name)),
    stand,
    {
      connection: 'link0001',
      before: WANTED.map((name, at) => columnState(name, at + 1)),
      decided: {},
      likeness: (wanted, column) => ({
        share: shares[stand.headers[column - 1] ?? '']?.[WANTED[wanted] ?? ''] ?? 0,
        isTelling: true,
      }),
    },
  ).places;
}

// Columns of yes and no are alike by most of their answers, whatever they ask.
test.each<[string, string[], Record<string, Record<string, number>>, (number | null)[]]>([
  ['one of two alike was deleted', ['x!', 'c'], { x: { a: 0.9, b: 1 } }, [null, 1, 2]],
  ['two alike changed places', ['x!', 'y!', 'c'], { x: { a: 0.9, b: 1 }, y: { a: 1, b: 0.9 } }, [2, 1, 3]],
  [
    'all its answers elsewhere, most of them at its place',
    ['a', 'x!', 'c', 'y!'],
    { x: { b: 0.9 }, y: { b: 1 } },
    [1, 4, 3],
  ],
])('the best match goes first: %s', (_, headers, shares, expected) => {
  expect(placesWith(headers, shares)).toEqual(expected);
});
