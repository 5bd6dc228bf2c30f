import { readExportOptions } from '../../../src/kobo/form/export-options';

const DEFAULTS = {
  lang: null,
  groupSep: '/',
  hierarchy: false,
  multipleSelect: 'both',
  typesAsText: true,
  mediaUrl: false,
  allVersions: true,
  fields: [],
};

test.each([[undefined], [null], [[]], ['x'], [{}]])('%j gives the defaults of the server', (settings) => {
  expect(readExportOptions(settings)).toEqual(DEFAULTS);
});

test.each([
  [{ lang: '_xml' }, { lang: '_xml' }],
  [{ lang: 5 }, { lang: null }],
  [{ group_sep: ' > ' }, { groupSep: ' > ' }],
  [{ group_sep: null }, { groupSep: '/' }],
  [{ multiple_select: 'details' }, { multipleSelect: 'details' }],
  [{ multiple_select: 'all' }, { multipleSelect: 'both' }],
  [{ hierarchy_in_labels: 'True' }, { hierarchy: true }],
  [{ hierarchy_in_labels: 'maybe' }, { hierarchy: false }],
  [{ hierarchy_in_labels: 1 }, { hierarchy: true }],
  [{ fields_from_all_versions: 'false' }, { allVersions: false }],
  [{ fields_from_all_versions: null }, { allVersions: false }],
  [{ xls_types_as_text: 'false' }, { typesAsText: true }],
  [{ xls_types_as_text: false }, { typesAsText: false }],
  [{ xls_types_as_text: {} }, { typesAsText: false }],
  [{ include_media_url: [0] }, { mediaUrl: true }],
  [{ fields: ['a', 1, 'b'] }, { fields: ['a', 'b'] }],
  [{ fields: 'a' }, { fields: [] }],
])('%j', (settings, options) => {
  expect(readExportOptions(settings)).toEqual({ ...DEFAULTS, ...options });
});
