import type { TabContent } from '../layout/tab-content';
import { LIMITS } from '../limits';
import type { IdentifiedRows } from '../match/identify-rows';
import type { SameCell } from '../match/same-cell';
import { runsOf } from '../stand/beside';
import { rowKey } from '../stand/sync-cell';
import type { Read, Tab } from '../workbook';
import type { ColumnPlan } from './plan-columns';

/** A cell that says something else than it should. Row and column count from 1. */
export interface DifferingCell {
  readonly row: number;
  readonly column: number;
  readonly here: Read;
  /** Places in the content. */
  readonly index: number;
  readonly wanted: number;
}

/**
 * Compares all our cells with the content: rows that stand in the tab, columns that are there and hold what was written. Reads in
 * blocks, so that a large tab is never held twice.
 */
export function differingCells(
  tab: Tab,
  { columns, rows, keys }: TabContent,
  { places, fresh }: ColumnPlan,
  { rowOf }: IdentifiedRows,
  same: SameCell,
  window: { readonly from: number; readonly to: number } = { from: 1, to: Number.POSITIVE_INFINITY },
): DifferingCell[] {
  const isFresh = new Set(fresh);
  const compared = columns
    .map(({ type, part }, wanted) => ({ type, part, wanted, place: places[wanted] ?? null }))
    .filter(
      ({ part, wanted, place }) =>
        place !== null && part !== 'removed-at' && part !== 'position' && !isFresh.has(wanted),
    )
    .map(({ type, wanted, place }) => ({ type, wanted, place: place ?? 0 }))
    .sort((a, b) => a.place - b.place);
  const indexAt = new Map<number, number>();
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  keys.forEach((key, index) => {
    const row = rowOf.get(rowKey(key));
    if (row === undefined || row < window.from || row > window.to) return;
    indexAt.set(row, index);
    [first, last] = [Math.min(first, row), Math.max(last, row)];
  });
  const found: DifferingCell[] = [];
  for (const run of runsOf(compared.map(({ place }) => place))) {
    const group = compared.filter(({ place }) => place >= run.from && place < run.from + run.count);
    const each = Math.max(1, Math.floor((5 * LIMITS.blockCells) / run.count));
    for (let from = first; from <= last; from += each) {
      const area = { row: from, column: run.from, rows: Math.min(each, last - from + 1), columns: run.count };
      tab.values(area).forEach((cells, r) => {
        const index = indexAt.get(from + r);
        const row = index === undefined ? undefined : rows[index];
        if (row === undefined || index === undefined) return;
        cells.forEach((here, c) => {
          const column = group[c];
          if (column === undefined || same(here, row[column.wanted] ?? '', column.type)) return;
          found.push({ row: from + r, column: column.place, here, index, wanted: column.wanted });
        });
      });
    }
  }
  return found;
}

/** The rows with such cells, as a question of the row. */
export function differingRows(...all: Parameters<typeof differingCells>): (row: number) => boolean {
  const rows = new Set(differingCells(...all).map(({ row }) => row));
  return (row) => rows.has(row);
}
