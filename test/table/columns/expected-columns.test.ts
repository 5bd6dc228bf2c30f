import { expectedColumns } from '../../../src/table/columns/expected-columns';
import { MAIN, madeForm, options, REPEAT } from './made-form';

const form = madeForm(
  [
    { type: 'begin_group', name: 'g', label: ['Group', null] },
    { type: 'text', name: 'a', label: ['Name', ''] },
    { type: 'geopoint', name: 'gps', label: ['Here', 'Ici'] },
    { type: 'select_multiple', name: 'm', select_from_list_name: 'l', label: ['Many', null], _or_other: true },
    { type: 'end_group' },
    { type: 'image', name: 'photo', label: ['Photo', 'Photo'] },
    { type: 'start', name: 'start' },
    { type: 'begin_repeat', name: 'r', label: ['Each', 'Chaque'] },
    { type: 'integer', name: 'age', label: ['Age', 'Âge'] },
    { type: 'end_repeat' },
  ],
  ['l x X or Y', 'l y'],
);

const headers = (settings: Record<string, unknown>, table = ''): string[] =>
  expectedColumns(form, options(settings), table).map(({ header }) => header);

const GPS = ['latitude', 'longitude', 'altitude', 'precision'];

test('names: leaf names, choices and geopoint parts by name', () => {
  expect(headers({ lang: '_xml' })).toEqual([
    ...['start', 'a', 'gps', ...GPS.map((part) => `_gps_${part}`)],
    ...['m', 'm/x', 'm/y', 'm/other', 'm_other', 'photo', ...MAIN],
  ]);
});

test('labels with groups: all but the geopoint itself have them, missing labels are names', () => {
  expect(headers({ lang: 'en', hierarchy_in_labels: true, group_sep: ' > ' })).toEqual([
    ...['start', 'Group > Name', 'Here', ...GPS.map((part) => `Group > _Here_${part}`)],
    ...['Group > Many', 'Group > Many > X or Y', 'Group > Many > y', 'Group > Many > other', 'Group > m_other'],
    ...['Photo', ...MAIN],
  ]);
  expect(headers({ lang: 'fr', hierarchy_in_labels: true }, 'r')).toEqual(['Chaque/Âge', ...REPEAT]);
});

test('an empty label stays empty, but gives the name among groups', () => {
  expect(headers({ lang: 'fr' })[1]).toBe('');
  expect(headers({ lang: 'fr', hierarchy_in_labels: true })[1]).toBe('g/a');
});

test('the unnamed language is asked of a form that has none: names', () => {
  expect(headers({ lang: '_default' })).toEqual(headers({ lang: '_xml' }));
  expect(headers({ lang: 'gone' })).toEqual(headers({ lang: '_xml' }));
  expect(headers({})).toEqual(headers({ lang: 'en' }));
});

test.each([
  ['summary', ['Many', 'm_other']],
  ['details', ['Many/X or Y', 'Many/y', 'Many/other', 'm_other']],
])('select_multiple, %s', (multiple_select, expected) => {
  const all = headers({ multiple_select });
  expect(all.slice(all.indexOf('_Here_precision') + 1, all.indexOf('Photo'))).toEqual(expected);
});

test('addresses of media stand after them', () => {
  const all = expectedColumns(form, options({ include_media_url: true }), '');
  expect(all.filter(({ path }) => path === 'photo')).toMatchObject([
    { header: 'Photo', role: 'question', type: 'text' },
    { header: 'Photo_URL', role: 'media-url', type: 'link', part: 'url' },
  ]);
});

test('chosen fields: no others, but for those that the server always adds', () => {
  expect(headers({ fields: ['g/a', '_id'] })).toEqual(['Name', '_id', '_uuid', 'meta/rootUuid', '_index']);
  expect(headers({ fields: ['r/age'] }, 'r')).toEqual([
    ...['Age', '_parent_table_name', '_parent_index', '_submission__uuid', '_submission_meta/rootUuid'],
  ]);
});

test('chosen fields: positions are there, chosen or not, where a repeat group may point to them', () => {
  const nested = madeForm([
    { type: 'begin_repeat', name: 'out' },
    { type: 'begin_repeat', name: 'in' },
    { type: 'end_repeat' },
    { type: 'end_repeat' },
  ]);
  const indexed = (table: string): boolean =>
    expectedColumns(nested, options({ fields: ['q'] }), table).some(({ role }) => role === 'index');
  expect(['', 'out', 'in'].map(indexed)).toEqual([true, true, false]);
});

test('of questions with one name in a table the last is exported, in the place of the first', () => {
  const twice = madeForm([
    { type: 'text', name: 'first', label: ['First'] },
    { type: 'begin_group', name: 'g1' },
    { type: 'text', name: 'n', label: ['One'] },
    { type: 'end_group' },
    { type: 'text', name: 'last', label: ['Last'] },
    { type: 'begin_group', name: 'g2' },
    { type: 'integer', name: 'n', label: ['Two'] },
    { type: 'end_group' },
  ]);
  expect(expectedColumns(twice, options(), '').slice(0, 3)).toMatchObject([
    { header: 'First' },
    { header: 'Two', path: 'g2/n', type: 'number' },
    { header: 'Last' },
  ]);
});

test('a reading test has three columns more', () => {
  const reading = madeForm(
    [{ type: 'select_multiple', name: 't', select_from_list_name: 'w', label: ['Test'], appearance: 'literacy' }],
    ['w 1 Word'],
  );
  expect(
    expectedColumns(reading, options(), '')
      .slice(0, 5)
      .map(({ header, type }) => [header, type]),
  ).toEqual([
    ['Test/Word at flash', 'text'],
    ['Test/Duration of exercise', 'text'],
    ['Test/Total words attempted', 'text'],
    ['Test', 'text'],
    ['Test/Word', 'number'],
  ]);
});

test.each([
  ['integer', 'number'],
  ['decimal', 'number'],
  ['range', 'number'],
  ['date', 'date'],
  ['today', 'date'],
  ['time', 'time'],
  ['dateTime', 'date-time'],
  ['datetime', 'date-time'],
  ['start', 'date-time'],
  ['end', 'date-time'],
  ['text', 'text'],
  ['calculate', 'text'],
  ['rank', 'text'],
  ['acknowledge', 'text'],
  ['select_one', 'text'],
  ['barcode', 'text'],
  ['geotrace', 'text'],
  ['note', 'text'],
  ['audit', 'text'],
  ['constructor', 'text'],
])('%s is %s', (type, cells) => {
  const one = madeForm([{ type, name: 'q' }]);
  expect(expectedColumns(one, options(), '')[0]).toMatchObject({ header: 'q', type: cells, question: type });
});
