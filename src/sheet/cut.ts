import type { Cell } from '../table/cell';
import { LIMITS } from './limits';

const MARK = ' […cut: Google Sheets holds 50,000 characters in a cell]';

/** A cell that fits: longer texts are cut with a visible mark, never inside a surrogate pair, with room for an apostrophe. */
export function fitCell(cell: Cell): Cell {
  return typeof cell === 'string' && cell.length > LIMITS.cellCharacters ? cut(cell) : cell;
}

function cut(text: string): string {
  return text.slice(0, LIMITS.cellCharacters - 1 - MARK.length).replace(/[\uD800-\uDBFF]$/, '') + MARK;
}

/** How many texts `fitCell` would cut. */
export function countCut(rows: readonly (readonly Cell[])[]): number {
  return rows.reduce((sum, row) => sum + row.filter(isTooLong).length, 0);
}

const isTooLong = (cell: Cell): boolean => typeof cell === 'string' && cell.length > LIMITS.cellCharacters;
