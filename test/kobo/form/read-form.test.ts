import { readForm } from '../../../src/kobo/form/read-form';

const read = (content: unknown) => {
  const form = readForm(content);
  if (form === null) throw new Error('no form');
  return form;
};

test('questions know their path, table and groups, by the groups around them', () => {
  const form = read({
    translations: ['English (en)', 'French (fr)'],
    survey: [
      { type: 'text', name: 'first', label: ['First', 'Premier'] },
      { type: 'begin_group', name: 'g', label: ['Group', null] },
      { type: 'begin_repeat', name: 'r', label: ['Each', 'Chaque'] },
      { type: 'begin_repeat', name: 'inner' },
      { type: 'integer', name: 'age', label: ['Age', 'Âge'] },
      { type: 'end_repeat' },
      { type: 'end_repeat' },
      { type: 'date', name: 'day', $xpath: 'given/day' },
      { type: 'end_group' },
      { type: 'end_group' },
      { type: 'note', $autoname: 'made_up', label: 'Plain' },
    ],
  });
  expect(form.questions.map(({ path, table }) => [path, table])).toEqual([
    ['first', ''],
    ['g/r/inner/age', 'inner'],
    ['given/day', ''],
    ['made_up', ''],
  ]);
  expect(form.questions[1]?.ancestors.map(({ name }) => name)).toEqual(['g', 'r', 'inner']);
  expect(form.questions[3]?.labels).toEqual(['Plain', null]);
  expect(form.repeats.map(({ name, path, parent }) => [name, path, parent])).toEqual([
    ['r', 'g/r', ''],
    ['inner', 'g/r/inner', 'r'],
  ]);
});

test.each([
  [{ type: 'select_one', select_from_list_name: 'yn' }, 'select_one', 'yn', false],
  [{ type: 'select_one', select_from_list_name: 'yn', _or_other: true }, 'select_one', 'yn', true],
  [{ type: 'select_multiple yn or_other' }, 'select_multiple', 'yn', true],
  [{ type: 'select_one yn' }, 'select_one', 'yn', false],
  [{ type: 'end' }, 'end', null, false],
  [{ type: 'a_type_of_tomorrow' }, 'a_type_of_tomorrow', null, false],
])('type of %j', (row, type, list, orOther) => {
  expect(read({ survey: [{ ...row, name: 'q' }] }).questions).toMatchObject([{ type, list, orOther }]);
});

test('labels stand in columns of their own where the form was never saved by KoboToolbox', () => {
  const form = read({
    survey: [
      { type: 'begin group', name: 'g' },
      { type: 'text', name: 'a', 'label::French': 'Un', 'label::English': 'One' },
      { type: 'end group' },
    ],
  });
  expect(form.languages).toEqual(['French', 'English']);
  expect(form.questions).toMatchObject([{ path: 'g/a', labels: ['Un', 'One'] }]);
});

test('choices keep their order, numbers as names too', () => {
  const choices = [
    { list_name: 'n', name: 0, label: 'no' },
    { list_name: 'other', $autovalue: 'x', label: ['X'] },
    { list_name: 'n', name: 1, label: ['yes'] },
    { list_name: 'n' },
  ];
  expect(read({ survey: [], choices }).lists).toEqual([
    {
      name: 'n',
      choices: [
        { name: '0', labels: ['no'] },
        { name: '1', labels: ['yes'] },
      ],
    },
    { name: 'other', choices: [{ name: 'x', labels: ['X'] }] },
  ]);
});

test.each([
  [['hxl:#adm1+name', 'other'], ['#adm1+name']],
  [['hxl:#meta +id'], []],
  ['hxl:#adm1', []],
])('tags %j', (tags, hxl) => {
  expect(read({ survey: [{ type: 'text', name: 'q', tags }] }).questions[0]?.hxl).toEqual(hxl);
});

const paths = (survey: unknown[], choices: unknown[] = []) =>
  read({ survey, choices }).questions.map(({ path, type, list, labels }) => [path, type, list, labels[0]]);

test('a score group becomes selects, as it is deployed', () => {
  const survey = [
    { type: 'begin_score', $autoname: 'Score', label: ['Score'], 'kobo--score-choices': 'likert' },
    { type: 'score__row', $autoname: 'one', $xpath: 'Score/one', label: ['One'] },
    { type: 'end_score' },
    { type: 'text', name: 'after', label: ['After'] },
  ];
  expect(paths(survey)).toEqual([
    ['Score/Score_header', 'select_one', 'likert', 'Score'],
    ['Score/one', 'select_one', 'likert', 'One'],
    ['after', 'text', null, 'After'],
  ]);
});

test('a rank group becomes a note and selects', () => {
  const survey = [
    { type: 'begin_rank', name: 'rnk', label: ['Top needs?'], 'kobo--rank-items': 'needs' },
    { type: 'rank__level', name: 'n1', label: ['1st'] },
    { type: 'end_rank' },
  ];
  expect(paths(survey)).toEqual([
    ['rnk/rnk_label', 'note', null, 'Top needs?'],
    ['rnk/n1', 'select_one', 'needs', '1st'],
  ]);
});

test('a matrix becomes a heading and one group for each item', () => {
  const survey = [
    { type: 'begin_kobomatrix', name: 'm1', label: ['Items'], 'kobo--matrix_list': 'things' },
    { type: 'select_one', name: 'q1', select_from_list_name: 'yn', label: ['Own?'] },
    { type: 'integer', $autoname: 'q2', label: [null] },
    { type: 'end_kobomatrix' },
  ];
  expect(paths(survey, [{ list_name: 'things', name: 'car', label: ['Car'] }])).toEqual([
    ['m1_header/m1_header_note', 'note', null, '**Items**'],
    ['m1_header/m1_header_q1', 'note', null, '**Own?**'],
    ['m1_header/m1_header_q2', 'note', null, null],
    ['m1_car/m1_car_note', 'note', null, '##### Car'],
    ['m1_car/m1_car_q1', 'select_one', 'yn', '<span style="display:none">car-Own?</span>'],
    ['m1_car/m1_car_q2', 'integer', null, null],
  ]);
});

test('a hostile form is read like any other', () => {
  const form = readForm(
    JSON.parse(
      `{"survey": [
        {"type": "begin_repeat", "name": "__proto__"},
        {"type": "select_one", "name": "constructor", "select_from_list_name": "__proto__", "__proto__": {"name": "x"}},
        {"type": "end_repeat"}, 7, null, ["type"], {"name": "no type"}, {"type": "text"}, {"type": 5, "name": {}}],
       "choices": [{"list_name": "__proto__", "name": "toString", "label": {"a": 1}}]}`,
    ),
  );
  expect(form?.questions.map(({ path, table, list }) => [path, table, list])).toEqual([
    ['__proto__/constructor', '__proto__', '__proto__'],
  ]);
  expect(form?.lists).toEqual([{ name: '__proto__', choices: [{ name: 'toString', labels: [null] }] }]);
});

test.each([[null], [[]], ['survey'], [{}], [{ survey: 'x' }], [{ survey: [], translations: 'en' }]])(
  '%j is no form',
  (content) => {
    expect(readForm(content)).toBeNull();
  },
);
