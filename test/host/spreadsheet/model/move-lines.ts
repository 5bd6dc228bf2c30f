import { permitLines } from '../check/permit';
import { refuse } from '../check/refuse';
import { words } from '../words';
import { announce } from './announce';
import { ATTRIBUTE_NAMES } from './attributes';
import type { AxisName } from './axis';
import { reorder } from './reorder';
import type { SheetState } from './sheet-state';
import { spanOf } from './span';

/**
 * Moves rows or columns with all that is in them.
 * @param to position before which they go, counted from 0 before the move (Google's reference for Sheet.moveColumns)
 * @throws Error with Google's words: target outside the tab, across the frozen edge, through merged cells
 */
export function moveLines(sheet: SheetState, axis: AxisName, at: number, count: number, to: number): void {
  checkMove(sheet, axis, at, count, to);
  const change = { kind: 'move', sheetId: sheet.id, axis, at, count, to } as const;
  permitLines(sheet, change);
  if (to >= at && to <= at + count) return;
  const order = orderAfterMove(sheet[axis].length, at, count, to);
  if (axis === 'rows') moveRows(sheet, order);
  else moveColumns(sheet, order);
  sheet.cells.changed();
  reorder(sheet[axis].sizes, 0, order);
  reorder(sheet[axis].hidden, 0, order);
  reorder(sheet[axis].filtered, 0, order);
  announce(sheet.book, change);
}

function checkMove(sheet: SheetState, name: AxisName, at: number, count: number, to: number): void {
  const { length, frozen } = sheet[name];
  const rows = name === 'rows';
  if (to < 0 || to > length) refuse(rows ? words.rowsOutOfBounds() : words.columnsOutOfBounds());
  if (frozen > 0) {
    const inside = at + count <= frozen;
    const cuts = at < frozen && !inside;
    if (cuts || (inside ? to > frozen : to < frozen)) refuse(rows ? words.frozenRowMove() : words.frozenColumnMove());
  }
  if (sheet.merges.some((box) => isCut(spanOf(box, name), at, count, to))) refuse(words.mergedMove());
}

function isCut(merge: { at: number; count: number }, at: number, count: number, to: number): boolean {
  const edges = [at, at + count, to];
  return edges.some((edge) => edge > merge.at && edge < merge.at + merge.count);
}

/** For each new position the old one. */
function orderAfterMove(length: number, at: number, count: number, to: number): number[] {
  const all = Array.from({ length }, (_, index) => index);
  const moved = all.splice(at, count);
  all.splice(to > at ? to - count : to, 0, ...moved);
  return all;
}

function moveRows(sheet: SheetState, order: readonly number[]): void {
  const { rows } = sheet.cells;
  const moved = order.map((from) => rows[from]);
  rows.length = 0;
  for (const row of moved) rows.push(row);
  for (const name of ATTRIBUTE_NAMES)
    for (const column of sheet.layers[name].columns) if (column) reorder(column, 0, order);
}

function moveColumns(sheet: SheetState, order: readonly number[]): void {
  for (const row of sheet.cells.rows) {
    if (!row) continue;
    const moved = order.map((from) => row[from] ?? null);
    moved.forEach((content, at) => {
      row[at] = content;
    });
  }
  for (const name of ATTRIBUTE_NAMES) {
    const { columns } = sheet.layers[name];
    const moved = order.map((from) => columns[from]);
    columns.splice(0, columns.length, ...moved);
  }
}
