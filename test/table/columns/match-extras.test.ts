import { resolveColumns } from '../../../src/table/columns/resolve-columns';
import { madeForm, options } from './made-form';

const form = madeForm(
  [
    { type: 'select_multiple', name: 'tools', select_from_list_name: 't', label: ['Tools'] },
    { type: 'begin_group', name: 'g', label: ['Group'] },
    { type: 'audio', name: 'voice', label: ['Voice'] },
    { type: 'end_group' },
    { type: 'text', name: 'last', label: ['Last'] },
  ],
  ['t saw Saw'],
);

type Settings = Readonly<Record<string, unknown>>;
const resolved = (header: readonly string[], settings: Settings = {}, given = form) =>
  resolveColumns(header, { form: given, options: options(settings), table: '' });
const at = (index: number, header: readonly string[], settings: Settings = {}, given = form) =>
  resolved(header, settings, given).map(({ path, part, role, type }) => [path, part, role, type])[index];

const NOTHING = [null, null, 'unknown', 'text'];
const ROPE = ['tools', 'Rope', 'choice', 'number'];
const THEME = ['g/voice', 'Theme', 'analysis', 'text'];

test.each<[string, number, string[], Settings, unknown[]]>([
  ['after its question', 1, ['Tools', 'Tools/Rope'], {}, ROPE],
  ['before its question', 0, ['Tools/Rope', 'Tools'], {}, ROPE],
  ['after another old choice', 2, ['Tools', 'Tools/Wire', 'Tools/Rope'], {}, ROPE],
  ['with a separator of its own', 1, ['Tools', 'Tools > Rope'], { group_sep: ' > ' }, ROPE],
  ['of no separator: the usual one', 1, ['Tools', 'Tools/Rope'], { group_sep: '' }, ROPE],
  ['without a name is none', 1, ['Tools', 'Tools/'], {}, NOTHING],
  ['of a question that has no choices is none', 1, ['Voice', 'Voice/Rope'], {}, NOTHING],
  ['which begins otherwise is none', 1, ['Tools', 'Gone'], {}, NOTHING],
  ['behind what is not known is none', 2, ['Tools', 'Gone', 'Tools/Rope'], {}, NOTHING],
])('an old choice %s', (_, index, header, settings, expected) => {
  expect(at(index, header, settings)).toEqual(expected);
});

test.each<[string, number, string[], Settings, unknown[]]>([
  ['after its question', 1, ['Voice', 'Voice - Theme'], {}, THEME],
  ['with the groups before it', 1, ['Group/Voice', 'Group/Voice - Theme'], { hierarchy_in_labels: true }, THEME],
  ['without the groups before it', 1, ['Group/Voice', 'Voice - Theme'], { hierarchy_in_labels: true }, THEME],
  ['before its question is none', 0, ['Voice - Theme', 'Voice'], {}, NOTHING],
  ['without a name is none', 1, ['Voice', 'Voice - '], {}, NOTHING],
  ['behind what is not known is none', 2, ['Voice', 'Gone', 'Voice - Theme'], {}, NOTHING],
])('a column of the analysis %s', (_, index, header, settings, expected) => {
  expect(at(index, header, settings)).toEqual(expected);
});

test('they say the question that they belong to', () => {
  expect(resolved(['Voice', 'Voice - Theme'])[1]).toMatchObject({ label: 'Voice', question: 'audio' });
});

test('between two questions of one label an old choice belongs to the one before it', () => {
  const twice = madeForm(['a', 'b'].map((name) => ({ type: 'select_multiple', name, label: ['Tools'] })));
  expect(at(1, ['Tools', 'Tools/Rope', 'Tools'], {}, twice)).toEqual(['a', 'Rope', 'choice', 'number']);
});

test('a header that the form has, too often or too rarely, is no column of the analysis', () => {
  const rows = ['Voice', 'Other', 'Voice - Theme', 'Voice - Theme'];
  const given = madeForm(rows.map((label, n) => ({ type: 'text', name: `q${n}`, label: [label] })));
  expect(at(1, ['Voice', 'Voice - Theme'], {}, given)).toEqual(NOTHING);
});

test('what the form has comes first where an old choice would be the same', () => {
  const header = ['Tools', 'Tools/Saw', 'Tools/saw'];
  expect(at(1, header)).toEqual(['tools', 'saw', 'choice', 'number']);
  expect(at(2, header)).toEqual([null, null, 'choice', 'number']);
});
