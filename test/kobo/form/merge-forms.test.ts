import { mergeForms } from '../../../src/kobo/form/merge-forms';
import { readForm } from '../../../src/kobo/form/read-form';

type Row = Readonly<Record<string, unknown>>;

function form(survey: readonly Row[], choices: readonly Row[] = [], translations: readonly (string | null)[] = ['en']) {
  const read = readForm({ survey, choices, translations });
  if (read === null) throw new Error('no survey');
  return read;
}

const text = (name: string, label: readonly (string | null)[] = [name], path = name): Row => ({
  type: 'text',
  name,
  label,
  $xpath: path,
});
const choice = (name: string, label: readonly string[] = [name]): Row => ({ list_name: 'list', name, label });

test('a question that was taken out comes last; what both have is as in the newer form', () => {
  const merged = mergeForms(form([text('b', ['newer']), text('c')]), form([text('a'), text('b', ['older'])]));
  expect(merged.questions.map(({ name, labels }) => [name, labels[0]])).toEqual([
    ['b', 'newer'],
    ['c', 'c'],
    ['a', 'a'],
  ]);
});

test('a question that was moved to another group is one question', () => {
  const grouped = form([{ type: 'begin_group', name: 'g' }, text('a', ['a'], 'g/a'), { type: 'end_group' }]);
  expect(mergeForms(grouped, form([text('a')])).questions.map(({ path }) => path)).toEqual(['g/a']);
});

test('repeat groups that were taken out come with their questions; the same name in another table is another question', () => {
  const repeat = form([{ type: 'begin_repeat', name: 'r' }, text('a', ['a'], 'r/a'), { type: 'end_repeat' }]);
  const merged = mergeForms(form([text('a')]), repeat);
  expect(merged.repeats.map(({ name }) => name)).toEqual(['r']);
  expect(merged.questions.map(({ table, name }) => [table, name])).toEqual([
    ['', 'a'],
    ['r', 'a'],
  ]);
  expect(mergeForms(repeat, repeat)).toEqual(repeat);
});

test('choices that were taken out come last in their list; other lists come too', () => {
  const newer = form([text('q')], [choice('b', ['B2']), choice('c')]);
  const older = form([text('q')], [choice('a'), choice('b', ['B1']), { list_name: 'other', name: 'x', label: ['x'] }]);
  const { lists } = mergeForms(newer, older);
  expect(lists.map(({ name, choices }) => [name, choices.map(({ labels }) => labels[0])])).toEqual([
    ['list', ['B2', 'c', 'a']],
    ['other', ['x']],
  ]);
});

test('labels follow the languages of the newer form: one that the older has not is none', () => {
  const newer = form([text('a', ['A', 'À'])], [], ['en', 'fr']);
  const older = form([text('gone', ['Perdu', 'Perdido'])], [choice('x', ['Un', 'Uno'])], ['fr', 'es']);
  const merged = mergeForms(newer, older);
  expect(merged.languages).toEqual(['en', 'fr']);
  expect(merged.questions.at(-1)?.labels).toEqual([null, 'Perdu']);
  expect(merged.lists[0]?.choices[0]?.labels).toEqual([null, 'Un']);
});

test('nothing new leaves the form as it is', () => {
  const one = form([text('a')], [choice('x')]);
  expect(mergeForms(one, one)).toEqual(one);
});
