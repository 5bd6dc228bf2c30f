import { downloadCsv } from '../kobo/download';
import { fail, ok, type Result, then } from '../shared/result';
import { withoutSecret } from '../shared/without-secret';
import { readCsv } from '../table/csv';
import type { Table } from '../table/table';
import { type Connection, sourceOf } from './connection';
import { keyOf } from './credentials';
import { sayStep } from './progress';
import type { Services } from './services';

/** KoboToolbox's own columns, of which every export has some (formpack, kpi's copy fields). */
const SYSTEM = ['_id', '_uuid', '_index', '_submission_time', 'meta/rootUuid'];

/** A single line of quoted text (an outage's `"Service unavailable"`) reads like a header without rows, but is none. */
function isExport(table: Table): Result<Table> {
  const hasSystem = table.columns.some(({ name }) => SYSTEM.includes(name));
  return table.rows.length === 0 && !hasSystem ? fail({ code: 'not-csv', found: 'other' }) : ok(table);
}

/**
 * Downloads and reads what a connection links to, with its owner's key. Nothing is written.
 * @returns the table, whole and checked; `key-missing`, and all that download and reading may answer
 */
export function fetchTable({ http, userStore, cache }: Services, connection: Connection): Result<Table> {
  const { server, account, project, export: setting } = sourceOf(connection);
  const key = keyOf(userStore, { server, account });
  if (key === null) return fail({ code: 'key-missing', server, account });
  sayStep(cache, connection.id, { at: 'file' });
  const file = downloadCsv(http, { server, key }, { project, export: setting });
  return withoutSecret(
    then(file, ({ text }) => then(readCsv(text), isExport)),
    key,
  );
}
