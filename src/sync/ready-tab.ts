import { fail, ok, type Result, then } from '../shared/result';
import { PROBE_AREA, probeTextWay } from '../sheet/probe';
import { freeTabName } from '../sheet/tab-name';
import type { TextWay } from '../sheet/text-way';
import type { Tab } from '../sheet/workbook';
import { type Connection, sourceOf } from './connection';
import { saveConnection } from './connections';
import type { Services } from './services';
import { readTabState, type TabState, writeTabState } from './tab-state';

/** A tab ready to be written: how, and what earlier runs left in it. */
export interface ReadyTab {
  readonly tab: Tab;
  readonly state: TabState;
  readonly textWay: TextWay;
}

/**
 * Opens the tab of a connection's table, or makes it at the first time. A new tab is tried out with hostile strings
 * before the first data; if no way of writing gives them back exactly, it goes again.
 * @param table `''` for the submissions
 * @returns `tab-missing` where a person deleted it; `connection-unreadable` where its state is lost; `text-changed`
 */
export function readyTab(services: Services, connection: Connection, table: string): Result<ReadyTab> {
  const linked = connection.tabs.find((tab) => tab.table === table);
  return linked === undefined ? makeTab(services, connection, table) : openTab(services, connection, linked.sheet);
}

function openTab(services: Services, connection: Connection, sheet: number): Result<ReadyTab> {
  const tab = services.workbook.tab(sheet);
  if (tab === null) return fail({ code: 'tab-missing' });
  const state = readTabState(services.userStore, connection.id);
  if (state === null || state.sheet !== sheet) return fail({ code: 'connection-unreadable' });
  if (state.textWay !== null) return ok({ tab, state, textWay: state.textWay });
  // A run died while it tried out the new tab. What stands there now may be somebody's: then another tab is made.
  if (!tab.isBlank(PROBE_AREA)) return makeTab(services, { ...connection, tabs: [] }, connection.tabs[0]?.table ?? '');
  return probed(services, connection, tab, state);
}

/** The connection learns of its tab right after it is made: a run that dies then finds it next time. */
function makeTab(services: Services, connection: Connection, table: string): Result<ReadyTab> {
  const { workbook, userStore } = services;
  const tab = workbook.addTab(freeTabName(sourceOf(connection).project.name, workbook.tabNames()));
  const state = newState(tab.id);
  try {
    writeTabState(userStore, connection.id, state);
    saveConnection(services, { ...connection, tabs: [...connection.tabs, { table, sheet: tab.id }] });
  } catch (thrown) {
    workbook.removeTab(tab.id);
    throw thrown;
  }
  const ready = probed(services, connection, tab, state);
  if (!ready.ok) {
    saveConnection(services, connection);
    workbook.removeTab(tab.id);
  }
  return ready;
}

function probed(services: Services, connection: Connection, tab: Tab, state: TabState): Result<ReadyTab> {
  return then(probeTextWay(tab), (textWay) => {
    const tried = { ...state, textWay };
    writeTabState(services.userStore, connection.id, tried);
    return ok({ tab, state: tried, textWay });
  });
}

const newState = (sheet: number): TabState => ({
  version: 1,
  sheet,
  block: { rows: 0, columns: 0 },
  textWay: null,
  headers: [],
  lastRow: null,
  complete: false,
  everComplete: false,
});
