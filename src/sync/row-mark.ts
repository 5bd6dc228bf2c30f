import { hash53 } from '../shared/hash';
import { fitCell } from '../sheet/cut';
import type { Plan } from '../sheet/plan';
import type { Tab } from '../sheet/workbook';
import type { RowMark, TabState } from './tab-state';

const hashOf = (texts: readonly unknown[]): string => hash53(JSON.stringify(texts));

/** The mark of a plan's row; rows count from 1. */
export function markOf(plan: Plan, row: number): RowMark {
  const texts = (plan.rows[row - 1] ?? []).map(fitCell);
  return { row, columns: texts.length, hash: hashOf(texts) };
}

/**
 * Is the block still where the last run left it? People insert, delete, move and sort columns and rows; written again
 * blindly, the block would go over cells that are theirs.
 * @returns null if so; what changed otherwise
 */
export function whatMoved(
  tab: Tab,
  { headers, lastRow, complete }: TabState,
): 'header-changed' | 'rows-changed' | null {
  if (headers.length > 0 && !headers.some((mark) => stands(tab, mark))) return 'header-changed';
  return complete && lastRow !== null && !endStands(tab, lastRow) ? 'rows-changed' : null;
}

/** The header: as it was written, or blank all across (a run that died before it came). */
function stands(tab: Tab, { row, columns, hash }: RowMark): boolean {
  const [values = []] = rowsOf(tab, row, row);
  return values.every((value) => value === '') || hashOf(values.slice(0, columns)) === hash;
}

/**
 * The end of the block: the last row as it was written. Where rows were deleted it stands higher up, and below it, as far as
 * the block went, there must be nothing, or all below the header is blank.
 */
function endStands(tab: Tab, { row, columns, hash }: RowMark): boolean {
  const [last] = rowsOf(tab, row, row);
  if (last !== undefined && hashOf(last.slice(0, columns)) === hash) return true;
  if (last?.some((value) => value !== '')) return false;
  const filled = rowsOf(tab, 2, row).filter((values) => values.some((value) => value !== ''));
  const lowest = filled[filled.length - 1];
  return lowest === undefined || hashOf(lowest.slice(0, columns)) === hash;
}

/** Rows of the whole grid's width, as texts; none beyond the grid. */
function rowsOf(tab: Tab, from: number, to: number): string[][] {
  const size = tab.size();
  const rows = Math.min(to, size.rows) - from + 1;
  if (rows < 1) return [];
  return tab
    .read({ row: from, column: 1, rows, columns: size.columns })
    .map((row) => row.map(({ value }) => String(value)));
}
