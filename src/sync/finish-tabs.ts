import { runsOf } from '../sheet/stand/beside';
import { stateAfter } from '../sheet/state/state-after';
import { writeStateTab } from '../sheet/state/state-tab';
import type { Area, Size, Workbook } from '../sheet/workbook';
import type { Connection } from './connection';
import { forgetDecisions } from './decisions';
import type { Planning } from './place-tables';
import { rangeNameFor } from './range-name';
import { removalIn } from './removal-ask';
import type { Services } from './services';
import { stateName } from './state-name';
import { stateText } from './state-text';
import { writeTabState } from './tab-state';
import { warningMark } from './warning-mark';
import type { WrittenTab } from './write-tabs';

/**
 * What comes after all rows: named ranges, warnings for people who edit our columns, and the state that the next run compares with. Only
 * when all is sent out does anything say "complete".
 */
export function finishTabs(services: Services, planning: Planning, written: readonly WrittenTab[]): void {
  const { workbook, userStore } = services;
  const { connection } = planning;
  for (const one of written) finishSafely(services, connection, one);
  keepStates(workbook, planning, written);
  workbook.flush();
  forgetDecisions(userStore, connection.id);
}

/** All rows are written: what somebody deletes now is no reason to fail, and the next run sees it. */
function finishSafely(services: Services, connection: Connection, one: WrittenTab): void {
  const { rows, columns } = one.applied.plan.stand.grid;
  const grid = { rows: Math.max(rows, lastRow(one)), columns };
  try {
    finishOne(services, connection, one, grid);
  } catch (thrown) {
    const now = one.tab.size();
    if (now.rows >= grid.rows && now.columns >= grid.columns) throw thrown;
    finishOne(services, connection, one, now);
  }
}

function finishOne({ workbook, userStore }: Services, { id, choices }: Connection, one: WrittenTab, grid: Size): void {
  const { state } = one.ready;
  const areas = managedAreas(one, grid);
  if (choices.protect !== state.isWarned) one.tab.warn(choices.protect ? areas : [], warningMark(id));
  const rangeName = nameTable(workbook, one, state.rangeName, areas, grid);
  writeTabState(userStore, id, one.content.table, {
    ...state,
    isWarned: choices.protect,
    rangeName,
    everComplete: true,
  });
}

/** Our columns down the whole grid, those that nothing wants any more among them. */
function managedAreas({ applied: { plan } }: WrittenTab, { rows, columns }: Size): Area[] {
  const sync = plan.stand.sync === null ? [] : [plan.stand.sync.column];
  const places = [
    ...plan.columns.places.flatMap((place) => place ?? []),
    ...plan.columns.staying.map(({ column }) => column),
    ...sync,
  ];
  const there = places.filter((place) => place <= columns).sort((a, b) => a - b);
  return runsOf(there).map(({ from, count }) => ({ row: 1, column: from, rows, columns: count }));
}

/** Header and rows, from our first column to the one before the sync column: for formulas and charts that shall grow with the data. */
function nameTable(workbook: Workbook, one: WrittenTab, known: string, areas: readonly Area[], grid: Size): string {
  const [first] = areas;
  const { plan } = one.applied;
  if (first === undefined || plan.stand.sync === null) return known;
  const now = known === '' ? null : workbook.namedRange(known);
  const rows = Math.min(lastRow(one), grid.rows);
  const columns = Math.min(plan.stand.sync.column, grid.columns + 1) - first.column;
  if (columns < 1) return known;
  const { headerRow } = plan.stand;
  const wanted = { row: headerRow, column: first.column, rows: rows - headerRow + 1, columns };
  const isThere =
    now !== null &&
    now.tab === one.tab.id &&
    (['row', 'column', 'rows', 'columns'] as const).every((part) => now[part] === wanted[part]);
  if (isThere) return known;
  // A person who took the name away does not want it back.
  if (known !== '' && now === null) return known;
  const name = known === '' ? rangeNameFor(one.tab.name(), (taken) => workbook.namedRange(taken) !== null) : known;
  workbook.nameRange(name, one.tab.id, wanted);
  return name;
}

/** Rows in place, less those that were deleted, and those that came. */
function lastRow({ applied: { plan } }: WrittenTab): number {
  let last = plan.stand.headerRows;
  for (const row of plan.identified.rowOf.values()) if (row > last) last = row;
  return last + plan.rows.appends.length - plan.gone.filter(({ how }) => how === 'delete').length;
}

function keepStates(workbook: Workbook, planning: Planning, written: readonly WrittenTab[]): void {
  const texts = new Map<string, string>();
  for (const one of written) {
    const name = stateName(planning.connection.id, one.content.table);
    const text = stateText(nextState(planning, one));
    if (planning.states.get(name) !== text) texts.set(name, text);
  }
  const [way] = written.map(({ ready }) => ready.textWay);
  if (texts.size > 0 && way !== undefined) writeStateTab(workbook, texts, way);
}

/** Submissions that went since a person last said that some may go. */
function removedSince({ connection: { choices }, decisions }: Planning, one: WrittenTab): number {
  const isAccepted = decisions.release !== null || decisions.keepRemoved || !choices.safetyStop;
  const { going, before } = removalIn(one);
  return isAccepted || one.content.table !== '' ? 0 : before + going;
}

/** Also those that are not in this export: they may come back with the next. */
function leftOutAfter({ plan, state, wishes }: WrittenTab): readonly string[] {
  const before = wishes.putBackLeftOut ? [] : (state?.leftOut ?? []);
  return [...new Set([...before, ...plan.rows.report.leftOut])];
}

function nextState(planning: Planning, one: WrittenTab) {
  const { applied, wishes, state, numbered } = one;
  return stateAfter(applied.plan, {
    before: state,
    highest: numbered.highest,
    removed: removedSince(planning, one),
    headerStyle: wishes.headerStyle,
    verifiedAt: state === null || one.plan.isVerified ? wishes.now : state.verifiedAt,
    leftOut: leftOutAfter(one),
  });
}
