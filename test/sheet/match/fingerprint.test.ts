import fc from 'fast-check';
import { ColumnPrint, Fingerprints } from '../../../src/sheet/match/fingerprint';
import type { Cell } from '../../../src/table/cell';
import type { CellType } from '../../../src/table/column';
import { runs } from '../../table/runs';

type Part = readonly [identity: string, cell: Cell, type?: CellType];

const column = (identity: string, type: CellType = 'text') => new ColumnPrint({ identity, type });

function textOf(...parts: readonly Part[]): string {
  const prints = new Fingerprints(1);
  for (const [identity, cell, type] of parts) prints.add(0, column(identity, type), cell);
  return prints.text(0);
}

const NOTHING = '0'.repeat(14);

test('a row without a value has a fingerprint, too: it says nothing', () => {
  expect(textOf()).toBe(NOTHING);
  expect(textOf(['a', ''], ['b', ''])).toBe(NOTHING);
});

test.each<[string, Part[], Part[]]>([
  ['another text', [['a', 'x']], [['a', 'y']]],
  ['another case', [['a', 'x']], [['a', 'X']]],
  ['a space at the end', [['a', 'x']], [['a', 'x ']]],
  ['another column', [['a', 'x']], [['b', 'x']]],
  [
    'swapped cells',
    [
      ['a', 'x'],
      ['b', 'y'],
    ],
    [
      ['a', 'y'],
      ['b', 'x'],
    ],
  ],
  [
    'text between the columns',
    [
      ['a', 'xy'],
      ['b', 'z'],
    ],
    [
      ['a', 'x'],
      ['b', 'yz'],
    ],
  ],
  ['text between column and cell', [['a', 'bc']], [['ab', 'c']]],
  ['a number and its text', [['a', 7]], [['a', '7']]],
  ['a boolean and its text', [['a', true]], [['a', 'true']]],
  ['a boolean and a number', [['a', true]], [['a', 1]]],
  ['true and false', [['a', true]], [['a', false]]],
  ['false and blank', [['a', false]], [['a', '']]],
  ['zero and blank', [['a', 0]], [['a', '']]],
  ['a space and blank', [['a', ' ']], [['a', '']]],
  ['digits far behind the point', [['a', 0.1]], [['a', 0.1000000001]]],
  ['milliseconds', [['a', 46_000, 'date-time']], [['a', 46_000 + 2 / 86_400_000, 'date-time']]],
  [
    'the same text in two columns',
    [
      ['a', 'x'],
      ['b', 'x'],
    ],
    [],
  ],
  ['a lone surrogate and another', [['a', '\ud800']], [['a', '\ud801']]],
  ['columns called like parts of objects', [['__proto__', 'x']], [['constructor', 'x']]],
])('%s makes a difference', (_, one, other) => {
  expect(textOf(...one)).not.toBe(textOf(...other));
});

test.each<[string, Part[], Part[]]>([
  ['line ends', [['a', 'x\r\ny\rz']], [['a', 'x\ny\nz']]],
  ['part of a millisecond', [['a', 46_000.5, 'date-time']], [['a', 46_000.5 + 0.3 / 86_400_000, 'date-time']]],
  ['the sign of zero', [['a', 0]], [['a', -0]]],
])('%s make none', (_, one, other) => {
  expect(textOf(...one)).toBe(textOf(...other));
});

const cells = fc.oneof(
  fc.constantFrom('', '0', '\r\n', '__proto__'),
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const identities = fc.oneof(fc.constantFrom('__proto__', 'a', ''), fc.string());
const parts = fc.uniqueArray(fc.tuple(identities, cells), { selector: ([identity]) => identity, maxLength: 12 });

test('the order of columns does not count, nor do columns that say nothing', () => {
  fc.assert(
    fc.property(parts, fc.infiniteStream(fc.nat()), (all, order) => {
      const shuffled = [...all].map((one) => [order.next().value, one] as const).sort(([a], [b]) => a - b);
      expect(textOf(...shuffled.map(([, one]) => one))).toBe(textOf(...all));
      expect(textOf(...all.filter(([, cell]) => cell !== ''))).toBe(textOf(...all));
    }),
    runs(200),
  );
});

test('a column taken away is one that was never there, and what is left can be gone on with', () => {
  fc.assert(
    fc.property(parts, fc.nat(), (all, nth) => {
      const gone = all.length === 0 ? undefined : all[nth % all.length];
      const rest = all.filter((one) => one !== gone);
      const prints = new Fingerprints(1);
      for (const [identity, cell] of all) prints.add(0, column(identity), cell);
      const before = prints.copy();
      if (gone !== undefined) prints.add(0, column(gone[0]), gone[1], -1);
      expect(prints.text(0)).toBe(textOf(...rest));
      expect(before.text(0)).toBe(textOf(...all));
      const more = gone === undefined ? [] : [[column(gone[0]), gone[1]] as const];
      expect(prints.textWith(0, more)).toBe(textOf(...all));
      expect(prints.text(0)).toBe(textOf(...rest));
    }),
    runs(200),
  );
});

test('14 digits that fit into a sync cell; one row never touches another', () => {
  const prints = new Fingerprints(3);
  for (let n = 0; n < 5000; n++) prints.add(1, column(`q${n}`), 'x');
  expect(prints.text(1)).toMatch(/^[0-3][0-9a-v]{6}[0-3][0-9a-v]{6}$/);
  expect([prints.text(0), prints.text(2)]).toEqual([NOTHING, NOTHING]);
});

test('no two of many answers that look alike have one fingerprint', () => {
  const seen = new Set<string>();
  for (let n = 0; n < 5000; n++) {
    seen.add(textOf(['a', String(n)]));
    seen.add(textOf(['a', n]));
    seen.add(textOf(['a', 'yes'], ['b', `household ${n}`]));
  }
  expect(seen.size).toBe(15_000);
});
