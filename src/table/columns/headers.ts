import type { ExportOptions } from '../../kobo/form/export-options';
import type { Form } from '../../kobo/form/form';
import type { Column } from '../column';
import type { ExpectedColumn } from './expected-column';
import { questionColumns } from './question-columns';

/** What the tab's header says: the export's own text, labels of a language, or data column names. */
export type HeaderStyle =
  | { readonly kind: 'export' }
  | { readonly kind: 'labels'; readonly lang: string }
  | { readonly kind: 'names' };

/** `lang` of an export setting that gives names. */
const NAMES = '_xml';

/**
 * Header texts of a tab, apart from the language of the answers. A column that the form does not know keeps the export's
 * header. All are different from each other: the second `Age` becomes `Age (2)`.
 * @param columns of one table, in the order of the tab
 * @param form null where it is not known; then every style gives the export's headers
 */
export function headersFor(
  columns: readonly Column[],
  form: Form | null,
  options: ExportOptions,
  style: HeaderStyle,
): string[] {
  if (form === null || style.kind === 'export') return unique(columns.map(({ name }) => name));
  const texts = textsByIdentity(form, { ...options, lang: style.kind === 'names' ? NAMES : style.lang });
  return unique(columns.map((column) => texts.get(identity(column)) ?? column.name));
}

/** Of a column under its question. What has no path is in no form, so it is not found. */
const identity = ({ path, role, part }: Pick<ExpectedColumn, 'path' | 'role' | 'part'>): string =>
  JSON.stringify([path, role, part]);

function textsByIdentity(form: Form, options: ExportOptions): Map<string, string> {
  const wide: ExportOptions = { ...options, multipleSelect: 'both', mediaUrl: true, fields: [] };
  const tables = new Set(['', ...form.repeats.map(({ name }) => name)]);
  const columns = [...tables].flatMap((table) => questionColumns(form, wide, table)).flatMap((each) => each.columns);
  return new Map(columns.map((column) => [identity(column), column.header]));
}

/**
 * Makes texts different from each other; the first of equal ones stays. A made-up text never takes one that is there:
 * `Age`, `Age`, `Age (2)` become `Age`, `Age (3)`, `Age (2)`.
 */
export function unique(texts: readonly string[]): string[] {
  const taken = new Set(texts);
  const last = new Map<string, number>();
  return texts.map((text) => {
    const before = last.get(text);
    const n = before === undefined ? 1 : firstFree(text, before + 1, taken);
    last.set(text, n);
    return n === 1 ? text : numbered(text, n);
  });
}

const numbered = (text: string, n: number): string => `${text} (${n})`;

/** A number that was free once is not asked for again, so thousands of equal headers stay cheap. */
function firstFree(text: string, from: number, taken: ReadonlySet<string>): number {
  let n = from;
  while (taken.has(numbered(text, n))) n++;
  return n;
}
