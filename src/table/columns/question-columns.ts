import type { ExportOptions } from '../../kobo/form/export-options';
import type { Choice, Form, Question } from '../../kobo/form/form';
import type { CellType, Role } from '../column';
import type { ExpectedColumn, QuestionColumns } from './expected-column';
import { HeaderText } from './labels';
import { cellTypeOf, GEO_PARTS, isByPhone, isGeopoint, isMedia } from './question-type';

/** Three numbers before the choices of a reading test (formpack `FormLiteracyTestField`); exported as text always. */
const LITERACY = [
  ['word_at_flash', 'Word at flash'],
  ['duration_of_exercise', 'Duration of exercise'],
  ['total_words_attempted', 'Total words attempted'],
] as const;

/**
 * The questions that a table exports, each with its columns, in the exporter's order. Of questions with one name in a table
 * only the last is exported, in the place of the first (formpack keeps fields by name).
 * @returns the questions of the table; none for a table that the form does not have
 */
export function questionColumns(form: Form, options: ExportOptions, table: string): QuestionColumns[] {
  const write = writer(form, options);
  const byName = new Map<string, Question>();
  for (const question of exported(form, options, table)) byName.set(question.name, question);
  return [...byName.values()].map(write);
}

function exported(form: Form, { fields }: ExportOptions, table: string): Question[] {
  const all = form.questions.filter((question) => question.table === table).flatMap(withOther);
  const noted = all.filter(({ type, ancestors }) => isByPhone(type) && ancestors.length === 0);
  const ordered = [...noted, ...all.filter((question) => !noted.includes(question))];
  return fields.length === 0 ? ordered : ordered.filter(({ path }) => fields.includes(path));
}

/** Type of the free text of `or_other`, which is no row of the form. */
const OTHER = 'or_other';

function withOther(question: Question): Question[] {
  if (!question.orOther) return [question];
  const name = `${question.name}_other`;
  const path = `${question.path}_other`;
  return [question, { ...question, type: OTHER, name, path, labels: [], hxl: [], orOther: false, literacy: false }];
}

function writer(form: Form, options: ExportOptions): (question: Question) => QuestionColumns {
  const text = new HeaderText(form, options);
  const lists = new Map(form.lists.map(({ name, choices }) => [name, choices]));
  return (question) => {
    const main = isGeopoint(question.type) ? text.plain(question) : text.full(question);
    const choices = lists.get(question.list ?? '') ?? [];
    const columns = columnsOf(question, main, choices, { text, options, label: text.plain(question) });
    return { question, main, columns };
  };
}

interface Writing {
  readonly text: HeaderText;
  readonly options: ExportOptions;
  readonly label: string;
}

function columnsOf(question: Question, main: string, choices: readonly Choice[], writing: Writing): ExpectedColumn[] {
  const { type, path } = question;
  const { text, options, label } = writing;
  const column = (header: string, role: Role, cells: CellType, part: string | null): ExpectedColumn => ({
    header,
    role,
    type: cells,
    path,
    part,
    question: type === OTHER ? 'text' : type,
    label: label === '' ? question.name : label,
  });
  const answer = column(main, type === OTHER ? 'other' : 'question', cellTypeOf(type), null);
  if (isGeopoint(type))
    return [answer, ...GEO_PARTS.map((part) => column(text.geoPart(question, part), 'geo-part', 'number', part))];
  if (isMedia(type)) return options.mediaUrl ? [answer, column(`${main}_URL`, 'media-url', 'link', 'url')] : [answer];
  if (type !== 'select_multiple') return [answer];
  return [
    ...(question.literacy ? LITERACY : []).map(([part, words]) =>
      column(main + options.groupSep + words, 'question', 'text', part),
    ),
    ...(options.multipleSelect === 'details' ? [] : [answer]),
    ...(options.multipleSelect === 'summary' ? [] : offered(question, choices)).map((choice) =>
      column(text.choice(main, choice), 'choice', 'number', choice.name),
    ),
  ];
}

/** The choices; `or_other` adds one without a label. */
function offered({ orOther }: Question, choices: readonly Choice[]): readonly Choice[] {
  const more = orOther && !choices.some(({ name }) => name === 'other') ? [{ name: 'other', labels: [] }] : [];
  return [...new Map([...choices, ...more].map((choice) => [choice.name, choice])).values()];
}
