import fc from 'fast-check';
import type { RawCell } from '../../../src/table/raw';
import { Random } from '../../fuzz/random';
import { encodeBook, habitsOf } from '../../fuzz/xlsx-book';
import { sheetsOf } from './book';

/** What people and forms produce, and what breaks readers. */
const hostile = [
  '',
  ' ',
  '_x0041_',
  '_x005F_',
  '__x000D__',
  ']]>',
  '<r>a</r>',
  '&amp;',
  '\r\n',
  '\0',
  '\ud800',
  '\u{1F41D}',
  'ا',
  '=',
  '#N/A',
  '\uffff',
];
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 3 }))).map((all) => all.join('')),
);
const formula = fc.string().map((one) => `=${one}`);
const number = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom('1.234567890123457E+19', '007', '+5', '.5', '5.', '-0'),
);
const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: formula },
  { weight: 2, arbitrary: number.map((one): RawCell => ({ kind: 'number', text: one })) },
  { weight: 1, arbitrary: fc.boolean().map((value): RawCell => ({ kind: 'boolean', value })) },
  {
    weight: 1,
    arbitrary: fc.double({ min: 60, max: 2958465, noNaN: true }).map((serial): RawCell => ({ kind: 'date', serial })),
  },
);
const rows = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 });

/** Rows end with their last answer. */
const trimmed = (row: readonly RawCell[]): RawCell[] => row.slice(0, row.findLastIndex((one) => one !== '') + 1);

test('whatever a sheet holds, and however it is written, it is read as it was', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (all, seed) => {
      const random = new Random(seed);
      const [sheet] = sheetsOf(encodeBook(all, habitsOf(random), random));
      expect(sheet?.rows).toEqual(all.map(trimmed));
    }),
    { numRuns: 300 },
  );
});

test('the generator is not tame: it writes all the ways there are', () => {
  const texts = ['a_x0041_ & <b>\r\u{1F41D}', 'plain', '=1+1', ''];
  const written = Array.from({ length: 300 }, (_, seed) => {
    const random = new Random(seed);
    return Object.values(encodeBook([texts, [], texts], habitsOf(random), random)).join('');
  }).join('');
  for (const one of [
    '<x:c',
    '<![CDATA[',
    '<rPh',
    '&#x',
    '&#',
    '_x005',
    '<!--',
    't="s"',
    "t='str'",
    '<row>',
    't="array"',
  ])
    expect(written).toContain(one);
});
