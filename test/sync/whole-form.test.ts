import { readExportOptions } from '../../src/kobo/form/export-options';
import type { Form } from '../../src/kobo/form/form';
import { readForm } from '../../src/kobo/form/read-form';
import { fail, ok, type Result } from '../../src/shared/result';
import { wholeForm } from '../../src/sync/whole-form';
import type { RawTable } from '../../src/table/raw';

function form(...names: string[]): Form {
  const survey = names.map((name) => ({ type: 'integer', name, $xpath: name }));
  const read = readForm({ survey, translations: [null] });
  if (read === null) throw new Error('no survey');
  return read;
}

const table = (...header: string[]): RawTable => ({
  name: '',
  parent: null,
  header: [...header, '_id', '_uuid', '_index'],
  hxl: null,
  rows: [],
  droppedCells: 0,
  shortenedLinks: 0,
});

const ALL = readExportOptions({ lang: '_xml' });

/** Which versions were read, and the questions that are known then. */
function whole(deployed: Form, header: readonly string[], older: readonly Result<Form | null>[], options = ALL) {
  const read: number[] = [];
  const found = wholeForm(
    { form: deployed, options },
    () => ok([table(...header)]),
    older.map((one, at) => () => {
      read.push(at);
      return one;
    }),
  );
  return { read, found: found.ok ? found.value.form.questions.map(({ name }) => name) : found.failure };
}

test.each<[string, string[], readonly Result<Form | null>[], number[], string[]]>([
  ['nothing is read where the form knows all', ['a'], [ok(form('b'))], [], ['a']],
  ['a question that left it', ['a', 'b'], [ok(form('b'))], [0], ['a', 'b']],
  ['versions that do not help are passed', ['a', 'b'], [ok(form('a')), ok(null), ok(form('b'))], [0, 1, 2], ['a', 'b']],
  ['older ones than needed are not read', ['a', 'b'], [ok(form('b')), ok(form('c'))], [0], ['a', 'b']],
  ['one that no version knows', ['a', 'x'], [ok(form('b'))], [0], ['a', 'b']],
  ['no older version', ['a', 'x'], [], [], ['a']],
])('%s', (_, header, older, read, found) => {
  expect(whole(form('a'), header, older)).toEqual({ read, found });
});

test('an export of the latest version has no others', () => {
  const latest = readExportOptions({ lang: '_xml', fields_from_all_versions: false });
  expect(whole(form('a'), ['a', 'b'], [ok(form('b'))], latest)).toEqual({ read: [], found: ['a'] });
});

test('not more than twenty versions are read', () => {
  const none = Array.from({ length: 30 }, () => ok<Form | null>(null));
  expect(whole(form('a'), ['b'], none).read).toHaveLength(20);
});

test('a version that is out of reach now ends it', () => {
  const failure = { code: 'server-trouble', server: 's', status: 502 } as const;
  expect(whole(form('a'), ['b'], [fail(failure)]).found).toEqual(failure);
});
