import { downloadCsv, downloadXlsx } from '../kobo/download';
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
  /** None where an XLSX has no submissions. */
  readonly tables: readonly RawTable[];
}

/**
 * Downloads and reads what a connection links to, with its owner's key. Nothing is written.
 * @returns the tables, whole and checked; `key-missing`, and all that form, download and reading may answer
 */
export function fetchExport({ http, userStore, cache }: Services, connection: Connection): Result<FetchedExport> {
  const source = sourceOf(connection);
  const { server, account } = source;
  const key = keyOf(userStore, { server, account });
  if (key === null) return fail({ code: 'key-missing', server, account });
  sayStep(cache, connection.id, { at: 'file' });
  const asker = { server, key };
  const fetched = then(readExportForm(http, asker, source), ({ form, options }) => {
    const format = formatOf(connection, form);
    return then(readTables(http, asker, source, { form, options, format }), (tables) =>
      ok({ form, options, format, tables }),
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

function readTables(
  http: Services['http'],
  account: Account,
  source: Source,
  { form, options, format }: Omit<FetchedExport, 'tables'>,
): Result<readonly RawTable[]> {
  if (format === 'csv') {
    return then(downloadCsv(http, account, source), ({ text }) =>
      then(readCsv(text), (table) => then(isExport(table), (checked) => ok([checked]))),
    );
  }
  return then(downloadXlsx(http, account, source), ({ zip }) =>
    then(readXlsx(zip), (sheets) => sectionsOf(sheets, { form, options })),
  );
}

/** KoboToolbox's own columns, of which every export has some (formpack, kpi's copy fields). */
const SYSTEM = ['_id', '_uuid', '_index', '_submission_time', 'meta/rootUuid'];

/** A single line of quoted text (an outage's `"Service unavailable"`) reads like a header without rows, but is none. */
function isExport(table: RawTable): Result<RawTable> {
  const hasSystem = table.header.some((name) => SYSTEM.includes(name));
  return table.rows.length === 0 && !hasSystem ? fail({ code: 'not-csv', found: 'other' }) : ok(table);
}
