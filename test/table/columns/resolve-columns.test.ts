import fc from 'fast-check';
import { expectedColumns } from '../../../src/table/columns/expected-columns';
import { resolveColumns } from '../../../src/table/columns/resolve-columns';
import { runs } from '../runs';
import { MAIN, madeForm, options, REPEAT } from './made-form';

const form = madeForm(
  [
    { type: 'integer', name: 'age', label: ['Age'] },
    { type: 'text', name: 'note_a', label: ['Notes'] },
    { type: 'begin_group', name: 'g' },
    { type: 'text', name: 'note_b', label: ['Notes'] },
    { type: 'date', name: 'day', label: ['Day'] },
    { type: 'end_group' },
    { type: 'select_multiple', name: 'tools', select_from_list_name: 't', label: ['Tools'] },
    { type: 'audio', name: 'voice', label: ['Voice'] },
  ],
  ['t saw Saw', 't axe Axe', 't other Other'],
);

const resolved = (header: readonly string[], given = form, table = '') =>
  resolveColumns(header, { form: given, options: options(), table });
const short = (header: readonly string[], given = form) =>
  resolved([...header, ...MAIN], given)
    .slice(0, header.length)
    .map(({ path, part, role, type }) => [path, part, role, type]);

const HEADER = ['Age', 'Notes', 'Notes', 'Day', 'Tools', 'Tools/Saw', 'Tools/Axe', 'Tools/Other', 'Voice'];
const NOTHING = [null, null, 'unknown', 'text'];

test('equal headers are told apart by the order of the form', () => {
  expect(short(HEADER)).toEqual([
    ['age', null, 'question', 'number'],
    ['note_a', null, 'question', 'text'],
    ['g/note_b', null, 'question', 'text'],
    ['g/day', null, 'question', 'date'],
    ['tools', null, 'question', 'text'],
    ['tools', 'saw', 'choice', 'number'],
    ['tools', 'axe', 'choice', 'number'],
    ['tools', 'other', 'choice', 'number'],
    ['voice', null, 'question', 'text'],
  ]);
  expect(resolved([...HEADER, ...MAIN])[2]).toMatchObject({ name: 'Notes', occurrence: 2, label: 'Notes' });
});

test('missing and moved headers do not shift the others', () => {
  expect(short(['Voice', 'Day', 'Gone', 'Age'])).toEqual([
    ['voice', null, 'question', 'text'],
    ['g/day', null, 'question', 'date'],
    NOTHING,
    ['age', null, 'question', 'number'],
  ]);
});

test('a header that stands once too rarely is not guessed, but typed where all agree', () => {
  expect(short(['Notes', 'Voice'])).toEqual([NOTHING, ['voice', null, 'question', 'text']]);
  const ages = madeForm([
    { type: 'integer', name: 'a', label: ['Age'] },
    { type: 'decimal', name: 'b', label: ['Age'] },
    { type: 'text', name: 'c', label: ['Size'] },
    { type: 'integer', name: 'd', label: ['Size'] },
  ]);
  expect(short(['Age', 'Size'], ages)).toEqual([[null, null, 'unknown', 'number'], NOTHING]);
});

test('a header that an older version adds again is told by its neighbours', () => {
  expect(short([...HEADER, 'Day'])[3]).toEqual(['g/day', null, 'question', 'date']);
  expect(short([...HEADER, 'Day'])[9]).toEqual([null, null, 'unknown', 'date']);
});

test('choices of older versions stand beside the others', () => {
  expect(short(['Tools', 'Tools/Rope', 'Tools/Saw', 'Tools/Axe', 'Tools/Other', 'Tools/other', 'Voice'])).toEqual([
    ['tools', null, 'question', 'text'],
    ['tools', 'Rope', 'choice', 'number'],
    ['tools', 'saw', 'choice', 'number'],
    ['tools', 'axe', 'choice', 'number'],
    ['tools', 'other', 'choice', 'number'],
    [null, null, 'choice', 'number'],
    ['voice', null, 'question', 'text'],
  ]);
  expect(short(['Age', 'Tools/Rope'])[1]).toEqual(NOTHING);
});

test('columns of the analysis follow their question', () => {
  const header = [
    'Voice',
    'Voice - transcript (en)',
    'Voice - Theme',
    'Voice - Theme - verified',
    'Voice - Theme - source',
  ];
  expect(short(header).slice(1)).toEqual([
    ['voice', 'transcript (en)', 'analysis', 'text'],
    ['voice', 'Theme', 'analysis', 'text'],
    ['voice', 'Theme - verified', 'analysis', 'boolean'],
    ['voice', 'Theme - source', 'analysis', 'text'],
  ]);
  expect(short(['Voice', 'Age', 'Voice - transcript (en)'])[2]).toEqual(NOTHING);
});

test("KoboToolbox's own columns are those at the end", () => {
  const own = madeForm([
    { type: 'integer', name: 'a', label: ['_index'] },
    { type: 'date', name: 'b', label: ['_parent_index'] },
    { type: 'text', name: 'c', label: ['_id'] },
  ]);
  const columns = resolved(['_index', '_parent_index', '_id', ...MAIN], own);
  expect(columns.map(({ role }) => role)).toEqual([
    ...['question', 'question', 'question', 'id', 'uuid', 'submission-time'],
    ...['metadata', 'metadata', 'metadata', 'metadata', 'metadata', 'metadata', 'root-uuid', 'index'],
  ]);
  expect(columns[2]).toMatchObject({ path: 'c', occurrence: 1 });
  expect(columns[3]).toMatchObject({ role: 'id', type: 'number', path: null, occurrence: 2 });
});

test('an own column that was not chosen is a question labelled so', () => {
  const own = madeForm([{ type: 'text', name: 'c', label: ['_id'] }]);
  const chosen = { form: own, options: options({ fields: ['c'] }), table: '' };
  const columns = resolveColumns(['_id', '_uuid', 'meta/rootUuid'], chosen);
  expect(columns.map(({ path, role }) => [path, role])).toEqual([
    ['c', 'question'],
    [null, 'uuid'],
    [null, 'root-uuid'],
  ]);
});

test.each([
  ['an older server has fewer', MAIN.filter((name) => name !== 'meta/rootUuid' && name !== '_tags')],
  ['a newer server has more', [...MAIN.slice(0, -1), '_something_new', '_index']],
])("of KoboToolbox's own columns %s", (_, own) => {
  expect(resolved(['Age', ...own]).map(({ role }) => role)).not.toContain('unknown');
});

test("a repeat group's table has positions and its submission", () => {
  const types = resolved(REPEAT, form, 'r').map(({ role, type }) => [role, type]);
  expect(types.slice(0, 6)).toEqual([
    ['index', 'number'],
    ['parent-table', 'text'],
    ['parent-index', 'number'],
    ['id', 'number'],
    ['uuid', 'text'],
    ['submission-time', 'date-time'],
  ]);
});

test('without a form all is text but for the own columns', () => {
  const columns = resolveColumns(['Age', 'Age', ...MAIN], null);
  expect(columns.slice(0, 3)).toMatchObject([
    { name: 'Age', occurrence: 1, role: 'unknown', type: 'text', path: null },
    { name: 'Age', occurrence: 2, role: 'unknown', type: 'text', path: null },
    { name: '_id', role: 'id', type: 'number' },
  ]);
});

test('hostile labels', () => {
  const hostile = madeForm(
    [
      { type: 'integer', name: 'a', label: ['__proto__'] },
      { type: 'date', name: 'b', label: ['two\nlines'] },
      { type: 'time', name: 'c', label: [''] },
      { type: 'select_multiple', name: 'd', select_from_list_name: 'l', label: ['Pick/all'] },
      { type: 'decimal', name: 'constructor', label: ['Pick/all/X'] },
      { type: 'text', name: 'e', label: ['=1+1'] },
    ],
    ['l x X', 'l y X'],
  );
  expect(
    short(['__proto__', 'two\nlines', '', 'Pick/all', 'Pick/all/X', 'Pick/all/X', 'Pick/all/X', '=1+1'], hostile),
  ).toEqual([
    ['a', null, 'question', 'number'],
    ['b', null, 'question', 'date'],
    ['c', null, 'question', 'time'],
    ['d', null, 'question', 'text'],
    ['d', 'x', 'choice', 'number'],
    ['d', 'y', 'choice', 'number'],
    ['constructor', null, 'question', 'number'],
    ['e', null, 'question', 'text'],
  ]);
});

const text = fc.oneof(
  fc.constantFrom('A', 'B', 'A/B', '_id', '_index', '', '__proto__', 'A - x', '_A_latitude', 'x\ny'),
  fc.string({ maxLength: 4 }),
);
const question = fc.record({
  type: fc.constantFrom('text', 'integer', 'date', 'geopoint', 'select_multiple', 'audio'),
  label: fc.tuple(text),
});
const forms = fc.array(question, { maxLength: 8 }).map((rows) =>
  madeForm(
    rows.map((row, n) => ({ ...row, name: `q${n}`, select_from_list_name: 'l' })),
    ['l x A', 'l y B', 'l z B'],
  ),
);
const settings = fc.record({
  multiple_select: fc.constantFrom('both', 'summary', 'details'),
  include_media_url: fc.boolean(),
  hierarchy_in_labels: fc.boolean(),
  lang: fc.constantFrom('en', '_xml', '_default'),
});

test('law: what the exporter writes is resolved to what it was made from', () => {
  fc.assert(
    fc.property(forms, settings, (given, chosen) => {
      const expected = expectedColumns(given, options(chosen), '');
      const columns = resolveColumns(
        expected.map(({ header }) => header),
        { form: given, options: options(chosen), table: '' },
      );
      expect(columns.map(({ occurrence: _, name, ...rest }) => ({ header: name, ...rest }))).toEqual(expected);
    }),
    runs(100),
  );
});

test('law: any header gives a column for each cell, told apart by name and occurrence, and no identity twice', () => {
  fc.assert(
    fc.property(
      forms,
      settings,
      fc.array(fc.oneof(text, fc.constantFrom(...MAIN))),
      fc.nat(),
      (given, chosen, extra, at) => {
        const made = expectedColumns(given, options(chosen), '').map(({ header }) => header);
        const header = [...made.slice(at % (made.length + 1)), ...extra, ...made.slice(0, 3)];
        const columns = resolveColumns(header, { form: given, options: options(chosen), table: '' });
        expect(columns.map(({ name }) => name)).toEqual(header);
        expect(new Set(columns.map(({ name, occurrence }) => JSON.stringify([name, occurrence]))).size).toBe(
          header.length,
        );
        const known = columns.filter(({ path }) => path !== null).map(({ path, part }) => JSON.stringify([path, part]));
        expect(new Set(known).size).toBe(known.length);
      },
    ),
    runs(100),
  );
});
