import { fail, ok, type Result, then } from '../shared/result';
import { messageOf } from '../shared/unexpected';
import { type ChoicesChange, defaultChoices } from './choices';
import { type Connection, type LinkedTab, type Source, sourceOf } from './connection';
import { findConnection, listConnections, ownConnection, removeConnection, saveConnection } from './connections';
import { keyOf } from './credentials';
import { acceptSeen, removeKnown } from './known-columns';
import { whileLocked } from './lock';
import { removeProposals } from './proposed-types';
import { whatMoved } from './row-mark';
import { removeRuns } from './run-record';
import type { Services } from './services';
import { readTabState, removeTabStates } from './tab-state';

/** How long the sidebar waits for a run to end before it changes what runs. */
const PATIENCE = 10_000;

/**
 * Links a named export to this spreadsheet, as the person who asks. Nothing is fetched yet. The same export is linked
 * only once by a person: a second click, or a second window, gets the link that is there, if its tabs are.
 * @param language of what the add-on itself writes into the tabs
 * @returns `key-missing` where the person has no key of that account; `already-running`, `google-refused`
 */
export function link(services: Services, source: Source, language: string): Result<Connection> {
  const { server, account } = source;
  if (keyOf(services.userStore, source) === null) return fail({ code: 'key-missing', server, account });
  return changing(services, () => {
    const before = linkedBefore(services, source);
    return ok(before === null ? newLink(services, source, language) : withFormat(services, before, source.format));
  });
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

/** Linked again as another kind of file, the link that is there fetches that. */
function withFormat(services: Services, connection: Connection, format: Source['format']): Connection {
  const source = sourceOf(connection);
  if (source.format === format) return connection;
  const changed: Connection = { ...connection, sources: [{ ...source, format }] };
  saveConnection(services, changed);
  return changed;
}

function newLink(services: Services, source: Source, language: string): Connection {
  const connection: Connection = {
    version: 1,
    id: services.newId(),
    spreadsheet: services.workbook.id,
    sources: [source],
    tabs: [],
    choices: defaultChoices(),
    language,
    schedule: { every: 'off' },
    owner: { account: source.account },
  };
  saveConnection(services, connection);
  return connection;
}

/**
 * Changes how the person's connection treats the spreadsheet, from the next refresh on; what is not named stays. Columns that
 * were held back come then, if the person has seen them.
 * @param seen the columns that were shown where the person chose, by `columnIn`
 */
export function changeChoices(
  services: Services,
  id: string,
  change: ChoicesChange,
  seen: readonly string[] = [],
): Result<Connection> {
  return changing(services, () =>
    then(ownConnection(services, id), (connection) => {
      const named = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const changed: Connection = { ...connection, choices: { ...connection.choices, ...named } };
      saveConnection(services, changed);
      acceptSeen(services.userStore, id, seen);
      return ok(changed);
    }),
  );
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
      removeTabStates(services.userStore, id);
      removeRuns(services.documentStore, id);
      removeProposals(services.documentStore, id);
      removeKnown(services.userStore, id);
      if (listConnections(services).every(({ ownership }) => ownership === 'another')) services.triggers.remove();
      return ok(null);
    }),
  );
}

/** Clears the blocks where they were left, or nothing: a block that moved would take cells with it that are the user's. */
function eraseData(services: Services, connection: Connection): Result<null> {
  const written = connection.tabs.flatMap((linked) => writtenTab(services, connection.id, linked));
  const moved = written.map(({ tab, state }) => whatMoved(tab, state)).find((one) => one !== null) ?? null;
  if (moved !== null) return fail({ code: moved });
  for (const { tab, state } of written) {
    const grid = tab.size();
    const rows = Math.min(state.block.rows, grid.rows);
    const columns = Math.min(state.block.columns, grid.columns);
    tab.clear({ row: 1, column: 1, rows, columns });
    tab.note(Array<string>(columns).fill(''));
  }
  services.workbook.flush();
  return ok(null);
}

/** A tab that is there and in which something was written. */
function writtenTab({ userStore, workbook }: Services, id: string, { table, sheet }: LinkedTab) {
  const state = readTabState(userStore, id, table);
  const tab = state?.sheet === sheet ? workbook.tab(sheet) : null;
  return state === null || tab === null || state.block.rows === 0 ? [] : [{ tab, state }];
}

function changing<T>(services: Services, act: () => Result<T>): Result<T> {
  try {
    return whileLocked(services.lock, PATIENCE, act);
  } catch (thrown) {
    return fail({ code: 'google-refused', detail: messageOf(thrown) });
  }
}
