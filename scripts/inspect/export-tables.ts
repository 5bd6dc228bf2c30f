import { readExportOptions } from '../../src/kobo/form/export-options';
import type { Form } from '../../src/kobo/form/form';
import { readForm } from '../../src/kobo/form/read-form';
import { fail, ok, type Result, then } from '../../src/shared/result';
import type { Column } from '../../src/table/column';
import { resolveColumns } from '../../src/table/columns/resolve-columns';
import { sectionsOf } from '../../src/table/columns/sections';
import { readCsv } from '../../src/table/csv/read-csv';
import { readXlsx } from '../../src/table/xlsx/read-xlsx';
import { zipFile } from '../../test/fakes/zip-file';
import type { InspectWorld } from './world';

/** A file with what the server tells of it. */
export interface ToldFile {
  readonly file: Pick<InspectWorld['file'], 'bytes' | 'format'>;
  readonly content: InspectWorld['content'];
  readonly settings: InspectWorld['settings'];
}

/** A table of the file: its header rows as the file has them, and what its columns are. */
export interface ExportTable {
  readonly name: string;
  readonly headerRows: readonly (readonly string[])[];
  readonly columns: readonly Column[];
}

/** What the file itself says of its tables; cells are read from the tabs, not from here. */
export function exportTables({ file, content, settings }: ToldFile): Result<readonly ExportTable[]> {
  return then(formOf(content), (form) => {
    const options = readExportOptions(settings);
    const raw =
      file.format === 'csv'
        ? then(readCsv(file.bytes.toString('utf8')), (table) => ok([table]))
        : then(readXlsx(zipFile(file.bytes)), (sheets) => sectionsOf(sheets, { form, options }));
    return then(raw, (tables) =>
      ok(
        tables.map(({ name, header, hxl }) => ({
          name,
          headerRows: hxl === null ? [header] : [header, hxl],
          columns: resolveColumns(header, { form, options, table: name }),
        })),
      ),
    );
  });
}

function formOf(content: unknown): Result<Form> {
  const form = readForm(content);
  return form === null ? fail({ code: 'unexpected', detail: 'The form has no survey.' }) : ok(form);
}
