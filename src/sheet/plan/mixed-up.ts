import type { TabContent } from '../layout/tab-content';
import { LIMITS } from '../limits';
import type { IdentifiedRows } from '../match/identify-rows';
import type { ReadCell } from '../match/read-cell';
import type { SameCell } from '../match/same-cell';
import type { Tab } from '../workbook';
import { type DifferingCell, differingCells } from './differing-rows';
import type { ColumnPlan } from './plan-columns';

/** A look at a tab's cells is one call as long as they are not more than this. */
const MOST_CELLS = 5 * LIMITS.blockCells;
const HOUR = 3_600_000;

/** What a look at the cells works with. */
export interface Look {
  readonly tab: Tab;
  readonly content: TabContent;
  readonly columns: ColumnPlan;
  readonly identified: IdentifiedRows;
  readonly same: SameCell;
  readonly readCell: ReadCell;
  /** Does a row hold what the export still says? Others will be written anyhow. */
  readonly isUnchanged: (index: number) => boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Did somebody sort a part of the columns, so that answers stand beside other submissions? The cells of all rows are looked at, of a large
 * table those of one window, every hour the next. An answer typed over is no mix-up: then a value stands there that was nowhere
 * before. After a sort the same values stand in other rows.
 */
export function isMixedUp(look: Look): boolean {
  const { tab, content, columns, identified, same, readCell, isUnchanged, now } = look;
  const last = Math.max(0, ...lastOf(identified.rowOf.values()));
  const each = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, content.columns.length)));
  const windows = Math.max(1, Math.ceil(last / each));
  const from = 1 + (Math.floor(now / HOUR) % windows) * each;
  const cells = differingCells(tab, content, columns, identified, same, { from, to: from + each - 1 });
  const byColumn = new Map<number, DifferingCell[]>();
  for (const cell of cells) {
    if (isUnchanged(cell.index)) byColumn.set(cell.wanted, [...(byColumn.get(cell.wanted) ?? []), cell]);
  }
  const text = (cell: unknown): string => `${typeof cell} ${String(cell)}`;
  return [...byColumn].some(([wanted, found]) => {
    const here = found.map((cell) => text(readCell(cell.here)));
    const there = found.map((cell) => text(content.rows[cell.index]?.[wanted] ?? ''));
    if (isBlanked(here, content.rows.length)) return true;
    const rest = content.rows.map((row) => text(row[wanted] ?? ''));
    return isSwapped(here, there) || (windows > 1 && isMostlyKnown(here, rest));
  });
}

/** A column that a run made and died before it was written, or that somebody emptied. */
const isBlanked = (here: readonly string[], rows: number): boolean =>
  here.length > 1 && here.length * 2 > rows && here.every((text) => text === 'string ');

/**
 * Does a value stand in a row that another of these rows should hold? Rows that were edited or left the export since cannot be compared, so
 * the values need not be the same ones all together. Looking at all cells then costs a reading; not looking, a wrong answer.
 */
function isSwapped(here: readonly string[], there: readonly string[]): boolean {
  const wanted = new Set(there);
  return here.length > 1 && here.some((text, at) => text !== 'string ' && text !== there[at] && wanted.has(text));
}

const FEWEST = 10;
const SHARE = 0.9;

/** In a window the rest of the sorted rows is not seen. */
function isMostlyKnown(here: readonly string[], all: readonly string[]): boolean {
  const known = new Set(all);
  return here.length >= FEWEST && here.filter((text) => known.has(text)).length >= SHARE * here.length;
}

function lastOf(rows: Iterable<number>): [number] | [] {
  let last = 0;
  for (const row of rows) if (row > last) last = row;
  return last === 0 ? [] : [last];
}
