import { sectionsOf } from '../../../src/table/columns/sections';
import type { RawCell, RawSheet, RawTable } from '../../../src/table/raw';
import { MAIN, madeForm, options, REPEAT } from './made-form';

type Form = ReturnType<typeof madeForm>;
const sheet = (name: string, ...rows: RawCell[][]): RawSheet => ({ name, rows, shortenedLinks: 0 });
const tables = (
  sheets: readonly RawSheet[],
  form: Form | null = null,
  settings: ReturnType<typeof options> | null = options(),
): readonly RawTable[] => {
  const result = sectionsOf(sheets, form === null ? null : { form, options: settings });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const names = (found: readonly RawTable[]) => found.map(({ name, parent }) => [name, parent]);

/** A row of a table with KoboToolbox's own values: `1` in every one of them. */
const main = (...answers: RawCell[]): RawCell[] => [...answers, ...MAIN.map(() => '1')];
const linked = (parent: string, ...answers: RawCell[]): RawCell[] => [
  ...answers,
  ...REPEAT.map((name) => (name === '_parent_table_name' ? parent : '1')),
];

const LONG = 'a_repeat_group_with_a_name_that_is_too_long';
const form = madeForm([
  { type: 'text', name: 'q' },
  { type: 'begin_repeat', name: `${LONG}_1` },
  { type: 'text', name: 'one' },
  { type: 'begin_repeat', name: 'inner' },
  { type: 'text', name: 'deep' },
  { type: 'end_repeat' },
  { type: 'end_repeat' },
  { type: 'begin_repeat', name: `${LONG}_2` },
  { type: 'text', name: 'two' },
  { type: 'end_repeat' },
]);

test('repeat groups get their whole names, whatever order and numbers the sheets have', () => {
  const sheets = [
    sheet('Title_ 2024', ['q', ...MAIN], main('x')),
    sheet('a_repeat_group_with_a_name_t...', ['two', ...REPEAT], linked('Title: 2024', 'x')),
    sheet('a_repeat_group_with_a_na... (1)', ['one', ...REPEAT], linked('Title: 2024', 'x')),
    sheet('inner', ['deep', ...REPEAT], linked(`${LONG}_1`, 'x')),
  ];
  const expected = [
    ['', null],
    [`${LONG}_2`, ''],
    [`${LONG}_1`, ''],
    ['inner', `${LONG}_1`],
  ];
  expect(names(tables(sheets, form))).toEqual(expected);
  expect(names(tables(sheets, form, null))).toEqual(expected);
  expect(names(tables(sheets))).toEqual([
    ['', null],
    ['a_repeat_group_with_a_name_t...', ''],
    ['a_repeat_group_with_a_na... (1)', ''],
    ['inner', 'a_repeat_group_with_a_name_t...'],
  ]);
});

test('where repeat groups begin alike, the parent tells them apart', () => {
  const nested = madeForm([
    { type: 'begin_repeat', name: 'out' },
    { type: 'begin_repeat', name: `${LONG}_1` },
    { type: 'text', name: 'n', label: ['Name'] },
    { type: 'end_repeat' },
    { type: 'end_repeat' },
    { type: 'begin_repeat', name: `${LONG}_2` },
    { type: 'text', name: 'n', label: ['Name'] },
    { type: 'end_repeat' },
  ]);
  const sheets = [
    sheet('T', MAIN, main()),
    sheet('a_repeat_group_with_a_name_t...', ['Name', ...REPEAT], linked('T', 'x')),
    sheet('out', REPEAT, linked('T')),
    sheet('a_repeat_group_with_a_na... (1)', ['Name', ...REPEAT], linked('out', 'x')),
  ];
  expect(names(tables(sheets, nested))).toEqual([
    ['', null],
    [`${LONG}_2`, ''],
    ['out', ''],
    [`${LONG}_1`, 'out'],
  ]);
});

test('a question labelled like a link column makes no repeat group', () => {
  const found = tables([sheet('T', ['_parent_table_name', '_parent_index', ...MAIN], main('a', 'b'))]);
  expect(names(found)).toEqual([['', null]]);
});

test('a sheet of someone else is kept under its name', () => {
  const found = tables([sheet('T', MAIN, main()), sheet('Notes', ['mine'], ['x'])], form);
  expect(names(found)).toEqual([
    ['', null],
    ['Notes', ''],
  ]);
});

const tagged = madeForm([
  { type: 'text', name: 'q', tags: ['hxl:#adm1+name'] },
  { type: 'text', name: 'p' },
]);
const blank = MAIN.map(() => '');

test.each([
  ['tags', ['#adm1+name', '', ...blank], ['#adm1+name', '', ...blank]],
  ['answers that look like tags', main('#adm1+name', '#x'), null],
  ['one that is none', ['#adm1+name', 'x', ...blank], null],
  ['a number', ['#adm1+name', { kind: 'number', text: '1' } as const, ...blank], null],
])('a second row of %s', (_, row: RawCell[], hxl) => {
  const [found] = tables([sheet('T', ['q', 'p', ...MAIN], row, main('a', 'b'))], tagged);
  expect(found?.hxl ?? null).toEqual(hxl);
  expect(found?.rows.length).toBe(hxl === null ? 2 : 1);
});

test('of a repeat group with tags the parent is in the row below them', () => {
  const [, found] = tables([
    sheet('T', MAIN, main()),
    sheet('r', ['q', ...REPEAT], ['#x', ...REPEAT.map(() => '')], linked('T', 'a')),
  ]);
  expect(found).toMatchObject({ name: 'r', parent: '', hxl: ['#x', ...REPEAT.map(() => '')] });
});

test('rows are as long as the header; cells beyond it are counted, empty headers inside kept', () => {
  const one: RawCell = { kind: 'number', text: '1' };
  const [found] = tables([sheet('T', ['a', '', 'b', ''], ['x'], ['x', '', 'y', '1', '', one], [], ['', ''])]);
  expect(found).toEqual({
    name: '',
    parent: null,
    header: ['a', '', 'b'],
    hxl: null,
    rows: [
      ['x', '', ''],
      ['x', '', 'y'],
    ],
    droppedCells: 2,
    shortenedLinks: 0,
  });
});

test('headers that the file typed are text', () => {
  const typed: RawCell[] = [
    { kind: 'number', text: '2024' },
    { kind: 'boolean', value: true },
    { kind: 'date', serial: 45292 },
  ];
  expect(tables([sheet('T', typed, ['a', 'b', 'c'])])[0]?.header).toEqual(['2024', 'TRUE', '45292']);
});

test('an export without submissions has no tables', () => {
  expect(tables([sheet('Sheet1')], form)).toEqual([]);
  expect(tables([], form)).toEqual([]);
});

test('rows without a header are refused', () => {
  expect(sectionsOf([sheet('T', [], ['x'])], null)).toEqual({
    ok: false,
    failure: { code: 'xlsx-unreadable', part: 'T', position: 0, what: 'rows without a header' },
  });
});

test('a repeat group may be called anything', () => {
  const odd = madeForm([
    { type: 'begin_repeat', name: '__proto__' },
    { type: 'text', name: 'constructor' },
    { type: 'end_repeat' },
  ]);
  const found = tables(
    [sheet('T', MAIN, main()), sheet('__proto__', ['constructor', ...REPEAT], linked('T', 'x'))],
    odd,
  );
  expect(names(found)).toEqual([
    ['', null],
    ['__proto__', ''],
  ]);
});

test('the submissions come first, wherever their sheet stands', () => {
  const sheets = [sheet('inner', ['deep', ...REPEAT], linked('T', 'x')), sheet('T', ['q', ...MAIN], main('x'))];
  expect(names(tables(sheets))).toEqual([
    ['', null],
    ['inner', ''],
  ]);
});

test("the export's language tells repeat groups apart that begin alike", () => {
  const labelled = madeForm([
    { type: 'begin_repeat', name: `${LONG}_1` },
    { type: 'text', name: 'a', label: ['One', 'Two'] },
    { type: 'end_repeat' },
    { type: 'begin_repeat', name: `${LONG}_2` },
    { type: 'text', name: 'b', label: ['Two', 'Deux'] },
    { type: 'end_repeat' },
  ]);
  const sheets = [sheet('T', MAIN, main()), sheet('a_repeat_group_with_a_name_t...', ['Two'], ['x'])];
  expect(names(tables(sheets, labelled, options({ lang: 'en' })))[1]).toEqual([`${LONG}_2`, '']);
  expect(names(tables(sheets, labelled, options({ lang: 'fr' })))[1]).toEqual([`${LONG}_1`, '']);
});

test.each([
  ['a form with tags', tagged, true],
  ['a form without tags', form, false],
  ['no form', null, false],
])('a tag below a header without own columns: %s', (_, given, isTag) => {
  const [found] = tables([sheet('T', ['q'], ['#x'])], given);
  expect(found?.hxl).toEqual(isTag ? ['#x'] : null);
});
