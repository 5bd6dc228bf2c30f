import fc from 'fast-check';
import { matchInstances, type NewInstance, type OldInstance } from '../../../src/sheet/match/match-instances';
import { runs } from '../../table/runs';

/** `a`: a row that says so. `p:a`: under the row `p` above. `A`: the same answers, of another edit of the submission. */
const rowOf = (text: string): NewInstance => {
  const [parent = '', print = ''] = text.includes(':') ? text.split(':') : ['', text];
  return { parent, print, answers: () => print.toLowerCase() };
};

/** `-a`: a row that left the export. `?`: one that a person deleted. */
function oldRow(text: string, number: number): OldInstance {
  if (text === '?') return { number, how: 'deleted', print: '', parent: '', answers: () => null };
  const isRemoved = text.startsWith('-');
  return { ...rowOf(text.replace(/^-/, '')), number, how: isRemoved ? 'removed' : 'standing' };
}

/** Texts in the order of their numbers, from 1; `''`: a number of which nothing is known any more. */
const oldRows = (texts: readonly string[]): OldInstance[] =>
  texts.flatMap((text, at) => (text === '' ? [] : [oldRow(text, at + 1)]));

function matched(old: readonly string[], wanted: readonly string[], highest = 0) {
  const found = matchInstances({ old: oldRows(old), wanted: wanted.map(rowOf), highest });
  return [found.numbers, found.highest, found.doubtful];
}

test.each<[string, string[], string[], unknown]>([
  ['nothing', [], [], [[], 0, 0]],
  ['first sight', [], ['a', 'b'], [[1, 2], 2, 0]],
  ['no change', ['a', 'b'], ['a', 'b'], [[1, 2], 2, 0]],
  ['another order', ['a', 'b', 'c'], ['c', 'a', 'b'], [[3, 1, 2], 3, 0]],
  ['a new row before the others', ['a', 'b'], ['x', 'a', 'b'], [[3, 1, 2], 3, 0]],
  ['a row that is gone', ['a', 'b', 'c'], ['a', 'c'], [[1, 3], 3, 0]],
  ['all gone', ['a', 'b'], [], [[], 2, 0]],
  ['an edit', ['a', 'b', 'c'], ['a', 'x', 'c'], [[1, 2, 3], 3, 0]],
  ['two edits, in order', ['a', 'b', 'c'], ['x', 'b', 'y'], [[1, 2, 3], 3, 0]],
  ['an edit and a new row: which is which, nobody knows', ['a', 'b'], ['a', 'x', 'y'], [[1, 2, 3], 3, 1]],
  ['an edit and a row gone', ['a', 'b', 'c'], ['a', 'x'], [[1, 2], 3, 1]],
  ['rows that say the same', ['a', 'a', 'b'], ['a', 'b', 'a', 'a'], [[1, 3, 2, 4], 4, 0]],
  ['a number that was given once', ['a', '', 'b'], ['a', 'b', 'c'], [[1, 3, 4], 4, 0]],
  ['equal rows under their own rows above', ['p:a', 'q:a'], ['q:a', 'p:a'], [[2, 1], 2, 0]],
  ['equal rows under another row above', ['p:a'], ['q:a'], [[1], 1, 0]],
  ['an edit under one of several rows above', ['p:a', 'q:b'], ['p:x', 'q:y'], [[1, 2], 2, 0]],
  ['edits in another order, told by the rows above', ['p:a', 'q:b'], ['q:y', 'p:x'], [[2, 1], 2, 0]],
  ['a new row beside one that left the export', ['a', '-b'], ['a', 'x'], [[1, 3], 3, 0]],
  ['a row that is back in the export', ['a', '-b'], ['a', 'b'], [[1, 2], 2, 0]],
  ['a row that a person deleted', ['a', '?', 'c'], ['a', 'b', 'c'], [[1, 2, 3], 3, 0]],
  ['a row that was edited, and one that a person deleted', ['a', '?'], ['x', 'b'], [[1, 2], 2, 1]],
  ['a new row and one that a person deleted', ['a', '?'], ['a', 'b', 'x'], [[1, 2, 3], 3, 0]],
])('%s', (_, old, wanted, expected) => {
  expect(matched(old, wanted)).toEqual(expected);
});

test('numbers go on from the highest ever given', () => {
  expect(matched(['a'], ['a', 'b'], 7)).toEqual([[1, 8], 8, 0]);
  expect(matched([], ['a'], 7)).toEqual([[8], 8, 0]);
  expect(matched(['a', '', '', 'd'], ['d', 'x', 'y'], 2)).toEqual([[4, 1, 5], 5, 1]);
});

test('answers tell where all fingerprints are others, first those under the same row above', () => {
  expect(matched(['a', 'b', 'c'], ['C', 'A'])).toEqual([[3, 1], 3, 0]);
  expect(matched(['a', 'b'], ['X', 'A', 'B'])).toEqual([[3, 1, 2], 3, 0]);
  expect(matched(['p:a', 'q:a'], ['q:A', 'p:A'])).toEqual([[2, 1], 2, 0]);
});

/** One whose fingerprint and answers say the same. */
const instance = (print: string): NewInstance => ({ print, parent: '', answers: () => print });

const words = fc.constantFrom('a', 'b', 'c', 'p:a', 'p:b', 'q:a', '__proto__');
const numbered = fc
  .uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 8 })
  .chain((numbers) =>
    fc.tuple(...numbers.sort((a, b) => a - b).map((number) => words.map((text) => oldRow(text, number)))),
  );

test('no number is given twice, none anew that was given before, and none is lost on the way', () => {
  fc.assert(
    fc.property(
      numbered,
      fc.array(words, { maxLength: 8 }),
      fc.nat(30),
      fc.boolean(),
      (old, wanted, highest, alike) => {
        const told = <T extends NewInstance | OldInstance>(one: T): T => (alike ? { ...one, answers: () => '' } : one);
        const found = matchInstances({ old: old.map(told), wanted: wanted.map(rowOf).map(told), highest });
        const before = new Set(old.map(({ number }) => number));
        const most = Math.max(highest, ...before);
        const made = found.numbers.filter((number) => !before.has(number));
        expect(found.numbers).toHaveLength(wanted.length);
        expect(new Set(found.numbers).size).toBe(wanted.length);
        expect(made).toEqual(made.map((_, at) => most + 1 + at));
        expect(made).toHaveLength(Math.max(0, wanted.length - old.length));
        expect(found.highest).toBe(most + made.length);
        expect(found.doubtful).toBeLessThanOrEqual(Math.min(old.length, wanted.length));
      },
    ),
    runs(300),
  );
});

test('rows that say the same keep their numbers, whatever comes, goes or moves around them', () => {
  const distinct = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 });
  fc.assert(
    fc.property(
      distinct,
      fc.infiniteStream(fc.nat()),
      fc.infiniteStream(fc.boolean()),
      distinct,
      (all, order, stays, more) => {
        const old = all.map((print, at): OldInstance => ({ ...instance(print), number: at + 1, how: 'standing' }));
        const kept = all.filter(() => stays.next().value);
        const fresh = more.filter((print) => !all.includes(print));
        const wanted = [...kept, ...fresh]
          .map((print) => ({ ...instance(print), at: order.next().value }))
          .sort((a, b) => a.at - b.at);
        const { numbers } = matchInstances({ old, wanted, highest: 0 });
        wanted.forEach(({ print }, at) => {
          if (kept.includes(print)) expect(numbers[at]).toBe(all.indexOf(print) + 1);
        });
      },
    ),
    runs(200),
  );
});

// A person copied a row of the tab: two rows say that they are number 1 (`number-rows` hands both on).
test('a number that stands in two rows is given once', () => {
  const old = [1, 1].map((number) => oldRow('a', number));
  const wanted = ['a', 'b'].map(rowOf);
  expect(matchInstances({ old, wanted, highest: 0 }).numbers).toEqual([1, 2]);
});
