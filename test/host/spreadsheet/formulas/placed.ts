import type { Box } from '../model/box';
import type { Cells } from '../model/cells';
import { Formula } from '../model/content';
import type { SheetState } from '../model/sheet-state';
import { maySpill } from './may-spill';

/** A formula that must be computed, and where it stands, counted from 0. */
export interface Placed {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
  /** Whether it may show more than one cell. */
  readonly spills: boolean;
}

const known = new WeakMap<Cells, { readonly version: number; readonly list: readonly Placed[] }>();

/** All formulas of a tab that must be computed, row by row. Found anew only after the tab's contents changed. */
export function formulasOf(sheet: SheetState): readonly Placed[] {
  const { cells } = sheet;
  if (!cells.holdsFormulas) return [];
  const found = known.get(cells);
  if (found?.version === cells.version) return found.list;
  const list = search(sheet);
  known.set(cells, { version: cells.version, list });
  return list;
}

function search(sheet: SheetState): Placed[] {
  const list: Placed[] = [];
  sheet.cells.rows.forEach((cells, row) => {
    if (!cells) return;
    for (let column = 0; column < cells.length; column += 1) {
      const formula = cells[column];
      if (!(formula instanceof Formula) || formula.value !== null) continue;
      list.push({ sheet, row, column, formula, spills: maySpill(formula) });
    }
  });
  return list;
}

/** Whether a formula can show something in a rectangle of its tab: it stands there, or may spill into it. */
export function reaches({ row, column, spills }: Placed, box: Box): boolean {
  const [bottom, right] = [box.row + box.rows, box.column + box.columns];
  if (row >= bottom || column >= right) return false;
  return spills || (row >= box.row && column >= box.column);
}
