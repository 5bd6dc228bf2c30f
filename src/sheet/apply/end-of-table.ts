import { fillDownFormulas } from '../match/fill-down';
import type { TabPlan } from '../plan/tab-plan';
import type { Tab } from '../workbook';

/** Where new rows go. */
export interface EndOfTable {
  /** The first of them. */
  readonly first: number;
  /** Rows to insert before they are written, and behind which one. */
  readonly insert: number;
  readonly after: number;
}

/**
 * The end is behind the last of our rows. Blank rows there are used if they are blank all across, or hold nothing but the formulas that the
 * user fills down; else rows are inserted, so that totals and notes below move down.
 */
export function endOfTable(
  tab: Tab,
  plan: Pick<TabPlan, 'stand' | 'identified' | 'beside'>,
  count: number,
): EndOfTable {
  const last = Math.max(plan.stand.headerRows, ...lastRow(plan.identified.marks));
  const { rows, columns } = plan.stand.grid;
  const free = Math.min(count, rows - last);
  const area = { row: last + 1, column: 1, rows: free, columns };
  const isFree = free === 0 || tab.isBlank(area) || isFilledDown(tab, plan, last, free);
  return isFree
    ? { first: last + 1, insert: count - free, after: rows }
    : { first: last + 1, insert: count, after: last };
}

function lastRow(marks: readonly unknown[]): number[] {
  for (let row = marks.length - 1; row > 0; row--) if (marks[row] !== null) return [row];
  return [];
}

/** A run that died had filled the formulas down already; or the user did, ahead of the rows to come. */
function isFilledDown(
  tab: Tab,
  { beside, identified, stand }: Pick<TabPlan, 'stand' | 'identified' | 'beside'>,
  last: number,
  count: number,
): boolean {
  const rows = [...identified.rowOf.values()].sort((a, b) => a - b);
  const formulas = fillDownFormulas(beside, rows);
  if (formulas.every((formula) => formula === '')) return false;
  const filled = new Map(beside.columns.map((column, at) => [column, formulas[at] ?? '']));
  const area = { row: last + 1, column: 1, rows: count, columns: stand.grid.columns };
  const values = tab.values(area);
  return tab.formulas(area).every((row, r) =>
    row.every((formula, c) => {
      const isOurs = formula !== '' && formula === filled.get(c + 1);
      return isOurs || (formula === '' && values[r]?.[c] === '');
    }),
  );
}
