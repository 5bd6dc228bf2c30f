import {
  type CsvFile,
  downloadCsv,
  downloadXlsx,
  type IsKnown,
  KNOWN,
  type Known,
  type XlsxFile,
} from '../kobo/download';
import { readExportForm } from '../kobo/form/export-form';
import type { ExportOptions } from '../kobo/form/export-options';
import type { Form } from '../kobo/form/form';
import type { Account } from '../kobo/request';
import { fail, ok, type Result, then } from '../shared/result';
import { withoutSecret } from '../shared/without-secret';
import { sectionsOf } from '../table/columns/sections';
import { readCsv } from '../table/csv/read-csv';
import type { RawTable } from '../table/raw';
import { readXlsx } from '../table/xlsx/read-xlsx';
import { type Connection, type Source, sourceOf } from './connection';
import { keyOf } from './credentials';
import { sayStep } from './progress';
import type { Services } from './services';

/** A named export as it came: what its form says, how it was made, and its tables, not typed yet. */
export interface FetchedExport {
  readonly form: Form;
  readonly options: ExportOptions;
  readonly format: 'csv' | 'xlsx';
  /** Where the file lies: same path, same bytes. */
  readonly path: string;
  /** None where an XLSX has no submissions. */
  readonly tables: readonly RawTable[];
}

/** A file that lies ready, before it is fetched. */
export type FileAbout = Pick<FetchedExport, 'path' | 'form' | 'options' | 'format'>;

/**
 * Downloads and reads what a connection links to, with its owner's key. Nothing is written.
 * @param isKnown is asked before the file itself is fetched
 * @returns the tables, whole and checked, or that the file is known; `key-missing`, and all that form, download and reading may answer
 */
export function fetchExport(
  { http, userStore, cache }: Services,
  connection: Connection,
  isKnown?: (about: FileAbout) => boolean,
): Result<FetchedExport | Known> {
  const source = sourceOf(connection);
  const { server, account } = source;
  const key = keyOf(userStore, { server, account });
  if (key === null) return fail({ code: 'key-missing', server, account });
  sayStep(cache, connection.id, { at: 'file' });
  const asker = { server, key };
  const fetched = then(readExportForm(http, asker, source), ({ form, options }) => {
    const format = formatOf(connection, form);
    const isKnownHere: IsKnown | undefined = isKnown && ((path) => isKnown({ path, form, options, format }));
    return then(readTables(http, asker, source, { form, options, format }, isKnownHere), (read) =>
      ok<FetchedExport | Known>(read === KNOWN ? KNOWN : { form, options, format, ...read }),
    );
  });
  return withoutSecret(fetched, key);
}

/**
 * CSV is smaller and faster, but has no repeat groups. A repeat group that left the form has rows all the same in an export of
 * all versions: where one has a tab, it is asked for.
 */
function formatOf(connection: Connection, form: Form): 'csv' | 'xlsx' {
  const { format } = sourceOf(connection);
  if (format !== 'auto') return format;
  return form.repeats.length > 0 || connection.tabs.some(({ table }) => table !== '') ? 'xlsx' : 'csv';
}

type Read = Pick<FetchedExport, 'path' | 'tables'>;

function readTables(
  http: Services['http'],
  account: Account,
  source: Source,
  { form, options, format }: Omit<FileAbout, 'path'>,
  isKnown?: IsKnown,
): Result<Read | Known> {
  if (format === 'csv') {
    return then<CsvFile | Known, Read | Known>(downloadCsv(http, account, source, isKnown), (file) =>
      file === KNOWN
        ? ok(KNOWN)
        : then(readCsv(file.text), (table) =>
            then(isExport(table), (checked) => ok({ path: file.path, tables: [checked] })),
          ),
    );
  }
  return then<XlsxFile | Known, Read | Known>(downloadXlsx(http, account, source, isKnown), (file) =>
    file === KNOWN
      ? ok(KNOWN)
      : then(readXlsx(file.zip), (sheets) =>
          then(sectionsOf(sheets, { form, options }), (tables) => ok({ path: file.path, tables })),
        ),
  );
}

/** KoboToolbox's own columns, of which every export has some (formpack, kpi's copy fields). */
const SYSTEM = ['_id', '_uuid', '_index', '_submission_time', 'meta/rootUuid'];

/** A single line of quoted text (an outage's `"Service unavailable"`) reads like a header without rows, but is none. */
function isExport(table: RawTable): Result<RawTable> {
  const hasSystem = table.header.some((name) => SYSTEM.includes(name));
  return table.rows.length === 0 && !hasSystem ? fail({ code: 'not-csv', found: 'other' }) : ok(table);
}
