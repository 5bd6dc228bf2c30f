import { LIMITS } from '../limits';
import type { Size, Tab } from '../workbook';

/**
 * Which of these rows have a comment in any of their cells, ours among them. A call for all rows that lie near each other.
 * @param rows in order
 */
export function commentedRows(tab: Tab, rows: readonly number[], grid: Size): ReadonlySet<number> {
  const found = new Set<number>();
  const most = Math.max(1, Math.floor(LIMITS.blockCells / grid.columns));
  for (const { first, last } of spansOf(rows, most)) {
    const notes = tab.notes({ row: first, column: 1, rows: last - first + 1, columns: grid.columns });
    notes.forEach((cells, at) => {
      if (cells.some((note) => note !== '')) found.add(first + at);
    });
  }
  return found;
}

/** As few stretches as hold all these rows, none longer than that many rows. */
function spansOf(rows: readonly number[], most: number): { first: number; last: number }[] {
  const spans: { first: number; last: number }[] = [];
  for (const row of rows) {
    const open = spans[spans.length - 1];
    if (open !== undefined && row - open.first < most) open.last = row;
    else spans.push({ first: row, last: row });
  }
  return spans;
}
