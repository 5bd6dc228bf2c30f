import fc from 'fast-check';
import { claimHeaders } from '../../../src/sheet/match/claims';
import type { ColumnHints } from '../../../src/sheet/match/column-hints';
import { matchColumns } from '../../../src/sheet/match/match-columns';
import { runs } from '../../table/runs';
import { columnState, machine, standWith, tabColumn } from '../given';

const hints = (change: Partial<ColumnHints> = {}): ColumnHints => ({
  connection: 'link0001',
  before: null,
  decided: {},
  likeness: () => ({ share: 0, isTelling: false }),
  ...change,
});

/** The columns of the last run, in this order from the left; `-a` is gone. */
const before = (...names: string[]) =>
  names.map((name, at) => columnState(name.replace('-', ''), at + 1, { isGone: name.startsWith('-') }));

/** `a>b`: the machine line of `a`, but called `b`. `!`: no note. */
function stand(...columns: string[]) {
  const base = standWith(columns.map((column) => column.split('>')[0] ?? ''));
  return {
    ...base,
    headers: [...columns.map((column) => (column.split('>')[1] ?? column).replace('!', '')), '_kobo_sync'],
  };
}

const places = (wanted: string[], there: string[], change: Partial<ColumnHints> = {}) =>
  matchColumns(
    wanted.map((name) => tabColumn(name)),
    stand(...there),
    hints(change),
  ).places;

test.each<[string, string[], string[], Partial<ColumnHints>, (number | null)[]]>([
  ['as they were', ['a', 'b'], ['a', 'b'], {}, [1, 2]],
  ['moved, with columns of the user’s between', ['a', 'b'], ['b', '', 'a'], {}, [3, 1]],
  ['renamed', ['a', 'b'], ['a>b', 'b>a'], {}, [1, 2]],
  ['a note cleared, nothing known', ['a', 'b'], ['a!', 'b'], {}, [1, 2]],
  [
    'a note cleared, the header known',
    ['a', 'b'],
    ['x!', 'b'],
    { before: [columnState('a', 1, { header: 'x' })] },
    [1, 2],
  ],
  [
    'a note cleared, called alike by the export only',
    ['a'],
    ['a!'],
    { before: [columnState('a', 1, { header: 'x' })] },
    [null],
  ],
  ['a new question called like a column of the user’s', ['a', 'b'], ['a', 'b!'], { before: before('a') }, [1, null]],
  ['a question that is back', ['a', 'b'], ['a', 'b!'], { before: before('a', '-b') }, [1, null]],
  [
    'note and header changed',
    ['a', 'b'],
    ['a', 'x!'],
    { before: before('a', 'b'), likeness: () => ({ share: 1, isTelling: false }) },
    [1, 2],
  ],
  [
    'that, moved with its neighbour',
    ['a', 'b'],
    ['', 'a', 'x!'],
    { before: before('a', 'b'), likeness: () => ({ share: 1, isTelling: false }) },
    [2, 3],
  ],
  ['that, with other answers', ['a', 'b'], ['a', 'x!'], { before: before('a', 'b') }, [1, null]],
  [
    'deleted',
    ['a', 'b'],
    ['a'],
    { before: before('a', 'b'), likeness: () => ({ share: 1, isTelling: false }) },
    [1, null],
  ],
  [
    'two cleared notes, called alike',
    ['a', 'b'],
    ['x!', 'x!'],
    { before: [columnState('a', 1, { header: 'x' }), columnState('b', 2, { header: 'x' })] },
    [1, 2],
  ],
  ['blank headers tell nothing', ['a'], ['!'], { before: [columnState('a', 1, { header: '' })] }, [null]],
  ['a header like a part of objects', ['__proto__'], ['__proto__!'], {}, [1]],
])('%s', (_, wanted, there, change, expected) => {
  expect(places(wanted, there, change)).toEqual(expected);
});

test('without a sync column a header alone tells only what the last run left', () => {
  const tab = { ...standWith(['a!', 'b!']), sync: null };
  expect(matchColumns([tabColumn('a')], tab, hints()).places).toEqual([null]);
  expect(matchColumns([tabColumn('a')], tab, hints({ before: before('a') })).places).toEqual([1]);
});

test('a column behind the sync column is the user’s, unless its note or the last run says otherwise', () => {
  const base = stand('a');
  const tab = { ...base, headers: [...base.headers, 'b'], notes: [...base.notes, ''], grid: { rows: 9, columns: 3 } };
  expect(matchColumns([tabColumn('b')], tab, hints()).places).toEqual([null]);
  expect(matchColumns([tabColumn('b')], tab, hints({ before: before('a', 'b') })).places).toEqual([3]);
});

test('the sync column is nobody’s, whatever its note says', () => {
  const tab = standWith(['a']);
  const likeness = () => ({ share: 1, isTelling: false });
  const found = matchColumns([tabColumn('a'), tabColumn('b')], tab, hints({ before: before('a', 'b'), likeness }));
  expect(found.places).toEqual([1, null]);
});

test('columns that nothing wants are told; those of another connection are not ours', () => {
  const notes = [
    `a\n${machine('a')}`,
    `b\n${machine('b')}`,
    'c\nkobo:link00012 /question:c',
    'kobo:other /question:d',
    '',
  ];
  const tab = { ...standWith(['a', 'b', 'c', 'd']), notes };
  const found = matchColumns([tabColumn('a'), tabColumn('c')], tab, hints());
  expect(found.places).toEqual([1, 3]);
  expect(found.others).toEqual([{ machine: machine('b'), column: 2 }]);
  expect(matchColumns([tabColumn('d')], tab, hints({ before: before('x') })).places).toEqual([null]);
});

test('two columns that claim to be one are a question; the answer disowns the other', () => {
  const tab = stand('a', 'a', 'b');
  const asked = matchColumns([tabColumn('a'), tabColumn('b')], tab, hints());
  expect(asked).toMatchObject({
    places: [null, 3],
    claims: [{ machine: machine('a'), columns: [1, 2] }],
    disowned: [],
  });
  const decide = (header: string) =>
    matchColumns([tabColumn('a')], tab, hints({ decided: { [machine('a')]: header } }));
  expect(decide('a')).toMatchObject({ places: [1], claims: [], disowned: [2] });
  expect(decide('a [B]')).toMatchObject({ places: [2], claims: [], disowned: [1] });
  expect(decide('c')).toMatchObject({ places: [null], claims: [{ columns: [1, 2] }], disowned: [] });
});

test('the columns of a claim have names that differ', () => {
  expect(claimHeaders([1, 3], ['Age', '', 'Age of head'])).toEqual(['Age', 'Age of head']);
  expect(claimHeaders([1, 28], Array(28).fill('Age'))).toEqual(['Age', 'Age [AB]']);
  expect(claimHeaders([2, 3], ['', '', ''])).toEqual(['', ' [C]']);
});

// The answer `Age [B]` then means the second column, though the third was meant.
test('the columns of a claim have names that differ, though one is called like another’s place', () => {
  const names = claimHeaders([1, 2, 3], ['Age', 'Age', 'Age [B]']);
  expect(new Set(names).size).toBe(3);
});

const NAMES = ['a', 'b', 'c', 'd'];
const column = fc.record({
  name: fc.constantFrom(...NAMES, ''),
  hasNote: fc.boolean(),
  header: fc.constantFrom(...NAMES, 'x', ''),
});

test('no column of the tab is given away twice, and none to a question that it says it is not', () => {
  const wanted = fc.uniqueArray(fc.constantFrom(...NAMES));
  fc.assert(
    fc.property(
      fc.array(column, { maxLength: 6 }),
      wanted,
      fc.option(wanted),
      fc.boolean(),
      (there, names, known, alike) => {
        const notes = there.map(({ name, hasNote }) => (hasNote && name !== '' ? machine(name) : ''));
        const base = standWith(there.map(() => ''));
        const tab = { ...base, notes: [...notes, ''], headers: [...there.map(({ header }) => header), '_kobo_sync'] };
        const state = known === null ? null : before(...known);
        const found = matchColumns(
          names.map((name) => tabColumn(name)),
          tab,
          hints({ before: state, likeness: () => ({ share: alike ? 1 : 0, isTelling: false }) }),
        );
        const given = [
          ...found.places.flatMap((place) => place ?? []),
          ...found.others.map((other) => other.column),
          ...found.claims.flatMap(({ columns }) => columns),
          tab.sync?.column ?? 0,
        ];
        expect(new Set(given).size).toBe(given.length);
        found.places.forEach((place, at) => {
          const note = place === null ? '' : (notes[place - 1] ?? '');
          expect(['', machine(names[at] ?? '')]).toContain(note);
        });
      },
    ),
    runs(300),
  );
});
