import type { RawCellContent, Sheets } from 'hyperformula';
import { type Content, Formula } from '../model/content';
import type { SheetState } from '../model/sheet-state';
import type { Closure } from './closure';
import { toEngine } from './engine';
import type { Stretch } from './needs';
import { engineName, translate } from './translate';

type Grid = RawCellContent[][];

/** What HyperFormula must know to compute some formulas: only the cells they need. Formulas that may spill are left out, see `settle`. */
export function gridsOf({ formulas, needs }: Closure): Sheets {
  const grids = new Map<SheetState, Grid>();
  for (const [sheet, columns] of needs.sheets) grids.set(sheet, gridOf(sheet, columns));
  for (const placed of formulas) {
    const grid = grids.get(placed.sheet);
    if (grid && !placed.spills) put(grid, placed.row, placed.column, translate(placed));
  }
  return Object.fromEntries([...grids].map(([sheet, grid]) => [engineName(sheet), grid]));
}

function gridOf({ cells }: SheetState, needed: ReadonlyMap<number, Stretch>): Grid {
  const columns = [...needed];
  const width = columns.reduce((most, [column]) => Math.max(most, column + 1), 0);
  const length = columns.reduce((most, [, { end }]) => Math.max(most, end), 0);
  return cells.rows.slice(0, length).map((row, at) => {
    if (!row) return [];
    const out = new Array<RawCellContent>(Math.min(width, row.length)).fill(null);
    for (const [column, { first, end }] of columns) {
      if (at >= first && at < end && column < out.length) out[column] = given(row[column] ?? null);
    }
    return out;
  });
}

/** What a cell holds for HyperFormula; nothing where a formula must be computed. */
function given(content: Content): RawCellContent {
  return toEngine(content instanceof Formula ? content.value : content);
}

function put(grid: Grid, row: number, column: number, content: RawCellContent): void {
  while (grid.length <= row) grid.push([]);
  const cells = grid[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = content;
}
