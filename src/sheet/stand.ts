import type { Stand } from './plan';
import type { Area, Size, Tab, Workbook } from './workbook';

/** What earlier runs left: the block they wrote, and whether none of them completed. */
export interface Written {
  readonly block: Size;
  readonly isNew: boolean;
  /** Whether all formats must be set: the columns changed, or text is kept by the format alone. */
  readonly formatAll: boolean;
  readonly noteAll: boolean;
  readonly headers: number;
}

/**
 * Looks at a tab before a refresh: its grid, and whether what the table needs beyond the old block is blank.
 * @param written what earlier runs left
 * @param wanted what the table needs
 */
export function lookAt(workbook: Workbook, tab: Tab, written: Written, wanted: Size): Stand {
  const grid = tab.size();
  // People delete rows and columns, and a run may die before the grid grew: of the block only what there is counts.
  const block = {
    rows: Math.min(written.block.rows, grid.rows),
    columns: Math.min(written.block.columns, grid.columns),
  };
  const below = within(grid, {
    row: block.rows + 1,
    column: 1,
    rows: wanted.rows - block.rows,
    columns: grid.columns,
  });
  const right = within(grid, {
    row: 1,
    column: block.columns + 1,
    rows: grid.rows,
    columns: wanted.columns - block.columns,
  });
  return {
    isNew: written.isNew,
    formatAll: written.isNew || written.formatAll,
    noteAll: written.isNew || written.noteAll,
    headers: written.headers,
    grid,
    block,
    blankBelow: below === null || tab.isBlank(below),
    blankRight: right === null || tab.isBlank(right),
    workbookCells: workbook.cells(),
  };
}

/** The part of an area that lies in the grid; null where there is none. */
function within(grid: Size, area: Area): Area | null {
  const rows = Math.min(area.rows, grid.rows - area.row + 1);
  const columns = Math.min(area.columns, grid.columns - area.column + 1);
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : null;
}
