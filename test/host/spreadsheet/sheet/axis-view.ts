import { live } from '../check/live';
import { permitSheet } from '../check/permit';
import { refuse } from '../check/refuse';
import type { AxisName } from '../model/axis';
import { visible } from '../model/axis';
import type { SheetState } from '../model/sheet-state';
import type { Span } from '../model/span';
import { words } from '../words';

/** Hides or shows rows or columns, counted from 1. @throws Error with Google's words if nothing would stay visible */
export function setHidden(sheet: SheetState, name: AxisName, { at, count }: Span, hidden: boolean): void {
  checkLines(live(sheet), name, at, count);
  permitSheet(sheet);
  const axis = sheet[name];
  const stays = visible(axis, 0, axis.length) - visible(axis, at - 1, count);
  if (hidden && stays === 0) refuse(name === 'rows' ? words.hideAllRows() : words.hideAllColumns());
  axis.hidden.fill(at - 1, count, hidden ? true : undefined);
}

export function isHidden(sheet: SheetState, name: AxisName, at: number): boolean {
  checkLines(live(sheet), name, at, 1);
  return sheet[name].hidden.get(at - 1) === true;
}

export function isFiltered(sheet: SheetState, at: number): boolean {
  checkLines(live(sheet), 'rows', at, 1);
  return sheet.rows.filtered.get(at - 1) === true;
}

/** Freezes the first lines. @throws Error with Google's words if no visible line would scroll */
export function setFrozen(sheet: SheetState, name: AxisName, count: number): void {
  const axis = live(sheet)[name];
  const rows = name === 'rows';
  if (count < 0 || count > axis.length) refuse(rows ? words.rowsOutOfBounds() : words.columnsOutOfBounds());
  if (count > 0 && visible(axis, count, axis.length - count) === 0) {
    refuse(rows ? words.freezeAllRows() : words.freezeAllColumns());
  }
  permitSheet(sheet);
  axis.frozen = count;
}

/** Sets the size of lines in pixels; `size` null: the default. */
export function setSize(sheet: SheetState, name: AxisName, { at, count }: Span, size: number | null): void {
  checkLines(live(sheet), name, at, count);
  permitSheet(sheet);
  sheet[name].sizes.fill(at - 1, count, size === null ? undefined : size);
}

/** Sizes of new tabs, in pixels. */
const DEFAULT_SIZES: Readonly<Record<AxisName, number>> = { rows: 21, columns: 100 };

export function getSize(sheet: SheetState, name: AxisName, at: number): number {
  checkLines(live(sheet), name, at, 1);
  return sheet[name].sizes.get(at - 1) ?? DEFAULT_SIZES[name];
}

function checkLines(sheet: SheetState, name: AxisName, at: number, count: number): void {
  const rows = name === 'rows';
  if (count < 1) refuse(rows ? words.tooFewRows() : words.tooFewColumns());
  if (at < 1 || at + count - 1 > sheet[name].length)
    refuse(rows ? words.rowsOutOfBounds() : words.columnsOutOfBounds());
}
