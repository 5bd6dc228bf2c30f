import type { CellType } from '../table/column';
import { NUMBER_FORMATS } from './number-formats';
import type { Area, Size } from './workbook';

/** One number format for several areas: one call. */
export interface Formatting {
  readonly format: string;
  readonly areas: readonly Area[];
}

/**
 * The formats of an area whose columns have these types, each format once. Header rows hold text.
 * @param types of the block's columns
 * @param headers how many rows at the block's top are header rows
 * @param area in the tab; the block begins at its first cell
 */
export function formatAreas(types: readonly CellType[], headers: number, area: Area): Formatting[] {
  const found = new Map<string, Area[]>();
  const add = (format: string, one: Area): void => {
    if (one.rows > 0 && one.columns > 0) found.set(format, [...(found.get(format) ?? []), one]);
  };
  const above = Math.max(0, Math.min(area.rows, headers - area.row + 1));
  add('@', { ...area, rows: above });
  const below = { ...area, row: area.row + above, rows: area.rows - above };
  for (const run of runsOf(types.slice(area.column - 1, area.column - 1 + area.columns))) {
    add(run.format, { ...below, column: area.column + run.from, columns: run.count });
  }
  return [...found].map(([format, areas]) => ({ format, areas }));
}

/** Neighbouring columns of one format. */
function runsOf(types: readonly CellType[]) {
  const runs: { format: string; from: number; count: number }[] = [];
  types.forEach((type, at) => {
    const last = runs[runs.length - 1];
    if (last?.format === NUMBER_FORMATS[type]) last.count++;
    else runs.push({ format: NUMBER_FORMATS[type], from: at, count: 1 });
  });
  return runs;
}

/** All cells of a block. */
export const whole = ({ rows, columns }: Size): Area => ({ row: 1, column: 1, rows, columns });
