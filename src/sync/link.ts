import { fail, ok, type Result, then } from '../shared/result';
import { messageOf } from '../shared/unexpected';
import { eraseTab } from '../sheet/apply/erase-tab';
import { forgetState } from '../sheet/state/state-tab';
import { type ChoicesChange, defaultChoices } from './choices';
import { type Connection, type Source, sourceOf } from './connection';
import { findConnection, listConnections, ownConnection, removeConnection, saveConnection } from './connections';
import { forgetTabs } from './copied-tabs';
import { keyOf } from './credentials';
import { forgetDecisions } from './decisions';
import { acceptSeen, removeKnown } from './known-columns';
import { forgetLastRun } from './last-run';
import { whileLocked } from './lock';
import { removeProposals } from './proposed-types';
import { removeRuns } from './run-record';
import type { Services } from './services';
import { stateName } from './state-name';
import { readTabState, removeTabStates } from './tab-state';
import { warningMark } from './warning-mark';

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
      if (erase) eraseData(services, connection);
      letGo(services, connection);
      removeConnection(services, id);
      removeTabStates(services.userStore, id);
      removeRuns(services.documentStore, id);
      removeProposals(services.documentStore, id);
      removeKnown(services.userStore, id);
      forgetDecisions(services.userStore, id);
      forgetLastRun(services, id);
      forgetTabs(services, id);
      if (listConnections(services).every(({ ownership }) => ownership === 'another')) services.triggers.remove();
      return ok(null);
    }),
  );
}

/** Takes our data out of the tabs, wherever people moved them; what is the user's stays. */
function eraseData(services: Services, { id, tabs }: Connection): void {
  for (const { table, sheet } of tabs) {
    const tab = services.workbook.tab(sheet);
    if (tab !== null) eraseTab(tab, { connection: id, table });
  }
}

/** The tabs are the user's from now on: nobody is warned, no named range follows, nothing is remembered. */
function letGo({ workbook, userStore }: Services, { id, tabs }: Connection): void {
  for (const { table, sheet } of tabs) {
    const state = readTabState(userStore, id, table);
    if (state?.isWarned === true) workbook.tab(sheet)?.warn([], warningMark(id));
  }
  forgetState(workbook, stateName(id, ''));
  workbook.flush();
}

function changing<T>(services: Services, act: () => Result<T>): Result<T> {
  try {
    return whileLocked(services.lock, PATIENCE, act);
  } catch (thrown) {
    return fail({ code: 'google-refused', detail: messageOf(thrown) });
  }
}
