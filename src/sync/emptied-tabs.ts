import { fail, ok, type Result } from '../shared/result';
import type { TabContent } from '../sheet/layout/tab-content';
import type { Tab } from '../sheet/workbook';
import type { Connection } from './connection';
import { saveConnection } from './connections';
import { whatMoved } from './row-mark';
import type { Services } from './services';
import { readTabState, type TabState, writeTabState } from './tab-state';

/** A tab whose table has no rows any more: KoboToolbox leaves such a sheet out. */
export interface EmptiedTab {
  readonly table: string;
  readonly tab: Tab;
  readonly state: TabState;
}

/** The tabs to take the rows from, and the connection without those that are gone. */
export interface Emptied {
  readonly connection: Connection;
  readonly tabs: readonly EmptiedTab[];
}

/**
 * Looks at the tabs of tables that the export does not have. A repeat group's tab that a person deleted is not missed then.
 * Nothing is written into a tab.
 * @returns `tab-missing` for the submissions; `header-changed`, `rows-changed` as any refresh; `connection-unreadable`
 */
export function tabsToEmpty(
  services: Services,
  connection: Connection,
  contents: readonly TabContent[],
): Result<Emptied> {
  const tabs: EmptiedTab[] = [];
  const gone: string[] = [];
  for (const { table, sheet } of connection.tabs) {
    if (contents.some((content) => content.table === table)) continue;
    const tab = services.workbook.tab(sheet);
    if (tab === null && table === '') return fail({ code: 'tab-missing' });
    if (tab === null) gone.push(table);
    else {
      const state = readTabState(services.userStore, connection.id, table);
      if (state === null) return fail({ code: 'connection-unreadable' });
      const moved = whatMoved(tab, state);
      if (moved !== null) return fail({ code: moved });
      tabs.push({ table, tab, state });
    }
  }
  return ok({ connection: without(services, connection, gone), tabs });
}

function without(services: Services, connection: Connection, gone: readonly string[]): Connection {
  if (gone.length === 0) return connection;
  const left = { ...connection, tabs: connection.tabs.filter(({ table }) => !gone.includes(table)) };
  saveConnection(services, left);
  return left;
}

/** Takes the rows out: the header stays, and what the user put beside and below. */
export function emptyTab({ workbook, userStore }: Services, id: string, { table, tab, state }: EmptiedTab): void {
  const grid = tab.size();
  const rows = Math.min(state.block.rows, grid.rows) - state.headerRows;
  if (rows <= 0 || state.headerRows === 0) return;
  const keep = (next: TabState): void => writeTabState(userStore, id, table, next);
  keep({ ...state, complete: false });
  tab.clear({ row: state.headerRows + 1, column: 1, rows, columns: Math.min(state.block.columns, grid.columns) });
  workbook.flush();
  keep({ ...state, block: { ...state.block, rows: state.headerRows }, lastRow: null, complete: true });
}
