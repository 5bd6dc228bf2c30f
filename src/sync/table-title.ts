import type { ExportOptions } from '../kobo/form/export-options';
import type { Form } from '../kobo/form/form';
import { HeaderText } from '../table/columns/labels';

/** What people call a table: the project's name, or a repeat group's label in the language of the export. */
export function tableTitle(table: string, project: string, form: Form, options: ExportOptions): string {
  if (table === '') return project;
  const repeat = form.repeats.find(({ name }) => name === table);
  return repeat === undefined ? table : new HeaderText(form, options).plain(repeat);
}
