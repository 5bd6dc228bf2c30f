import {
  type CsvFile,
  downloadCsv,
  downloadXlsx,
  type IsKnown,
  KNOWN,
  type Known,
  type XlsxFile,
} from '../kobo/download';
import { type ExportForm, readExportForm } from '../kobo/form/export-form';
import type { ExportOptions } from '../kobo/form/export-options';
import type { Form } from '../kobo/form/form';
import { readOlderForm } from '../kobo/form/older-form';
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
import { wholeForm } from './whole-form';

/** A named export as it came: what its form says, how it was made, and its tables, not typed yet. */
export interface FetchedExport {
  readonly form: Form;
  /** The same without what only older versions of it have. */
  readonly deployed: Form;
  readonly options: ExportOptions;
  readonly format: 'csv' | 'xlsx';
  /** Where the file lies: same path, same bytes. */
  readonly path: string;
  /** None where an XLSX has no submissions. */
  readonly tables: readonly RawTable[];
}

/** A file that lies ready, before it is fetched. */
export type FileAbout = Pick<FetchedExport, 'path' | 'deployed' | 'options' | 'format'>;

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
  const fetched = then(readExportForm(http, asker, source), (told) => {
    const { form: deployed, options } = told;
    const format = formatOf(connection, deployed);
    const isKnownHere: IsKnown | undefined = isKnown && ((path) => isKnown({ path, deployed, options, format }));
    return then(readFile(http, asker, source, format, isKnownHere), (file) =>
      file === KNOWN
        ? ok<FetchedExport | Known>(KNOWN)
        : then(formOfAll(http, asker, source, told, file), (read) =>
            ok<FetchedExport | Known>({ deployed, options, format, path: file.path, ...read }),
          ),
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

/** A file that was read, before its sheets are told apart. */
interface ReadFile {
  readonly path: string;
  /** Repeat groups are told apart by the form. */
  readonly tables: (form: Form, options: ExportOptions) => Result<readonly RawTable[]>;
}

function readFile(
  http: Services['http'],
  account: Account,
  source: Source,
  format: 'csv' | 'xlsx',
  isKnown?: IsKnown,
): Result<ReadFile | Known> {
  const read = <F>(file: Result<F | Known>, readOne: (file: F) => Result<ReadFile>): Result<ReadFile | Known> =>
    then<F | Known, ReadFile | Known>(file, (one) => (one === KNOWN ? ok(KNOWN) : readOne(one as F)));
  return format === 'csv'
    ? read(downloadCsv(http, account, source, isKnown), readCsvFile)
    : read(downloadXlsx(http, account, source, isKnown), readXlsxFile);
}

const readCsvFile = ({ path, text }: CsvFile): Result<ReadFile> =>
  then(readCsv(text), (table) => then(isExport(table), (checked) => ok({ path, tables: () => ok([checked]) })));

const readXlsxFile = ({ path, zip }: XlsxFile): Result<ReadFile> =>
  then(readXlsx(zip), (sheets) => ok({ path, tables: (form, options) => sectionsOf(sheets, { form, options }) }));

/** The form of all versions that the file was made from, as far as it shows, and the tables that it tells apart. */
function formOfAll(
  http: Services['http'],
  account: Account,
  { project }: Source,
  { form, options, olderVersions }: ExportForm,
  file: ReadFile,
): Result<Pick<FetchedExport, 'form' | 'tables'>> {
  return wholeForm(
    { form, options },
    (one) => file.tables(one, options),
    olderVersions.map((version) => () => readOlderForm(http, account, project.uid, version)),
  );
}

/** KoboToolbox's own columns, of which every export has some (formpack, kpi's copy fields). */
const SYSTEM = ['_id', '_uuid', '_index', '_submission_time', 'meta/rootUuid'];

/** A single line of quoted text (an outage's `"Service unavailable"`) reads like a header without rows, but is none. */
function isExport(table: RawTable): Result<RawTable> {
  const hasSystem = table.header.some((name) => SYSTEM.includes(name));
  return table.rows.length === 0 && !hasSystem ? fail({ code: 'not-csv', found: 'other' }) : ok(table);
}
