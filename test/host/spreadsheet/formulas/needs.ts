import type { Box } from '../model/box';
import type { SheetState } from '../model/sheet-state';

/** The rows of one column that are needed: from the first to the one after the last, counted from 0. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The cells that formulas refer to: by tab and column one stretch of rows that holds them all. */
export class Needs {
  readonly sheets = new Map<SheetState, Map<number, Stretch>>();

  /** The columns of a tab; the tab is known from then on, even with none. */
  columns(sheet: SheetState): Map<number, Stretch> {
    const columns = this.sheets.get(sheet) ?? new Map<number, Stretch>();
    this.sheets.set(sheet, columns);
    return columns;
  }

  add(sheet: SheetState, { row, column, rows, columns }: Box): void {
    const known = this.columns(sheet);
    for (let at = column; at < column + columns; at += 1) {
      const now = known.get(at);
      if (now && now.first <= row && now.end >= row + rows) continue;
      known.set(at, { first: Math.min(now?.first ?? row, row), end: Math.max(now?.end ?? 0, row + rows) });
    }
  }

  has(sheet: SheetState, row: number, column: number): boolean {
    const stretch = this.sheets.get(sheet)?.get(column);
    return stretch !== undefined && stretch.first <= row && row < stretch.end;
  }

  /** Whether a cell below or to the right of a place is needed, itself included. */
  reachFrom(sheet: SheetState, row: number, column: number): boolean {
    const columns = [...(this.sheets.get(sheet) ?? [])];
    return columns.some(([at, { end }]) => at >= column && end > row);
  }
}
