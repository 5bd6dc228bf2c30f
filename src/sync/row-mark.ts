import { hash53 } from '../shared/hash';
import { fitCell } from '../sheet/cut';
import type { Plan } from '../sheet/plan';
import type { Tab } from '../sheet/workbook';
import type { RowMark, TabState } from './tab-state';

/** Line ends count alike: a spreadsheet may keep another one than was written. */
const hashOf = (texts: readonly string[]): string =>
  hash53(JSON.stringify(texts.map((text) => text.replace(/\r\n?/g, '\n'))));

/** The mark of a plan's row; rows count from 1. Of a header row all cells count, of others a few that tell it apart. */
export function markOf(plan: Plan, row: number): RowMark {
  const cells = (plan.rows[row - 1] ?? []).map((cell) => String(fitCell(cell)));
  const places = row <= plan.headers ? cells.length : tellingPlaces(plan, row);
  return { row, places, hash: hashAt(cells, places) };
}

const MOST_PLACES = 20;

/**
 * Filled cells of text; where there are none, numbers. What a date reads back as hangs on a format that people may change.
 */
function tellingPlaces({ rows, types }: Plan, row: number): number[] {
  const filled = (rows[row - 1] ?? []).flatMap((cell, at) => (cell === '' ? [] : [at]));
  const texts = filled.filter((at) => types[at] === 'text');
  const numbers = filled.filter((at) => types[at] === 'number' || types[at] === 'boolean');
  return (texts.length > 0 ? texts : numbers).slice(0, MOST_PLACES);
}

/** The hash of what stands in a row at the places of a mark. */
function hashAt(values: readonly string[], places: RowMark['places']): string {
  const at = typeof places === 'number' ? Array.from({ length: places }, (_, place) => place) : places;
  return hashOf(at.map((place) => values[place] ?? ''));
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
function stands(tab: Tab, mark: RowMark): boolean {
  const [values = []] = rowsOf(tab, mark.row, mark.row);
  return values.every((value) => value === '') || hashAt(values, mark.places) === mark.hash;
}

/**
 * The end of the block: the last row as it was written. Where rows were deleted it stands higher up, and below it, as far as
 * the block went, there must be nothing, or all below the header is blank.
 */
function endStands(tab: Tab, mark: RowMark): boolean {
  const [last] = rowsOf(tab, mark.row, mark.row);
  if (last !== undefined && hashAt(last, mark.places) === mark.hash) return true;
  if (last?.some((value) => value !== '')) return false;
  const filled = rowsOf(tab, 2, mark.row).filter((values) => values.some((value) => value !== ''));
  const lowest = filled[filled.length - 1];
  return lowest === undefined || hashAt(lowest, mark.places) === mark.hash;
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
