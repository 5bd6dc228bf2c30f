import type { ExportOptions } from '../../kobo/form/export-options';
import type { Form } from '../../kobo/form/form';
import { unique } from './headers';
import { questionColumns } from './question-columns';
import { couldBeSheetOf } from './sheet-name';

/** A sheet of a repeat group's rows, not named yet. */
export interface LinkedSheet {
  readonly sheet: string;
  readonly header: readonly string[];
  /** What its rows say of the table that they belong to: the section's whole name. */
  readonly parent: string;
}

/**
 * Names the tables of repeat groups. Sheet names are cut, and their numbers follow the order of the data, so of the repeat
 * groups that fit a name the one is taken whose parent and headers fit best; each repeat group once.
 * @param form null where it is not known: the sheets' own names
 * @returns a name for each sheet, all different, none `''`
 */
export function tableNames(
  sheets: readonly LinkedSheet[],
  form: Form | null,
  options: ExportOptions | null,
): readonly string[] {
  const names: (string | null)[] = sheets.map(() => null);
  for (const { index, name } of form === null ? [] : pairs(sheets, form, options)) {
    if (names[index] === null && !names.includes(name)) names[index] = name;
  }
  return unique(names.map((name, index) => name ?? ownName(sheets[index]?.sheet ?? '', names)));
}

/** The sheet's name; with a number where a repeat group is called so, which keeps it. */
const ownName = (sheet: string, taken: readonly (string | null)[]): string =>
  sheet === '' || taken.includes(sheet) ? `${sheet} (2)` : sheet;

interface Pair {
  readonly index: number;
  readonly name: string;
  readonly fit: number;
}

/** Every sheet with every repeat group that it may be, the best fit first. */
function pairs(sheets: readonly LinkedSheet[], form: Form, options: ExportOptions | null): Pair[] {
  const repeats = new Set(form.repeats.map(({ name }) => name));
  const all = sheets.flatMap((sheet, index) =>
    [...repeats]
      .filter((name) => couldBeSheetOf(sheet.sheet, name))
      .map((name) => ({ index, name, fit: fitness(sheet, name, form, options) })),
  );
  return all.sort((a, b) => b.fit - a.fit);
}

/** The parent counts most, then the share of headers that the repeat group has. */
function fitness({ header, parent }: LinkedSheet, table: string, form: Form, options: ExportOptions | null): number {
  const known = new Set(headersOf(table, form, options));
  const share = header.filter((text) => known.has(text)).length / Math.max(header.length, known.size, 1);
  const parents = form.repeats.filter(({ name }) => name === table).map((repeat) => repeat.parent);
  const isRepeat = form.repeats.some(({ name }) => name === parent);
  return share + (parents.includes(isRepeat ? parent : '') ? 2 : 0);
}

/** Where the export's options are not known: names and the labels of all languages. */
function headersOf(table: string, form: Form, options: ExportOptions | null): string[] {
  if (options !== null) {
    return questionColumns(form, options, table).flatMap(({ columns }) => columns.map(({ header }) => header));
  }
  const questions = form.questions.filter((question) => question.table === table);
  return questions.flatMap(({ name, labels }) => [name, ...labels.filter((label) => label !== null)]);
}
