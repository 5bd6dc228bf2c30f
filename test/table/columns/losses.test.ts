import { lossesOf } from '../../../src/table/columns/losses';
import { madeForm, options } from './made-form';

const form = madeForm(
  [
    { type: 'text', name: 'q', label: ['Q', 'Q'] },
    { type: 'select_multiple', name: 'm', select_from_list_name: 'spaced' },
    { type: 'select_multiple', name: 'p', select_from_list_name: 'plain' },
    { type: 'select_one', name: 'o', select_from_list_name: 'spaced' },
    { type: 'begin_group', name: 'g' },
    { type: 'text', name: 'q' },
    { type: 'end_group' },
    { type: 'begin_repeat', name: 'r' },
    { type: 'text', name: 'q' },
    { type: 'end_repeat' },
  ],
  ['spaced a Very good', 'spaced b Bad', 'plain a Good'],
);
const plain = madeForm([{ type: 'text', name: 'q' }]);

test('an export that loses nothing', () => {
  expect(lossesOf(plain, options(), [''], 'csv')).toEqual([]);
});

const SAME = { kind: 'same-name', table: '', name: 'q', paths: ['q', 'g/q'] };

test.each([
  ['typed by the exporter', { xls_types_as_text: false }, 'xlsx', [{ kind: 'types-not-as-text' }, SAME]],
  ['repeat groups in a CSV', {}, 'csv', [SAME, { kind: 'repeats-missing', names: ['r'] }]],
  ['a language that is gone', { lang: 'es' }, 'xlsx', [SAME, { kind: 'language-missing', lang: 'es' }]],
  ['a language that is there', { lang: 'fr' }, 'xlsx', [SAME]],
  ['the unnamed language', { lang: '_default' }, 'xlsx', [SAME, { kind: 'language-missing', lang: '_default' }]],
  ['names', { lang: '_xml' }, 'xlsx', [SAME]],
  ['labels joined', { multiple_select: 'summary' }, 'xlsx', [SAME, { kind: 'choices-joined', paths: ['m'] }]],
  ['names joined', { multiple_select: 'summary', lang: '_xml' }, 'xlsx', [SAME]],
  ['one of the two chosen', { fields: ['q'] }, 'xlsx', []],
] as const)('%s', (_, settings, format, losses) => {
  expect(lossesOf(form, options(settings), ['', 'r'], format)).toEqual(losses);
});

test('repeat groups of one name', () => {
  const twice = madeForm(
    ['g1', 'g2'].flatMap((name) => [
      { type: 'begin_group', name },
      { type: 'begin_repeat', name: 'r' },
      { type: 'text', name: `in_${name}` },
      { type: 'end_repeat' },
      { type: 'end_group' },
    ]),
  );
  expect(lossesOf(twice, options(), ['', 'r'], 'xlsx')).toEqual([
    { kind: 'same-repeat', name: 'r', paths: ['g1/r', 'g2/r'] },
  ]);
});

test('repeat groups of different names lose nothing', () => {
  const two = madeForm(['r', 's'].flatMap((name) => [{ type: 'begin_repeat', name }, { type: 'end_repeat' }]));
  expect(lossesOf(two, options(), ['', 'r', 's'], 'xlsx')).toEqual([]);
});
