import fc from 'fast-check';
import { headersFor, unique } from '../../../src/table/columns/headers';
import { resolveColumns } from '../../../src/table/columns/resolve-columns';
import { runs } from '../runs';
import { MAIN, madeForm, options } from './made-form';

const form = madeForm(
  [
    { type: 'integer', name: 'age', label: ['Age', 'Âge'] },
    { type: 'integer', name: 'age_2', label: ['Age', null] },
    { type: 'geopoint', name: 'gps', label: ['Here', 'Ici'] },
    { type: 'select_multiple', name: 'm', select_from_list_name: 'l', label: ['Many', 'Plusieurs'] },
  ],
  ['l x X'],
);
const header = ['Age', 'Age', 'Here', '_Here_latitude', 'Many', 'Many/X', 'Gone', ...MAIN];
const columns = resolveColumns(header, { form, options: options({ lang: 'en' }), table: '' });
const heads = (style: Parameters<typeof headersFor>[3], given: typeof form | null = form): string[] =>
  headersFor(columns, given, options({ lang: 'en', multiple_select: 'summary' }), style).slice(0, 8);

test("the export's own headers, made different", () => {
  expect(heads({ kind: 'export' })).toEqual([
    'Age',
    'Age (2)',
    'Here',
    '_Here_latitude',
    'Many',
    'Many/X',
    'Gone',
    '_id',
  ]);
});

test('labels of another language; what the form does not know keeps its header', () => {
  expect(heads({ kind: 'labels', lang: 'fr' })).toEqual([
    'Âge',
    'age_2',
    'Ici',
    '_Ici_latitude',
    'Plusieurs',
    'Plusieurs/x',
    'Gone',
    '_id',
  ]);
});

test('data column names', () => {
  expect(heads({ kind: 'names' })).toEqual(['age', 'age_2', 'gps', '_gps_latitude', 'm', 'm/x', 'Gone', '_id']);
});

test('addresses of media and columns of repeat groups too', () => {
  const given = madeForm([
    { type: 'image', name: 'photo', label: ['Photo', 'Image'] },
    { type: 'begin_repeat', name: 'r' },
    { type: 'text', name: 'deep', label: ['Deep', 'Profond'] },
    { type: 'end_repeat' },
  ]);
  const french = (texts: readonly string[], table: string): string[] => {
    const chosen = options({ include_media_url: true });
    const found = resolveColumns(texts, { form: given, options: chosen, table });
    return headersFor(found, given, options(), { kind: 'labels', lang: 'fr' });
  };
  expect(french(['Photo', 'Photo_URL'], '')).toEqual(['Image', 'Image_URL']);
  expect(french(['Deep'], 'r')).toEqual(['Profond']);
});

test("without a form every style gives the export's headers", () => {
  expect(heads({ kind: 'names' }, null)).toEqual(heads({ kind: 'export' }));
});

test.each([
  [
    ['Age', 'Age', 'Age'],
    ['Age', 'Age (2)', 'Age (3)'],
  ],
  [
    ['Age', 'Age', 'Age (2)'],
    ['Age', 'Age (3)', 'Age (2)'],
  ],
  [
    ['Age (2)', 'Age', 'Age', 'Age (2)'],
    ['Age (2)', 'Age', 'Age (3)', 'Age (2) (2)'],
  ],
  [
    ['__proto__', '__proto__'],
    ['__proto__', '__proto__ (2)'],
  ],
])('%j', (texts, expected) => {
  expect(unique(texts)).toEqual(expected);
});

test('law: all different, and the first of equal ones as it was', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'a (2)', 'a (3)', 'a (2) (2)', ''));
  fc.assert(
    fc.property(texts, (given) => {
      const made = unique(given);
      expect(new Set(made).size).toBe(given.length);
      expect(made.filter((_, index) => given.indexOf(given[index] ?? '') === index)).toEqual([...new Set(given)]);
    }),
    runs(100),
  );
});
