import { downloadCsv } from '../kobo/download';
import { fail, type Result } from '../shared/result';
import { readCsv } from '../table/csv';
import type { Table } from '../table/table';
import { type Connection, sourceOf } from './connection';
import { keyOf } from './credentials';
import { sayStep } from './progress';
import type { Services } from './services';

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
  return file.ok ? readCsv(file.value.text) : file;
}
