import type { ExportOptions } from '../kobo/form/export-options';
import type { Form } from '../kobo/form/form';
import { mergeForms } from '../kobo/form/merge-forms';
import { ok, type Result, then } from '../shared/result';
import { hasStrangers } from '../table/columns/resolve-columns';
import type { RawTable } from '../table/raw';

/** So many older versions are read at most, each by a request of about a second; a run has six minutes. */
const MOST_VERSIONS = 20;

/** A form, and the tables of an export that it tells apart. */
export interface WholeForm {
  readonly form: Form;
  readonly tables: readonly RawTable[];
}

/**
 * The form that an export was made from. One of all versions has columns of questions that have left the form since
 * (kobotoolbox-api §7); only while the export has columns that are not known yet are older versions read, from the newest on. A
 * question that leaves the form so keeps its column, its type, and its mask.
 * @param tables what the export's tables are under a form
 * @param older reads the older versions, the newest first; null where one cannot be had any more
 * @returns what reading the tables or a version may answer: without a version that is only out of reach now, its columns would be others
 */
export function wholeForm(
  { form: deployed, options }: { readonly form: Form; readonly options: ExportOptions },
  tables: (form: Form) => Result<readonly RawTable[]>,
  older: readonly (() => Result<Form | null>)[],
): Result<WholeForm> {
  const readAt = (form: Form, at: number): Result<WholeForm> =>
    then(tables(form), (read) => {
      const next = at < MOST_VERSIONS && isWanting(form, options, read) ? older[at] : undefined;
      if (next === undefined) return ok({ form, tables: read });
      return then(next(), (one) => readAt(one === null ? form : mergeForms(form, one), at + 1));
    });
  return readAt(deployed, 0);
}

const isWanting = (form: Form, options: ExportOptions, tables: readonly RawTable[]): boolean =>
  options.allVersions && tables.some(({ name, header }) => hasStrangers(header, { form, options, table: name }));
