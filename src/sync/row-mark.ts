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
  return complete && lastRow !== null && !stands(tab, lastRow) ? 'rows-changed' : null;
}

/** As it was written, or blank all across: then there is nothing to lose. */
function stands(tab: Tab, { row, columns, hash }: RowMark): boolean {
  const size = tab.size();
  if (size.rows < row) return true;
  const [seen = []] = tab.read({ row, column: 1, rows: 1, columns: size.columns });
  const values = seen.map(({ value }) => value);
  return (
    values.every((value) => value === '') || (size.columns >= columns && hashOf(values.slice(0, columns)) === hash)
  );
}
