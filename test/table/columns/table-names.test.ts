import { type LinkedSheet, tableNames } from '../../../src/table/columns/table-names';
import { madeForm, options } from './made-form';

const LONG = 'a_repeat_group_with_a_name_that_is_too_long';
const CUT = 'a_repeat_group_with_a_name_t...';
const CUT_1 = 'a_repeat_group_with_a_na... (1)';
const ONE = `${LONG}_1`;
const TWO = `${LONG}_2`;

const sheet = (name: string, header: readonly string[] = [], parent = 'Title'): LinkedSheet => ({
  sheet: name,
  header,
  parent,
});
/** Rows of a repeat group in a form: questions called by their first label. */
const repeat = (name: string, ...questions: (readonly [string, ...(string | null)[]])[]): unknown[] => [
  { type: 'begin_repeat', name },
  ...questions.map(([question, ...label]) => ({ type: 'text', name: question, label })),
  { type: 'end_repeat' },
];

test.each([
  ['without a form the names of the sheets', null, ['a', 'b'], ['a', 'b']],
  ['a sheet without a name has one', null, ['', ''], [' (2)', ' (2) (2)']],
  ['sheets that the form does not have', madeForm(repeat('r')), ['x', 'r'], ['x', 'r']],
])('%s', (_, form, sheets, expected) => {
  expect(
    tableNames(
      sheets.map((name) => sheet(name)),
      form,
      options(),
    ),
  ).toEqual(expected);
});

test('a repeat group goes to the sheet that fits best, and another sheet called so gets a number', () => {
  const form = madeForm(repeat('r', ['q', 'Q']));
  expect(tableNames([sheet('r', ['Other']), sheet('r', ['Q'])], form, options())).toEqual(['r (2)', 'r']);
});

test.each([
  ['the better fit is kept where a name is free', [['a', 'A']], [['b', 'B']], ['A'], ONE],
  [
    'the share of headers counts',
    [
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'C'],
      ['d', 'D'],
    ],
    [['a', 'A']],
    ['A'],
    TWO,
  ],
  ['labels of the language asked for only', [['a', 'En', 'Shared']], [['b', 'Shared', 'Fr']], ['Shared'], TWO],
] as const)('of repeat groups that begin alike: %s', (_, one, two, header, expected) => {
  const form = madeForm([...repeat(ONE, ...one), ...repeat(TWO, ...two)]);
  expect(tableNames([sheet(CUT, header)], form, options({ lang: 'en' }))).toEqual([expected]);
});

test.each([
  ['a label', [['a', 'A', 'Aa']], [['b', 'B', 'Bb']], ['Bb']],
  ['a name', [['a', 'A', 'Aa']], [['b', 'B', 'Bb']], ['b']],
  ['a label that is missing is none', [['a', 'A', 'Aa']], [['a', 'A', null]], ['A']],
] as const)('where the options are not known any language tells: %s', (_, one, two, header) => {
  const form = madeForm([...repeat(ONE, ...one), ...repeat(TWO, ...two)]);
  expect(tableNames([sheet(CUT, header)], form, null)).toEqual([TWO]);
});

describe('the parent counts most', () => {
  const inner = repeat(ONE, ['a', 'A']);
  const form = madeForm([
    { type: 'begin_repeat', name: 'out' },
    ...inner,
    { type: 'end_repeat' },
    ...repeat(TWO, ['a', 'A']),
  ]);

  test.each([
    ['a title is no repeat group', [sheet(CUT, ['A'], 'Title')], [TWO]],
    ['a repeat group', [sheet(CUT, ['A'], 'out')], [ONE]],
    ['both, the inner one first', [sheet(CUT, ['A'], 'out'), sheet(CUT_1, ['A'], 'Title')], [ONE, TWO]],
  ])('%s', (_, sheets, expected) => {
    expect(tableNames(sheets, form, options())).toEqual(expected);
  });
});
