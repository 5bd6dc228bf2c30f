import { fail, ok, type Result, then } from '../shared/result';
import { messageOf } from '../shared/unexpected';
import { defaultChoices } from './choices';
import { type Connection, type Source, sourceOf } from './connection';
import { findConnection, listConnections, ownConnection, removeConnection, saveConnection } from './connections';
import { keyOf } from './credentials';
import { whileLocked } from './lock';
import { whatMoved } from './row-mark';
import { removeRuns } from './run-record';
import type { Services } from './services';
import { readTabState, removeTabState } from './tab-state';

/** How long the sidebar waits for a run to end before it changes what runs. */
const PATIENCE = 10_000;

/**
 * Links a named export to this spreadsheet, as the person who asks. Nothing is fetched yet. The same export is linked
 * only once by a person: a second click, or a second window, gets the link that is there, if its tab is.
 * @returns `key-missing` where the person has no key of that account; `already-running`, `google-refused`
 */
export function link(services: Services, source: Source): Result<Connection> {
  const { server, account } = source;
  if (keyOf(services.userStore, source) === null) return fail({ code: 'key-missing', server, account });
  return changing(services, () => ok(linkedBefore(services, source) ?? newLink(services, source)));
}

function linkedBefore(services: Services, { server, account, project, export: setting }: Source): Connection | null {
  const found = listConnections(services).find(({ connection, ownership }) => {
    const its = sourceOf(connection);
    const isSame = its.server === server && its.account === account && its.project.uid === project.uid;
    const hasTab = connection.tabs.every(({ sheet }) => services.workbook.tab(sheet) !== null);
    return ownership === 'mine' && isSame && its.export.uid === setting.uid && hasTab;
  });
  return found?.connection ?? null;
}

function newLink(services: Services, source: Source): Connection {
  const connection: Connection = {
    version: 1,
    id: services.newId(),
    spreadsheet: services.workbook.id,
    sources: [source],
    tabs: [],
    choices: defaultChoices(),
    schedule: { every: 'off' },
    owner: { account: source.account },
  };
  saveConnection(services, connection);
  return connection;
}

/** Switches "keep up to date – every hour". The trigger is made once and then left alone: Google limits how often. */
export function keepUpToDate(services: Services, id: string, on: boolean): Result<Connection> {
  return changing(services, () =>
    then(ownConnection(services, id), (connection) => {
      if (on) services.triggers.ensureHourly();
      const changed: Connection = {
        ...connection,
        schedule: { every: on ? 'hour' : 'off' },
      };
      saveConnection(services, changed);
      return ok(changed);
    }),
  );
}

/**
 * Ends a link of the person who asks, also one whose shown copy somebody changed. The tab stays with its data unless they are to be erased; then exactly the cells that were written are.
 * With the person's last link goes the clock trigger.
 */
export function unlink(services: Services, id: string, erase: boolean): Result<null> {
  return changing(services, () =>
    then(findConnection(services, id), ({ connection, ownership }) => {
      if (ownership === 'another') return fail({ code: 'not-mine', account: connection.owner.account });
      const erased = erase ? eraseData(services, connection) : ok(null);
      if (!erased.ok) return erased;
      removeConnection(services, id);
      removeTabState(services.userStore, id);
      removeRuns(services.documentStore, id);
      if (listConnections(services).every(({ ownership }) => ownership === 'another')) services.triggers.remove();
      return ok(null);
    }),
  );
}

/** Clears the block where it was left, or nothing: a block that moved would take cells with it that are the user's. */
function eraseData({ userStore, workbook }: Services, { id, tabs }: Connection): Result<null> {
  const state = readTabState(userStore, id);
  const tab = state === null || tabs[0]?.sheet !== state.sheet ? null : workbook.tab(state.sheet);
  if (state === null || tab === null || state.block.rows === 0) return ok(null);
  const moved = whatMoved(tab, state);
  if (moved !== null) return fail({ code: moved });
  const grid = tab.size();
  const rows = Math.min(state.block.rows, grid.rows);
  tab.clear({ row: 1, column: 1, rows, columns: Math.min(state.block.columns, grid.columns) });
  workbook.flush();
  return ok(null);
}

function changing<T>(services: Services, act: () => Result<T>): Result<T> {
  try {
    return whileLocked(services.lock, PATIENCE, act);
  } catch (thrown) {
    return fail({ code: 'google-refused', detail: messageOf(thrown) });
  }
}
