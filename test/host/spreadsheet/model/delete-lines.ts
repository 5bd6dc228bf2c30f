import { permitLines } from '../check/permit';
import { refuse } from '../check/refuse';
import { words } from '../words';
import { announce } from './announce';
import { ATTRIBUTE_NAMES } from './attributes';
import type { AxisName } from './axis';
import type { SheetState } from './sheet-state';

/**
 * Deletes rows or columns with all that is in them.
 * @param at position of the first, counted from 0
 * @throws Error with Google's words: outside the tab, all of them, all that are not frozen
 */
export function deleteLines(sheet: SheetState, axis: AxisName, at: number, count: number): void {
  checkDeletion(sheet, axis, at, count);
  const change = { kind: 'delete', sheetId: sheet.id, axis, at, count } as const;
  permitLines(sheet, change);
  const method = axis === 'rows' ? 'deleteRows' : 'deleteColumns';
  sheet.cells[method](at, count);
  for (const name of ATTRIBUTE_NAMES) sheet.layers[name][method](at, count);
  deleteFromAxis(sheet, axis, at, count);
  announce(sheet.book, change);
}

function checkDeletion(sheet: SheetState, axis: AxisName, at: number, count: number): void {
  const rows = axis === 'rows';
  const { length, frozen } = sheet[axis];
  if (count < 1) refuse(rows ? words.tooFewRows() : words.tooFewColumns());
  if (at < 0 || at + count > length) refuse(rows ? words.rowsOutOfBounds() : words.columnsOutOfBounds());
  if (count === length) refuse(rows ? words.allRows() : words.allColumns());
  const loose = at + count - Math.max(at, frozen);
  if (frozen > 0 && loose === length - frozen) refuse(rows ? words.allLooseRows() : words.allLooseColumns());
}

function deleteFromAxis(sheet: SheetState, name: AxisName, at: number, count: number): void {
  const axis = sheet[name];
  axis.sizes.remove(at, count);
  axis.hidden.remove(at, count);
  axis.filtered.remove(at, count);
  axis.length -= count;
  axis.frozen -= Math.max(0, Math.min(axis.frozen, at + count) - at);
}
