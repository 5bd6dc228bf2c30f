import type { ExportOptions } from '../../kobo/form/export-options';
import type { Form, Question } from '../../kobo/form/form';
import { labelIn, languageIndex } from './labels';

/** What an export cannot hold, as far as form and options tell; what it did lose in its cells is counted elsewhere. */
export type Loss =
  /** Numbers and dates were typed by the exporter: leading zeros, digits beyond 16 and time zones are gone. */
  | { readonly kind: 'types-not-as-text' }
  /** Questions of one name in one table: only the last one's answers are exported. */
  | { readonly kind: 'same-name'; readonly table: string; readonly name: string; readonly paths: readonly string[] }
  /** Repeat groups of one name: they share a sheet, and columns are lost. */
  | { readonly kind: 'same-repeat'; readonly name: string; readonly paths: readonly string[] }
  /** A CSV has no repeat groups. */
  | { readonly kind: 'repeats-missing'; readonly names: readonly string[] }
  /** The form does not have this language, so names stand for labels. */
  | { readonly kind: 'language-missing'; readonly lang: string }
  /** Chosen labels with spaces, in one cell and joined by spaces: which were chosen cannot be told. */
  | { readonly kind: 'choices-joined'; readonly paths: readonly string[] };

/** `lang` of an export setting that gives names, on purpose. */
const NAMES = '_xml';

/**
 * Says what an export of a form loses, so that people hear of it before they count on it.
 * @param tables names of the tables that the export has; of a CSV `['']`
 * @param format whether the file is a CSV, which has no repeat groups, or an XLSX, where a repeat group without rows is absent
 */
export function lossesOf(
  form: Form,
  options: ExportOptions,
  tables: readonly string[],
  format: 'csv' | 'xlsx',
): Loss[] {
  return [
    ...(options.typesAsText ? [] : [{ kind: 'types-not-as-text' } as const]),
    ...sameNames(form, options, tables),
    ...sameRepeats(form),
    ...(format === 'csv' && form.repeats.length > 0
      ? [{ kind: 'repeats-missing', names: form.repeats.map(({ name }) => name) } as const]
      : []),
    ...languageMissing(form, options),
    ...choicesJoined(form, options, tables),
  ];
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

const paths = (items: readonly { readonly path: string }[]): string[] => items.map(({ path }) => path);

function sameNames(form: Form, { fields }: ExportOptions, tables: readonly string[]): Loss[] {
  const chosen = (path: string): boolean => fields.length === 0 || fields.includes(path);
  const inside = form.questions.filter(({ table, path }) => tables.includes(table) && chosen(path));
  return grouped(inside, ({ table, name }) => JSON.stringify([table, name])).flatMap((questions): Loss[] => {
    const [first] = questions;
    if (first === undefined || questions.length === 1) return [];
    return [{ kind: 'same-name', table: first.table, name: first.name, paths: paths(questions) }];
  });
}

function sameRepeats(form: Form): Loss[] {
  return grouped(form.repeats, ({ name }) => name).flatMap((repeats): Loss[] => {
    const [first] = repeats;
    if (first === undefined || repeats.length === 1) return [];
    return [{ kind: 'same-repeat', name: first.name, paths: paths(repeats) }];
  });
}

function languageMissing(form: Form, { lang }: ExportOptions): Loss[] {
  const missing = lang !== null && lang !== NAMES && languageIndex(form, lang) === -1;
  return missing ? [{ kind: 'language-missing', lang }] : [];
}

function choicesJoined(form: Form, options: ExportOptions, tables: readonly string[]): Loss[] {
  if (options.multipleSelect !== 'summary') return [];
  const language = languageIndex(form, options.lang);
  const spaced = new Set(
    form.lists
      .filter(({ choices }) => choices.some(({ labels }) => /\s/.test(labelIn(labels, language) ?? '')))
      .map(({ name }) => name),
  );
  const joined = form.questions.filter((question) => tables.includes(question.table) && isJoined(question, spaced));
  return joined.length === 0 ? [] : [{ kind: 'choices-joined', paths: paths(joined) }];
}

const isJoined = ({ type, list }: Question, spaced: ReadonlySet<string>): boolean =>
  type === 'select_multiple' && list !== null && spaced.has(list);
