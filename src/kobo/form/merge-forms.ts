import type { ChoiceList, Form, Labels, Question, Repeat } from './form';

/**
 * A form with what only an older version of it has: questions, repeat groups and choices that were taken out. They come last, as in
 * an export of all versions (formpack `get_fields_labels_tags_for_all_versions`); what both have is as in the newer one, also where it
 * was moved to another group.
 * @param newer the form; its languages stay. An older label in a language that it has no more is none.
 */
export function mergeForms(newer: Form, older: Form): Form {
  const inLanguages = translator(newer.languages, older.languages);
  const lists = olderLists(older, inLanguages);
  const questions = new Set(newer.questions.map(nameInTable));
  const repeats = new Set(newer.repeats.map(({ name }) => name));
  return {
    languages: newer.languages,
    questions: [
      ...newer.questions,
      ...older.questions.filter((one) => !questions.has(nameInTable(one))).map((one) => translated(one, inLanguages)),
    ],
    repeats: [
      ...newer.repeats,
      ...older.repeats.filter(({ name }) => !repeats.has(name)).map((one) => translatedRepeat(one, inLanguages)),
    ],
    lists: [
      ...newer.lists.map((list) =>
        withChoices(
          list,
          lists.find(({ name }) => name === list.name),
        ),
      ),
      ...lists.filter(({ name }) => newer.lists.every((list) => list.name !== name)),
    ],
  };
}

/** The exporter keeps columns by the question's name, whatever groups it is in. */
const nameInTable = ({ table, name }: Question): string => JSON.stringify([table, name]);

type Translate = (labels: Labels) => Labels;

const translator = (to: Form['languages'], from: Form['languages']): Translate => {
  const places = to.map((language) => from.indexOf(language));
  return (labels) => places.map((place) => labels[place] ?? null);
};

const translated = (question: Question, translate: Translate): Question => ({
  ...question,
  labels: translate(question.labels),
  ancestors: question.ancestors.map(({ name, labels }) => ({ name, labels: translate(labels) })),
});

const translatedRepeat = (repeat: Repeat, translate: Translate): Repeat => ({
  ...repeat,
  labels: translate(repeat.labels),
});

const olderLists = ({ lists }: Form, translate: Translate): ChoiceList[] =>
  lists.map(({ name, choices }) => ({
    name,
    choices: choices.map((choice) => ({ name: choice.name, labels: translate(choice.labels) })),
  }));

function withChoices(list: ChoiceList, older: ChoiceList | undefined): ChoiceList {
  const known = new Set(list.choices.map(({ name }) => name));
  const more = older?.choices.filter(({ name }) => !known.has(name)) ?? [];
  return more.length === 0 ? list : { name: list.name, choices: [...list.choices, ...more] };
}
