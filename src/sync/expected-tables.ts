import type { ExportOptions } from '../kobo/form/export-options';
import type { Form } from '../kobo/form/form';
import { expectedTable } from '../table/columns/expected-table';
import { resolveColumns } from '../table/columns/resolve-columns';
import type { ColumnsOf } from './known-columns';

/** The tables that a form lets expect, the submissions first, with their columns. */
export function expectedTables(form: Form, options: ExportOptions, withRepeats: boolean): ColumnsOf[] {
  const names = ['', ...(withRepeats ? new Set(form.repeats.map(({ name }) => name)) : [])];
  return names.map((table) => {
    const context = { form, options, table };
    return { name: table, columns: resolveColumns(expectedTable(context).header, context) };
  });
}
