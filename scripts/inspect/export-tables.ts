import { type ExportOptions, readExportOptions } from '../../src/kobo/form/export-options';
import type { Form } from '../../src/kobo/form/form';
import { readForm } from '../../src/kobo/form/read-form';
import { fail, ok, type Result, then } from '../../src/shared/result';
import { type WholeForm, wholeForm } from '../../src/sync/whole-form';
import type { Column } from '../../src/table/column';
import { resolveColumns } from '../../src/table/columns/resolve-columns';
import { sectionsOf } from '../../src/table/columns/sections';
import { readCsv } from '../../src/table/csv/read-csv';
import type { RawTable } from '../../src/table/raw';
import { readXlsx } from '../../src/table/xlsx/read-xlsx';
import { zipFile } from '../../test/fakes/zip-file';
import type { JsonObject } from '../../test/kobo-server';
import type { InspectWorld } from './world';

/** A file with what the server tells of it. */
export interface ToldFile {
  readonly file: Pick<InspectWorld['file'], 'bytes' | 'format'>;
  readonly content: JsonObject;
  /** All versions of the form, the oldest first, as the server has them. */
  readonly versions: readonly { readonly content: JsonObject }[];
  readonly settings: InspectWorld['settings'];
}

/** A table of the file: its header rows as the file has them, and what its columns are. */
export interface ExportTable {
  readonly name: string;
  readonly headerRows: readonly (readonly string[])[];
  readonly columns: readonly Column[];
}

/** What the file itself says of its tables; cells are read from the tabs, not from here. */
export function exportTables({ file, content, versions, settings }: ToldFile): Result<readonly ExportTable[]> {
  const options = readExportOptions(settings);
  const older = [...versions].reverse().map((one) => () => ok(readForm(one.content)));
  return then(formOf(content), (form) =>
    then(readTables(file), (tables) =>
      then(
        wholeForm({ form, options }, (one) => tables(one, options), older),
        (whole) => ok(whole.tables.map((table) => asTold(table, whole, options))),
      ),
    ),
  );
}

/** The tables of a file; repeat groups are told apart by the form. */
export type Tables = (form: Form, options: ExportOptions) => Result<readonly RawTable[]>;

export function readTables({ bytes, format }: ToldFile['file']): Result<Tables> {
  if (format === 'csv') return then(readCsv(bytes.toString('utf8')), (table) => ok(() => ok([table])));
  return then(readXlsx(zipFile(bytes)), (sheets) => ok((form, options) => sectionsOf(sheets, { form, options })));
}

const asTold = ({ name, header, hxl }: RawTable, { form }: WholeForm, options: ExportOptions): ExportTable => ({
  name,
  headerRows: hxl === null ? [header] : [header, hxl],
  columns: resolveColumns(header, { form, options, table: name }),
});

function formOf(content: unknown): Result<Form> {
  const form = readForm(content);
  return form === null ? fail({ code: 'unexpected', detail: 'The form has no survey.' }) : ok(form);
}
