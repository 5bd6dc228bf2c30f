import { fail, ok, type Result } from '../shared/result';
import { messageOf } from '../shared/unexpected';
import { apply, grow } from '../sheet/apply';
import { type Plan, planReplace, rowsOf, type Stand } from '../sheet/plan';
import { lookAt } from '../sheet/stand';
import type { Table } from '../table/table';
import type { Connection } from './connection';
import { isCancelled, sayStep } from './progress';
import { type ReadyTab, readyTab } from './ready-tab';
import { markOf, whatMoved } from './row-mark';
import type { Counts } from './run-record';
import type { Services } from './services';
import { around, type TabState, writeTabState } from './tab-state';

/**
 * Writes a table into the connection's tab, which is made at the first time. The plan is whole before the first cell.
 * @returns what came; `too-many-cells` and the like with the tab untouched; `sheet-refused` where Google refused a write
 */
export function placeTable(services: Services, connection: Connection, table: Table): Result<Counts> {
  try {
    return place(services, connection, table);
  } catch (thrown) {
    return fail({ code: 'sheet-refused', detail: messageOf(thrown) });
  }
}

function place(services: Services, connection: Connection, table: Table): Result<Counts> {
  const room = hasRoom(services, connection, table);
  if (!room.ok) return room;
  const ready = readyTab(services, connection, table.name);
  if (!ready.ok) return ready;
  const moved = whatMoved(ready.value.tab, ready.value.state);
  if (moved !== null) return fail({ code: moved });
  const plan = planFor(services, connection, table, ready.value);
  if (!plan.ok) return plan;
  const isDone = carryOut(services, connection, ready.value, plan.value);
  return isDone ? ok(countsOf(table, plan.value)) : fail({ code: 'cancelled' });
}

/** Claims the cells before they are written and says "complete" only after the flush: a dead run is known as one. */
function carryOut(services: Services, { id }: Connection, ready: ReadyTab, plan: Plan): boolean {
  const { workbook, userStore } = services;
  // A claim before the room is made would take for ours what still stands there.
  grow(ready.tab, plan, ready.textWay);
  workbook.flush();
  const claimed = {
    ...ready.state,
    block: around(ready.state.block, plan.block),
    headers: [...ready.state.headers.slice(-1), markOf(plan, 1)],
    complete: false,
  };
  writeTabState(userStore, id, claimed);
  const isDone = apply(ready.tab, plan, ready.textWay, (rows) => goesOn(services, id, rows, plan.block.rows));
  workbook.flush();
  if (isDone) writeTabState(userStore, id, completed(claimed, plan));
  return isDone;
}

const completed = (state: TabState, plan: Plan): TabState => ({
  ...state,
  block: plan.block,
  headers: [markOf(plan, 1)],
  lastRow: markOf(plan, plan.block.rows),
  complete: true,
  everComplete: true,
});

/** Says how far it is, and hears whether a person wants it to stop. */
function goesOn({ cache }: Services, id: string, rows: number, of: number): boolean {
  sayStep(cache, id, { at: 'writing', rows, of });
  return !isCancelled(cache, id);
}

/** Before a tab is made, its cells must fit beside the others. */
function hasRoom({ workbook }: Services, { tabs, choices }: Connection, table: Table): Result<unknown> {
  return tabs.length > 0 ? ok(null) : planReplace(table, newTabStand(workbook.cells()), choices.hxlRow);
}

function planFor(services: Services, { choices }: Connection, table: Table, { tab, state }: ReadyTab): Result<Plan> {
  const wanted = {
    rows: rowsOf(table, choices.hxlRow).rows.length,
    columns: table.columns.length,
  };
  const stand = lookAt(services.workbook, tab, writtenIn(state), wanted);
  return planReplace(table, stand, choices.hxlRow);
}

const writtenIn = (state: TabState) => ({
  block: state.block,
  isNew: !state.everComplete,
  formatAlone: state.textWay === 'format-only',
});

/** A tab as Google makes it: 1,000 rows by 26 columns, which count too. */
const newTabStand = (workbookCells: number): Stand => ({
  isNew: true,
  formatAll: true,
  grid: { rows: 1000, columns: 26 },
  block: { rows: 0, columns: 0 },
  blankBelow: true,
  blankRight: true,
  workbookCells: workbookCells + 26_000,
});

const countsOf = (table: Table, plan: Plan): Counts => ({
  submissions: table.rows.length,
  rows: plan.block.rows,
  columns: plan.block.columns,
  droppedCells: table.droppedCells,
  cutCells: plan.cutCells,
});
