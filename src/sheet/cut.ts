import { LIMITS } from './limits';

const MARK = ' […cut: Google Sheets holds 50,000 characters in a cell]';

/** A text that fits into a cell: longer ones are cut with a visible mark, never inside a surrogate pair. */
export function fitCell(text: string): string {
  if (text.length <= LIMITS.cellCharacters) return text;
  return text.slice(0, LIMITS.cellCharacters - MARK.length).replace(/[\uD800-\uDBFF]$/, '') + MARK;
}

/** How many texts `fitCell` would cut. */
export function countCut(rows: readonly (readonly string[])[]): number {
  return rows.reduce((sum, row) => sum + row.filter((text) => text.length > LIMITS.cellCharacters).length, 0);
}
