import { questionColumns } from '../../../src/table/columns/question-columns';
import { madeForm, options } from './made-form';

type Settings = Readonly<Record<string, unknown>>;
const columnsOf = (survey: readonly unknown[], choices: readonly string[] = [], settings: Settings = {}) =>
  questionColumns(madeForm(survey, choices), options(settings), '').flatMap(({ columns }) => columns);
const MANY = { type: 'select_multiple', name: 'm', select_from_list_name: 'l', label: ['Many'] };

test('what the phone notes stands first, but not from within a group', () => {
  const survey = [
    { type: 'text', name: 'q' },
    { type: 'begin_group', name: 'g' },
    { type: 'start', name: 'inside' },
    { type: 'end_group' },
    { type: 'start', name: 'outside' },
  ];
  expect(columnsOf(survey).map(({ path }) => path)).toEqual(['outside', 'q', 'g/inside']);
});

test('`or_other` brings a free text, a plain question without any label', () => {
  const survey = [
    { type: 'begin_group', name: 'g' },
    { ...MANY, _or_other: true, tags: ['hxl:#x'], appearance: 'literacy' },
    { type: 'end_group' },
  ];
  const [, other] = questionColumns(madeForm(survey, ['l x X']), options(), '');
  expect(other).toMatchObject({
    question: { name: 'm_other', path: 'g/m_other', labels: [], hxl: [], orOther: false, literacy: false },
    main: 'm_other',
  });
  expect(other?.columns).toEqual([
    {
      header: 'm_other',
      role: 'other',
      type: 'text',
      path: 'g/m_other',
      part: null,
      question: 'text',
      label: 'm_other',
    },
  ]);
});

test.each<[string, object, string[], string[]]>([
  ['those of its list', {}, ['l x X', 'l y'], ['Many/X', 'Many/y']],
  ['of a choice that is there twice the last', {}, ['l x X', 'l x Z'], ['Many/Z']],
  ['`other`, which `or_other` adds', { _or_other: true }, ['l x X'], ['Many/X', 'Many/other']],
  ['its own `other` with its label', { _or_other: true }, ['l other Else', 'l x X'], ['Many/Else', 'Many/X']],
  ['none where the list is not there', { select_from_list_name: 'gone' }, ['l x X'], []],
  ['none where no list is named', { select_from_list_name: undefined }, ['l x X'], []],
])('choices of a select_multiple: %s', (_, rest, choices, headers) => {
  const found = columnsOf([{ ...MANY, ...rest }], choices).filter(({ role }) => role === 'choice');
  expect(found.map(({ header }) => header)).toEqual(headers);
});

test('without a separator, choices have the usual one', () => {
  expect(columnsOf([MANY], ['l x X'], { group_sep: '' })[1]?.header).toBe('Many/X');
});

test('an empty label is the name, but not in the header', () => {
  expect(columnsOf([{ type: 'text', name: 'q', label: [''] }])[0]).toMatchObject({ header: '', label: 'q' });
});

test('the unnamed language is one of the form', () => {
  const form = madeForm([{ type: 'text', name: 'q', label: ['English', 'Unnamed'] }], [], ['en', null]);
  expect(questionColumns(form, options({ lang: '_default' }), '')[0]?.main).toBe('Unnamed');
});

test('a geopoint has four numbers after it', () => {
  const [, latitude, , , precision] = columnsOf([{ type: 'geopoint', name: 'gps' }]);
  expect(latitude).toMatchObject({ role: 'geo-part', type: 'number', part: 'latitude', question: 'geopoint' });
  expect(precision).toMatchObject({ role: 'geo-part', type: 'number', part: 'precision' });
});

test('the numbers of a reading test are answers', () => {
  const columns = columnsOf([{ ...MANY, appearance: 'literacy' }]);
  expect(columns.map(({ role, part }) => [role, part])).toEqual([
    ['question', 'word_at_flash'],
    ['question', 'duration_of_exercise'],
    ['question', 'total_words_attempted'],
    ['question', null],
  ]);
});
