import type { ExportOptions } from '../../../src/kobo/form/export-options';
import type { Form, Question } from '../../../src/kobo/form/form';
import type { Column } from '../../../src/table/column';

/** One row of a table as KoboToolbox's data API gives it. */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * The rows of a table in the exporter's order: submissions, or the instances of a repeat group, depth first.
 * @param path of the repeat group; `''` for the submissions
 */
export function rowsOf(submissions: readonly unknown[], path: string): Answers[] {
  const all = submissions as readonly Answers[];
  return path === '' ? [...all] : all.flatMap((answers) => instances(answers, path));
}

function instances(answers: Answers, path: string): Answers[] {
  return Object.entries(answers).flatMap(([key, value]) => {
    if (!Array.isArray(value) || !(key === path || path.startsWith(`${key}/`))) return [];
    return key === path ? (value as Answers[]) : (value as Answers[]).flatMap((inner) => instances(inner, path));
  });
}

const GEO = ['latitude', 'longitude', 'altitude', 'precision'];

/**
 * What the exporter should have written for a column, worked out from the answers by path and part alone; null where this
 * is not known.
 */
export function answerFor(column: Column, answers: Answers, form: Form, options: ExportOptions): string | null {
  const value = answers[column.path ?? ''];
  const text = value === undefined || value === null ? '' : String(value);
  if (column.role === 'geo-part') return text.split(' ')[GEO.indexOf(column.part ?? '')] ?? '';
  if (column.role === 'media-url') return mediaUrl(text, answers);
  const question = form.questions.find(({ path }) => path === column.path);
  if (question === undefined || question.literacy) return null;
  if (column.role === 'choice')
    return value === undefined ? '' : text.split(' ').includes(column.part ?? '') ? '1' : '0';
  return column.role === 'question' ? worded(text, question, form, options) : null;
}

function worded(text: string, question: Question, form: Form, { lang }: ExportOptions): string {
  const label = (name: string): string => {
    const choices = form.lists.find((list) => list.name === question.list)?.choices ?? [];
    const language = lang === null ? 0 : form.languages.indexOf(lang === '_default' ? null : lang);
    return choices.find((choice) => choice.name === name)?.labels[language] ?? name;
  };
  if (question.type === 'select_one') return label(text);
  return question.type === 'select_multiple' ? text.split(' ').map(label).join(' ') : text;
}

interface Attachment {
  readonly filename: string;
  readonly media_file_basename?: string;
  readonly download_url: string;
  readonly is_deleted?: boolean;
}

function mediaUrl(name: string, { _attachments }: Answers): string | null {
  const found = ((_attachments ?? []) as Attachment[]).find(
    ({ filename, media_file_basename: basename }) => basename === name || filename.endsWith(`/${name}`),
  );
  if (name === '') return '';
  return found === undefined ? null : found.is_deleted === true ? 'Deleted' : found.download_url;
}
