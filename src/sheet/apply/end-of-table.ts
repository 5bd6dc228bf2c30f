import { fillDownFormulas, isSpilledToEnd } from '../match/fill-down';
import { lastOfTable } from '../plan/last-of-table';
import type { TabPlan } from '../plan/tab-plan';
import type { Area, Tab } from '../workbook';
import type { InsertedRows } from './inserted-rows';

/** Where new rows go. */
export interface EndOfTable {
  /** The first of them. */
  readonly first: number;
  /** Rows to insert before they are written, and behind which one. */
  readonly insert: number;
  readonly after: number;
}

type Looked = Pick<TabPlan, 'stand' | 'identified' | 'beside'>;

/**
 * The end is behind the last of our rows. Blank rows there are used if they are blank all across, or hold nothing but the formulas that the
 * user fills down and what an array formula spills; else rows are inserted, so that totals and notes below move down.
 * @param inserted rows that this run has inserted already: what stands there is spilled
 */
export function endOfTable(tab: Tab, plan: Looked, count: number, inserted: InsertedRows): EndOfTable {
  const last = lastOfTable(plan);
  const { rows, columns } = plan.stand.grid;
  const free = Math.min(count, rows - last);
  const area = { row: last + 1, column: 1, rows: free, columns };
  const isFree = free === 0 || inserted.hold(area, plan.beside) || isFreeOfOthers(tab, plan, area);
  return isFree
    ? { first: last + 1, insert: count - free, after: rows }
    : { first: last + 1, insert: count, after: last };
}

/** Merged cells are the user's, blank or not: they would swallow what is written into them. */
const isFreeOfOthers = (tab: Tab, plan: Looked, area: Area): boolean =>
  (tab.isBlank(area) || isFilled(tab, plan, area)) && !tab.isMerged(area);

/** A run that died had filled the formulas down already; or the user did, ahead of the rows to come; or an array formula spills there. */
function isFilled(tab: Tab, plan: Looked, area: Area): boolean {
  const { beside, stand } = plan;
  const filled = filledDown(plan);
  const isSpill = (_: number, at: number): boolean => isSpilledToEnd(beside, at, stand.headerRows + 1, stand.grid.rows);
  const spilled = new Set(beside.columns.filter(isSpill));
  if (filled.size + spilled.size === 0) return false;
  const values = tab.values(area);
  return tab.formulas(area).every((row, r) =>
    row.every((formula, c) => {
      if (formula !== '') return formula === filled.get(c + 1);
      return values[r]?.[c] === '' || spilled.has(c + 1);
    }),
  );
}

/** By column, the formulas that the user fills down. */
function filledDown({ beside, identified }: Looked): ReadonlyMap<number, string> {
  const rows = [...identified.rowOf.values()].sort((a, b) => a - b);
  const formulas = fillDownFormulas(beside, rows);
  return new Map(beside.columns.flatMap((column, at) => (formulas[at] ? [[column, formulas[at]] as const] : [])));
}
