import { isAmong } from '../../../src/sheet/layout/column-in';
import type { Connection } from '../../../src/sync/connection';
import type { CellType, Role } from '../../../src/table/column';
import type { HostSheet } from '../../../test/host/spreadsheet';
import { inNote, type KnownHeader, type KnownHeaders } from '../known-headers';
import type { HeaderCell, TabHeader } from '../tab-header';

/** A column of a tab as it is printed. */
export interface ShownColumn {
  readonly header: string;
  readonly name: string | null;
  readonly occurrence: number | null;
  readonly type: CellType | null;
  readonly role: 'data' | 'key' | 'helper' | 'position' | 'sync' | 'user';
  readonly hidden: boolean;
}

type Told = Omit<ShownColumn, 'header' | 'hidden'>;

const USER: Told = { name: null, occurrence: null, type: null, role: 'user' };
const SYNC: Told = { name: null, occurrence: null, type: 'text', role: 'sync' };

/** Positions in one file. */
const POSITIONS: readonly Role[] = ['index', 'parent-index', 'parent-table'];

/** All columns from left to right, people's own included. */
export function shownColumns(
  sheet: HostSheet,
  header: TabHeader,
  connection: Connection | null,
  headers: KnownHeaders,
): ShownColumn[] {
  return header.columns.slice(0, sheet.getLastColumn()).map((cell, at) => ({
    header: connection === null ? '' : cell.header,
    ...(connection === null ? USER : toldBy(cell, connection, headers)),
    hidden: sheet.isColumnHiddenByUser(at + 1),
  }));
}

function toldBy({ machine, isSync }: HeaderCell, connection: Connection, headers: KnownHeaders): Told {
  if (isSync) return SYNC;
  if (machine?.connection !== connection.id) return USER;
  const known = headers.withIdentity(machine.identity);
  return known === undefined ? helper(machine.identity, connection, headers) : ofExport(known, connection);
}

function ofExport({ key, table, column, isKey }: KnownHeader, { choices }: Connection): Told {
  const { name, occurrence, role } = column;
  const type = isAmong(choices.masked, table, column) ? 'text' : (choices.types[key] ?? column.type);
  return { name, occurrence, type, role: isKey ? 'key' : POSITIONS.includes(role) ? 'position' : 'data' };
}

/** What the add-on makes itself: `_row_key`, `open`, `lat-long:…`, `parent:…`. */
function helper(identity: string, connection: Connection, headers: KnownHeaders): Told {
  const nameless = { name: null, occurrence: null };
  if (identity === '_row_key') return { ...nameless, type: 'text', role: 'key' };
  if (identity === 'removed-at') return { ...nameless, type: 'date-time', role: 'helper' };
  if (identity === 'open') return { ...nameless, type: 'link', role: 'helper' };
  const above = headers.all().find(({ key }) => inNote(`parent:${key}`) === identity);
  return { ...nameless, type: above === undefined ? 'text' : ofExport(above, connection).type, role: 'helper' };
}
