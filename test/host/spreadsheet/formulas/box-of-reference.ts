import type { Box } from '../model/box';
import type { SheetState } from '../model/sheet-state';
import type { Reference } from './reference';

/** The cells of a tab that a reference names; open ends reach to the tab's edge. Null if it names no cell inside the tab. */
export function boxOfReference({ from, to }: Reference, sheet: SheetState): Box | null {
  const last = to ?? from;
  const rows = ends(from.rows?.at, last.rows?.at, sheet.rows.length);
  const columns = ends(from.columns?.at, last.columns?.at, sheet.columns.length);
  if (!rows || !columns) return null;
  return { row: rows.at, column: columns.at, rows: rows.count, columns: columns.count };
}

function ends(from: number | undefined, to: number | undefined, length: number): { at: number; count: number } | null {
  const first = from ?? 0;
  const last = to ?? Math.max(first, length - 1);
  const at = Math.min(first, last);
  const end = Math.min(Math.max(first, last) + 1, length);
  return at < end ? { at, count: end - at } : null;
}
