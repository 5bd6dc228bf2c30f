import fc from 'fast-check';
import { identifyRows } from '../../../src/sheet/match/identify-rows';
import type { SyncMark } from '../../../src/sheet/stand/sync-cell';
import { runs } from '../../table/runs';
import { mark } from '../given';

const dirty = (key: string): SyncMark => mark(key, { print: null });

/** `A`: a row of that key. `A!`: one that is being written. `A-`: one whose submission is gone. `''`: none of ours. */
const markOf = (text: string): SyncMark | null => {
  if (text === '') return null;
  if (text.endsWith('!')) return dirty(text.slice(0, -1));
  return text.endsWith('-') ? mark(text.slice(0, -1), { isRemoved: true }) : mark(text);
};

/** Rows without a sync cell are the user's; every other key was there when the last run ended. */
const nobody = (): boolean => false;
const anybody = (): boolean => true;

function identified(rows: readonly string[], keys: readonly string[] | null) {
  const found = identifyRows(
    [null, ...rows.map(markOf)],
    keys === null ? null : ['1:_id', ...keys.map((key) => (key === '' ? '' : `1:${key}`))],
    nobody,
    anybody,
  );
  return {
    rows: Object.fromEntries([...found.rowOf].map(([key, row]) => [key.slice(2), row])),
    copies: found.copies.map(({ row, key }) => `${row} ${key.slice(2)}`).sort(),
    isMixedUp: found.isMixedUp,
  };
}

const fine = { copies: [], isMixedUp: false };

test.each<[string, string[], string[] | null, unknown]>([
  ['an empty tab', [], [], { ...fine, rows: {} }],
  ['rows of ours between the user’s', ['A', '', 'B'], ['A', 'note', 'B'], { ...fine, rows: { A: 2, B: 4 } }],
  ['rows whose submissions are gone', ['A-'], ['A'], { ...fine, rows: { A: 2 } }],
  ['rows, where no column names them', ['A', 'B'], null, { ...fine, rows: { A: 2, B: 3 } }],
  ['keys that look like parts of objects', ['__proto__'], ['__proto__'], { ...fine, rows: { ['__proto__']: 2 } }],
  [
    'a part of the table that was sorted',
    ['A', 'B'],
    ['B', 'A'],
    { copies: [], isMixedUp: true, rows: { A: 2, B: 3 } },
  ],
  ['a key that was cleared', ['A'], [''], { copies: [], isMixedUp: true, rows: { A: 2 } }],
  ['a row that is being written', ['A!'], [''], { ...fine, rows: { A: 2 } }],
  ['a copy', ['A', 'A'], ['A', 'A'], { copies: ['3 A'], isMixedUp: false, rows: { A: 2 } }],
  ['a copy above, told by its key', ['A', 'A'], ['', 'A'], { copies: ['2 A'], isMixedUp: false, rows: { A: 3 } }],
  [
    'three alike, told by the key',
    ['A', 'A', 'A'],
    ['', 'A', 'A'],
    { copies: ['2 A', '4 A'], isMixedUp: false, rows: { A: 3 } },
  ],
  ['copies, where no column names them', ['A', 'A'], null, { copies: ['3 A'], isMixedUp: false, rows: { A: 2 } }],
  ['a sync cell copied over another', ['A', 'A', 'C'], ['A', 'B', 'C'], { ...fine, rows: { A: 2, B: 3, C: 4 } }],
  ['a row of which another key was half written', ['A!', 'B'], ['C', 'B'], { ...fine, rows: { C: 2, B: 3 } }],
  ['a row that names one that is there', ['A!', 'B'], ['B', 'B'], { ...fine, rows: { A: 2, B: 3 } }],
  [
    'two that name one that is nowhere',
    ['A', 'A', 'A'],
    ['A', 'B', 'B'],
    { copies: ['4 A'], isMixedUp: false, rows: { A: 2, B: 3 } },
  ],
])('%s', (_, rows, keys, expected) => {
  expect(identified(rows, keys)).toEqual(expected);
});

test('the second submission of one `_uuid` is not mixed up with the first', () => {
  expect(identified(['u', 'u~2'], ['u', 'u'])).toEqual({ ...fine, rows: { u: 2, 'u~2': 3 } });
});

// The copy is the only row left that says the key; taken for the user's, its answers stay as a stranger's, and the row comes anew.
test('a copy is the row itself when the first one turns out to be another', () => {
  expect(identified(['A!', 'A'], ['B', 'A']).rows).toEqual({ A: 3, B: 2 });
  expect(identified(['A!', 'A'], ['B', '']).rows).toEqual({ A: 3, B: 2 });
});

const KEYS = ['', 'A', 'B', 'C', 'D'];
const rowOf = fc.record({
  key: fc.constantFrom(...KEYS),
  state: fc.constantFrom('', '!', '-'),
  cell: fc.constantFrom(...KEYS),
});

test('one row has one key and one key has one row, whatever people copied', () => {
  fc.assert(
    fc.property(fc.array(rowOf, { maxLength: 8 }), fc.boolean(), (rows, hasKeys) => {
      const marks = rows.map(({ key, state }) => markOf(key === '' ? '' : key + state));
      const keys = hasKeys ? rows.map(({ cell }) => (cell === '' ? '' : `1:${cell}`)) : null;
      const found = identifyRows(marks, keys, nobody, anybody);
      expect(found.marks).toHaveLength(rows.length + 1);
      expect(found.marks[0]).toBeNull();
      const told = found.marks.flatMap((one, row) => (one === null ? [] : [[one.key, row]]));
      expect(told.sort()).toEqual([...found.rowOf].sort());
      expect(new Set(found.rowOf.values()).size).toBe(found.rowOf.size);
      for (const { row, key } of found.copies) expect([found.marks[row], marks[row - 1]?.key]).toEqual([null, key]);
      const ours = marks.filter((one) => one !== null).length;
      expect(found.rowOf.size + found.copies.length).toBe(ours);
    }),
    runs(200),
  );
});

test('200,000 rows, half of them copies', () => {
  const marks = Array.from({ length: 200_000 }, (_, at) => mark(String(at % 100_000)));
  const found = identifyRows(marks, null);
  expect([found.rowOf.size, found.copies.length]).toEqual([100_000, 100_000]);
});
