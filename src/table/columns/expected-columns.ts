import type { ExportOptions } from '../../kobo/form/export-options';
import type { Form } from '../../kobo/form/form';
import type { ExpectedColumn } from './expected-column';
import { type OwnColumn, ownColumns } from './own-columns';
import { questionColumns } from './question-columns';

/**
 * The columns that KoboToolbox's exporter writes for a table of a form, in its order (formpack `schema/fields.py`,
 * `reporting/export.py`). Questions that only older versions have, and columns of the analysis, are not in the form.
 * @param table `''` for the submissions, else the repeat group's name
 */
export function expectedColumns(form: Form, options: ExportOptions, table: string): ExpectedColumn[] {
  const questions = questionColumns(form, options, table).flatMap(({ columns }) => columns);
  return [...questions, ...ownOf(form, options, table).map(asExpected)];
}

/** KoboToolbox's own columns of a table of a form. */
export function ownOf(form: Form, { fields }: ExportOptions, table: string): readonly OwnColumn[] {
  return ownColumns(
    table,
    fields,
    form.repeats.some(({ parent }) => parent === table),
  );
}

const asExpected = ({ name, role, type }: OwnColumn): ExpectedColumn => ({
  header: name,
  role,
  type,
  path: null,
  part: null,
  question: null,
  label: null,
});
