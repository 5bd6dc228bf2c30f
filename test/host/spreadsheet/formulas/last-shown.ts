import type { SheetState } from '../model/sheet-state';
import { spilledSize } from './results';

/** Number of rows down to the last one that holds or shows something: what a formula spills counts, too. */
export function lastRow(sheet: SheetState): number {
  return Math.max(sheet.cells.lastRow(), spilledSize(sheet).rows);
}

/** Number of columns up to the last one that holds or shows something. */
export function lastColumn(sheet: SheetState): number {
  return Math.max(sheet.cells.lastColumn(), spilledSize(sheet).columns);
}
