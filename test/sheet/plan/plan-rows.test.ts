import fc from 'fast-check';
import { identifyRows } from '../../../src/sheet/match/identify-rows';
import { planRows, type RowWishes } from '../../../src/sheet/plan/plan-rows';
import { runs } from '../../table/runs';
import { mark, tableState } from '../given';

const NEW = 'aaaaaaaaaaaaaa';
const OLD = 'bbbbbbbbbbbbbb';
const EXPECTED = 'cccccccccccccc';

const wishes = (change: Partial<RowWishes> = {}): RowWishes => ({
  state: null,
  handDeleted: 'ask',
  putBackLeftOut: false,
  all: false,
  hasFresh: false,
  ...change,
});

/** `A`: as it should be. `A?`: edited. `A~`: as expected, its fingerprint to be renewed. `A!`: being written. `A-`: its submission is gone. */
const PRINTS: Record<string, string | null> = { '': NEW, '?': OLD, '~': EXPECTED, '!': null, '-': NEW };

function rowsOf(texts: readonly string[]) {
  const marks = texts.map((text) => {
    const [, key = '', state = ''] = /^(.*?)([?~!-]?)$/.exec(text) ?? [];
    return key === '' ? null : mark(key, { print: PRINTS[state] ?? null, isRemoved: state === '-' });
  });
  return identifyRows([null, ...marks], null);
}

function plan(rows: string[], keys: string[], change: Partial<RowWishes> = {}, differs: number[] | null = null) {
  const prints = {
    wanted: () => NEW,
    expected: () => EXPECTED,
    differs: differs === null ? null : (row: number) => differs.includes(row),
  };
  const { writes, appends, gone, report } = planRows({ keys }, rowsOf(rows), prints, wishes(change));
  return {
    writes: writes.map(({ row, index, what }) => `${row} ${keys[index]} ${what}`),
    appends: appends.map((index) => keys[index]),
    gone: gone.map(({ row, key }) => `${row} ${key.slice(2)}`),
    ...report,
  };
}

const NOTHING = {
  writes: [],
  appends: [],
  gone: [],
  added: [],
  edited: [],
  unchanged: 0,
  restored: 0,
  waiting: [],
  leftOut: [],
};

test.each<[string, string[], string[], Partial<RowWishes>, number[] | null, Partial<ReturnType<typeof plan>>]>([
  ['nothing anywhere', [], [], {}, null, {}],
  ['the first rows', [], ['A', 'B'], {}, null, { appends: ['A', 'B'], added: ['A', 'B'] }],
  ['no change', ['A', '', 'B'], ['B', 'A'], {}, null, { unchanged: 2 }],
  [
    'edits, in the order of the tab',
    ['A?', 'B', 'C?'],
    ['C', 'B', 'A'],
    {},
    null,
    { writes: ['2 A all', '4 C all'], edited: ['C', 'A'], unchanged: 1 },
  ],
  ['a column came or went', ['A~', 'B'], ['A', 'B'], {}, null, { writes: ['2 A fresh'], unchanged: 2 }],
  [
    'a column has to be written',
    ['A~', 'B?'],
    ['A', 'B'],
    { hasFresh: true },
    null,
    { writes: ['2 A fresh', '3 B all'], edited: ['B'], unchanged: 1 },
  ],
  ['a run died', ['A!'], ['A'], {}, null, { writes: ['2 A all'], unchanged: 1, restored: 1 }],
  ['a submission is back', ['A-'], ['A'], {}, null, { writes: ['2 A all'], edited: ['A'] }],
  ['a cell was changed by hand', ['A', 'B'], ['A', 'B'], {}, [3], { writes: ['3 B all'], unchanged: 2, restored: 1 }],
  ['an edit that was changed by hand', ['A?'], ['A'], {}, [2], { writes: ['2 A all'], edited: ['A'] }],
  [
    'all are to be written',
    ['A', 'B'],
    ['A', 'B'],
    { all: true },
    [],
    { writes: ['2 A all', '3 B all'], unchanged: 2 },
  ],
  ['gone, from the top down', ['B', 'A', 'C'], ['C'], {}, null, { gone: ['2 B', '3 A'], unchanged: 1 }],
  ['gone before already', ['A-'], [], {}, null, {}],
  ['gone while being written', ['A!'], [], {}, null, { gone: ['2 A'] }],
  [
    'keys like parts of objects',
    ['__proto__'],
    ['__proto__', 'constructor'],
    {},
    null,
    { unchanged: 1, appends: ['constructor'], added: ['constructor'] },
  ],
])('%s', (_, rows, keys, change, differs, expected) => {
  expect(plan(rows, keys, change, differs)).toEqual({ ...NOTHING, ...expected });
});

const known = tableState({ keys: ['A', 'B'], leftOut: ['L'] });

test.each<[string, Partial<RowWishes>, Partial<ReturnType<typeof plan>>]>([
  ['nobody has said', {}, { waiting: ['A'], leftOut: ['L'], appends: ['N'], added: ['N'] }],
  ['put back', { handDeleted: 'putBack' }, { appends: ['A', 'N'], added: ['A', 'N'], leftOut: ['L'] }],
  ['left out', { handDeleted: 'leaveOut' }, { leftOut: ['A', 'L'], appends: ['N'], added: ['N'] }],
  [
    'those left out are wanted back',
    { putBackLeftOut: true },
    { waiting: ['A'], appends: ['L', 'N'], added: ['L', 'N'] },
  ],
  ['the state is lost', { state: null }, { appends: ['A', 'L', 'N'], added: ['A', 'L', 'N'] }],
])('rows that a person deleted: %s', (_, change, expected) => {
  const all = plan(['B'], ['A', 'B', 'L', 'N'], { state: known, ...change });
  expect(all).toEqual({ ...NOTHING, unchanged: 1, ...expected });
});

const letters = ['A', 'B', 'C', 'D', 'E', '__proto__'];
const rowTexts = fc.uniqueArray(fc.tuple(fc.constantFrom(...letters), fc.constantFrom('', '?', '~', '!', '-')), {
  selector: ([key]) => key,
});
const someKeys = fc.uniqueArray(fc.constantFrom(...letters));
const anyWishes = fc.record({
  state: fc.option(fc.record({ keys: someKeys, leftOut: someKeys }).map((some) => tableState(some))),
  handDeleted: fc.constantFrom('ask' as const, 'putBack' as const, 'leaveOut' as const),
  putBackLeftOut: fc.boolean(),
  all: fc.boolean(),
  hasFresh: fc.boolean(),
});

test('every key of the export has one fate, every row at most one', () => {
  fc.assert(
    fc.property(
      rowTexts,
      someKeys,
      anyWishes,
      fc.option(fc.array(fc.integer({ min: 2, max: 7 }))),
      (rows, keys, some, differs) => {
        const found = plan(
          rows.map(([key, state]) => key + state),
          keys,
          some,
          differs,
        );
        const here = rows.map(([key]) => key).filter((key) => keys.includes(key));
        const missing = keys.filter((key) => !here.includes(key));
        expect([...found.added, ...found.waiting, ...found.leftOut].sort()).toEqual(missing.sort());
        expect(found.edited.length + found.unchanged).toBe(here.length);
        expect(found.appends).toEqual(found.added);
        const written = found.writes.map((write) => write.split(' ')[1] ?? '');
        const touched = [...written, ...found.gone.map((one) => one.split(' ')[1] ?? '')];
        expect(new Set(touched).size).toBe(touched.length);
        expect(found.edited.filter((key) => !written.includes(key))).toEqual([]);
        // What is not written says what it should.
        const still = rows.filter(([key]) => keys.includes(key) && !written.includes(key));
        expect(still.map(([, state]) => state).filter((state) => state !== '')).toEqual([]);
        if (some.all) expect(found.writes.filter((write) => write.endsWith('fresh'))).toEqual([]);
      },
    ),
    runs(500),
  );
});

test('200,000 rows, all of them new, or all of them gone', () => {
  const keys = Array.from({ length: 200_000 }, (_, at) => String(at));
  expect(plan([], keys).appends).toHaveLength(200_000);
  expect(plan(keys, []).gone).toHaveLength(200_000);
});
