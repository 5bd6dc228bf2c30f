import type { Cell } from '../../table/cell';
import { assignRows, type Owner } from '../match/assign-rows';
import type { ReadCell } from '../match/read-cell';
import type { TabPlan } from '../plan/tab-plan';
import { type OwnCell, textOf } from '../stand/beside';
import { readStand, type Whose } from '../stand/read-stand';
import { readSyncText } from '../stand/sync-cell';
import { type TextWay, writeCells } from '../text-way';
import type { Area, Tab } from '../workbook';
import { columnNow, isHit, type SeenAgain, seeAgain } from './own-columns';
import type { TabModel } from './tab-model';
import { tracesOf } from './traces-of';
import type { Written } from './write-block';
import { writeMarks } from './write-marks';

/** What is known when rows turn out to have moved under our hands. */
export interface Moved {
  readonly plan: TabPlan;
  readonly whose: Whose;
  readonly model: TabModel;
  /** All that was written since the tab last stood as believed. */
  readonly written: readonly Written[];
  readonly way: TextWay;
  readonly readCell: ReadCell;
}

/**
 * People moved rows or columns between our look and our write, so what we wrote may stand in other rows than it should. Tells, by what
 * is the user's in each row and by where its neighbours went, whose row each is; marks those rows to be written anew; and puts back
 * what was the user's and was written over. The refresh then looks at the tab again and goes on.
 */
export function repair(tab: Tab, moved: Moved): void {
  const { plan, written } = moved;
  if (written.length === 0) return;
  restoreHeader(tab, moved);
  const again = seeAgain(tab, plan, moved.whose);
  if (again === null) return;
  const rows = [...new Set(written.flatMap(({ area }) => rowsOf(area)))].sort((a, b) => a - b);
  const owners = assignRows(
    tracesOf(
      tab,
      moved,
      again,
      rows.filter((row) => row > again.stand.headerRows && row <= again.stand.sync.texts.length),
    ),
  );
  const wrong = owners.filter((owner) => !isRight(owner, moved, again));
  for (const { row, key } of wrong) if (key === null) clearWritten(tab, row, written);
  writeMarks(tab, wrong, moved, again);
  for (const owner of owners) {
    if (owner.key === null && owner.was !== null) restoreForeign(tab, owner.row, owner.was, moved);
    restoreOwn(tab, owner, moved, again);
  }
}

/** A row that somebody put above pushes the header into the rows that we write. Its notes still say where it is. */
function restoreHeader(tab: Tab, { plan, whose, written, way }: Moved): void {
  const { headerRow, notes } = readStand(tab, whose);
  const isInPlace = notes.every((note, at) => note === plan.stand.notes[at]);
  if (headerRow === plan.stand.headerRow || !isInPlace) return;
  for (const { area, cells } of written) {
    if (cells.length === 0 || headerRow < area.row || headerRow >= area.row + area.rows) continue;
    const texts = plan.stand.headers.slice(area.column - 1, area.column - 1 + area.columns);
    writeCells(tab, { ...area, row: headerRow, rows: 1 }, [texts], way);
  }
}

/** What was written stands where it should: the sync cell says so, and our columns did not move. */
function isRight({ row, key }: Owner, { model }: Moved, { stand, isInPlace }: SeenAgain): boolean {
  const now = stand.sync.texts[row - 1] ?? '';
  return isInPlace && key !== null && now === model.now[row - 1] && readSyncText(now)?.key === key;
}

const rowsOf = ({ row, rows }: Area): number[] => Array.from({ length: rows }, (_, at) => row + at);

function clearWritten(tab: Tab, row: number, written: readonly Written[]): void {
  for (const { area } of written) {
    if (row >= area.row && row < area.row + area.rows) tab.clear({ ...area, row, rows: 1 });
  }
}

/** What stood in our columns of a row that is the user's: totals, a heading. */
function restoreForeign(tab: Tab, row: number, was: number, moved: Moved): void {
  for (const [column, cell] of moved.plan.beside.foreign.get(was) ?? []) putBack(tab, row, column, cell, moved);
}

/**
 * The user's cells of a row, as far as our writes went over them. A new row had none; the formulas that were filled down into it are no
 * writes of ours.
 */
function restoreOwn(tab: Tab, { row, was }: Owner, moved: Moved, again: SeenAgain): void {
  const here = moved.written.filter(
    ({ area, cells }) => row >= area.row && row < area.row + area.rows && (was !== null || cells.length > 0),
  );
  moved.plan.beside.columns.forEach((_, at) => {
    const column = columnNow(again, at);
    const before = was === null ? undefined : moved.plan.beside.rows[was]?.[at];
    const now = again.beside.rows[row]?.[again.nowAt[at] ?? -1];
    if (column === 0 || !isHit(column, here)) return;
    const wanted = before ?? { value: '', formula: '' };
    if (now === undefined || textOf(now) !== textOf(wanted)) putBack(tab, row, column, wanted, moved);
  });
}

/** Writes a cell of the user's as it was. */
export function putBack(
  tab: Tab,
  row: number,
  column: number,
  { value, formula }: OwnCell,
  { way, readCell }: Pick<Moved, 'way' | 'readCell'>,
): void {
  if (formula !== '') tab.writeFormulas({ row, column, rows: 1, columns: 1 }, [[formula]]);
  else write(tab, row, column, readCell(value), way);
}

function write(tab: Tab, row: number, column: number, cell: Cell, way: TextWay): void {
  writeCells(tab, { row, column, rows: 1, columns: 1 }, [[cell]], way);
}
