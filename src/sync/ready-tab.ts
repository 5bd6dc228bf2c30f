import { fail, ok, type Result, then } from '../shared/result';
import { isProbeLeft, PROBE_AREA, probeTextWay } from '../sheet/probe';
import { freeTabName } from '../sheet/tab-name';
import type { TextWay } from '../sheet/text-way';
import type { Tab } from '../sheet/workbook';
import type { Connection } from './connection';
import { listConnections, saveConnection } from './connections';
import type { Services } from './services';
import { readTabState, type TabState, writeTabState } from './tab-state';

/** A tab ready to be written: how, and what earlier runs left in it; and the connection, which may have learnt of it. */
export interface ReadyTab {
  readonly connection: Connection;
  readonly table: string;
  readonly tab: Tab;
  readonly state: TabState;
  readonly textWay: TextWay;
}

/**
 * Opens the tab of a connection's table, or makes it at the first time. A new tab is tried out with hostile strings
 * before the first data; if no way of writing gives them back exactly, it goes again.
 * @param table `''` for the submissions
 * @param name gives the name wished for a new tab
 * @returns `tab-missing` where a person deleted it; `connection-unreadable` where its state is lost; `text-changed`
 */
export function readyTab(
  services: Services,
  connection: Connection,
  table: string,
  name: () => string,
): Result<ReadyTab> {
  const linked = connection.tabs.find((tab) => tab.table === table);
  if (linked === undefined) return makeTab(services, connection, table, name);
  return openTab(services, connection, linked, name);
}

function openTab(
  services: Services,
  connection: Connection,
  { table, sheet }: Connection['tabs'][number],
  name: () => string,
): Result<ReadyTab> {
  const tab = services.workbook.tab(sheet);
  if (tab === null) return fail({ code: 'tab-missing' });
  const state = readTabState(services.userStore, connection.id, table);
  if (state === null || state.sheet !== sheet) return fail({ code: 'connection-unreadable' });
  if (state.textWay !== null) return ok({ connection, table, tab, state, textWay: state.textWay });
  // A run died while it tried out the new tab. What stands there now may be somebody's: then another tab is made.
  if (!tab.isBlank(PROBE_AREA) && !isProbeLeft(tab))
    return makeTab(services, withoutTab(connection, table), table, name);
  return probed(services, connection, table, tab, state);
}

const withoutTab = (connection: Connection, table: string): Connection => ({
  ...connection,
  tabs: connection.tabs.filter((tab) => tab.table !== table),
});

/** The connection learns of its tab right after it is made: a run that dies then finds it next time. */
function makeTab(services: Services, connection: Connection, table: string, name: () => string): Result<ReadyTab> {
  const { workbook, userStore } = services;
  const wished = name();
  const tab = blankTab(services, wished) ?? workbook.addTab(freeTabName(wished, workbook.tabNames()));
  const state = newState(tab.id);
  const linked = { ...connection, tabs: [...connection.tabs, { table, sheet: tab.id }] };
  try {
    writeTabState(userStore, connection.id, table, state);
    saveConnection(services, linked);
  } catch (thrown) {
    // The owner's copy may know the tab already: it must forget it before the tab goes, or it would be missed for ever.
    try {
      saveConnection(services, connection);
    } finally {
      workbook.removeTab(tab.id);
    }
    throw thrown;
  }
  const ready = probed(services, linked, table, tab, state);
  if (!ready.ok) {
    saveConnection(services, connection);
    workbook.removeTab(tab.id);
  }
  return ready;
}

/** A run that died may have made the tab and not remembered it. A blank one of that name, which nobody has linked, is as good as new. */
function blankTab(services: Services, name: string): Tab | null {
  const tab = services.workbook.tabNamed(name);
  if (tab === null || tab.name() !== name) return null;
  const isLinked = listConnections(services).some(({ connection }) =>
    connection.tabs.some(({ sheet }) => sheet === tab.id),
  );
  const { rows, columns } = tab.used();
  return isLinked || rows > 0 || columns > 0 || tab.headers(1).notes.some((note) => note !== '') ? null : tab;
}

function probed(
  services: Services,
  connection: Connection,
  table: string,
  tab: Tab,
  state: TabState,
): Result<ReadyTab> {
  return then(probeTextWay(tab), (textWay) => {
    const tried = { ...state, textWay };
    writeTabState(services.userStore, connection.id, table, tried);
    return ok({ connection, table, tab, state: tried, textWay });
  });
}

const newState = (sheet: number): TabState => ({
  version: 2,
  sheet,
  textWay: null,
  isWarned: false,
  rangeName: '',
  everComplete: false,
});
