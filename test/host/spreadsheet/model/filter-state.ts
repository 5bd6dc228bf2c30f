import type { Condition } from '../condition/condition';
import type { Box } from './box';
import type { SheetState } from './sheet-state';
import { boxAfter, spanAfter } from './span';
import type { LineChange } from './structure-change';

/** Which rows a column of a filter shows. */
export interface Criteria {
  /** What a cell shows for its row to be hidden. */
  readonly hiddenValues: readonly string[];
  readonly condition: Condition | null;
}

/** The basic filter of a tab. Its first row is the header. Replaced as a whole, so copies of a tab may share it. */
export interface FilterState {
  readonly box: Box;
  /** By column of the tab, counted from 0. */
  readonly criteria: readonly { readonly column: number; readonly criteria: Criteria }[];
}

/** Moves the filter of a tab after a change of structure. Rows that it hid are shown when it is gone, or has no criteria left. */
export function moveFilter(sheet: SheetState, change: LineChange): void {
  if (!sheet.filter) return;
  const box = boxAfter(sheet.filter.box, change);
  sheet.filter = box && { box, criteria: sheet.filter.criteria.flatMap((one) => moved(one, change)) };
  if (!sheet.filter?.criteria.length) showFiltered(sheet);
}

function moved<C extends { readonly column: number }>(one: C, change: LineChange): C[] {
  if (change.axis === 'rows') return [one];
  const { at, count } = spanAfter({ at: one.column, count: 1 }, change);
  return count === 0 ? [] : [{ ...one, column: at }];
}

/** Shows all rows that a filter hid. */
export function showFiltered({ rows }: SheetState): void {
  rows.filtered.fill(0, rows.length, undefined);
}
