import type { Area, Read, Tab } from '../workbook';
import type { Stand } from './stand';

/** What a cell of the user's holds. */
export interface OwnCell {
  readonly value: Read;
  /** In R1C1 notation, `''` where there is none. */
  readonly formula: string;
}

/**
 * What people put beside and below our rows, as it stood before we wrote: what a row's notes are, which formulas they fill down, and
 * what to put back where rows moved under our hands.
 */
export interface Beside {
  /** Columns that are not ours, from 1. */
  readonly columns: readonly number[];
  /** By row, from 1: the cells of those columns. */
  readonly rows: readonly (readonly OwnCell[])[];
  /** Rows that are the user's, and what they hold in our columns, by row. */
  readonly foreign: ReadonlyMap<number, ReadonlyMap<number, OwnCell>>;
}

export const NOTHING_BESIDE: Beside = { columns: [], rows: [], foreign: new Map() };

/**
 * Reads what is the user's: two calls where there is nothing, two more for each group of his columns and rows.
 * @param ours our columns, the sync column among them
 */
export function readBeside(tab: Tab, stand: Stand, ours: ReadonlySet<number>): Beside {
  const used = tab.used();
  const columns = range(1, used.columns).filter((column) => !ours.has(column));
  const lastKeyed = Math.max(stand.headerRows, lastMarked(stand.sync?.marks ?? []));
  if (columns.length === 0 && used.rows <= lastKeyed) return NOTHING_BESIDE;
  return { columns, rows: readColumns(tab, columns, used.rows), foreign: readForeign(tab, stand, ours, used.rows) };
}

const lastMarked = (marks: readonly unknown[]): number => {
  for (let at = marks.length; at > 0; at--) if (marks[at - 1] !== null) return at;
  return 0;
};

function readColumns(tab: Tab, columns: readonly number[], rows: number): OwnCell[][] {
  const found: OwnCell[][] = Array.from({ length: rows + 1 }, () => []);
  if (rows === 0) return found;
  for (const { from, count } of runsOf(columns)) {
    readCells(tab, { row: 1, column: from, rows, columns: count }).forEach((cells, at) => {
      found[at + 1]?.push(...cells);
    });
  }
  return found;
}

/** Between our rows only so many groups are read: a table full of holes is no table. */
const MOST_GROUPS = 20;

function readForeign(tab: Tab, { sync, headerRows }: Stand, ours: ReadonlySet<number>, last: number) {
  const found = new Map<number, Map<number, OwnCell>>();
  const rows = range(headerRows + 1, last).filter((row) => (sync?.marks[row - 1] ?? null) === null);
  const groups = runsOf(rows);
  // What stands below comes first: totals are there.
  for (const { from, count } of groups.reverse().slice(0, MOST_GROUPS)) {
    for (const columns of runsOf([...ours].sort((a, b) => a - b))) {
      const area = { row: from, column: columns.from, rows: count, columns: columns.count };
      readCells(tab, area).forEach((cells, r) => {
        const row = found.get(from + r) ?? new Map<number, OwnCell>();
        cells.forEach((cell, c) => {
          if (!isBlank(cell)) row.set(columns.from + c, cell);
        });
        found.set(from + r, row);
      });
    }
  }
  return found;
}

function readCells(tab: Tab, area: Area): OwnCell[][] {
  const formulas = tab.formulas(area);
  return tab.values(area).map((row, r) => row.map((value, c) => ({ value, formula: formulas[r]?.[c] ?? '' })));
}

export const isBlank = ({ value, formula }: OwnCell): boolean => value === '' && formula === '';

/** Does something of the user's stand beside rows? A blank column between others is nothing. */
export const hasOwn = ({ rows }: Beside): boolean => rows.some((cells) => cells.some((cell) => !isBlank(cell)));

/** A formula is told by itself: what it shows hangs on other cells. */
export const textOf = ({ value, formula }: OwnCell): string =>
  formula !== '' ? `=${formula}` : `${typeof value} ${value instanceof Date ? value.getTime() : String(value)}`;

/** Neighbouring numbers as runs, in order. */
export function runsOf(numbers: readonly number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.from + last.count === number) last.count++;
    else runs.push({ from: number, count: 1 });
  }
  return runs;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
