import type { Cell } from './cell';
import type { Column } from './column';

/** One table of an export with typed cells. Every row has as many cells as there are columns. Plain values only. */
export interface Table {
  /** `''` for the submissions, else the repeat group's XML name. */
  readonly name: string;
  /** The name of the table that its rows belong to; null for the submissions. */
  readonly parent: string | null;
  readonly columns: readonly Column[];
  /** The second header row of HXL tags, where the export has one. */
  readonly hxl: readonly string[] | null;
  readonly rows: readonly (readonly Cell[])[];
  readonly counts: TableCounts;
  /** Which zone offsets the times of each column carry, in the order of `columns`; empty where there is none. */
  readonly offsets: readonly (readonly OffsetCount[])[];
  /** For each column whose times carry several offsets, by its place: the offset of every row, `''` where it has none. */
  readonly offsetCells: ReadonlyMap<number, readonly string[]>;
}

/** What differs from what was answered, and how often. */
export interface TableCounts {
  /** Cells beyond the last header (a fault of KoboToolbox's exporter). */
  readonly dropped: number;
  /** Addresses of which the file keeps a part only (XLSX). */
  readonly shortenedLinks: number;
  /** Cells that KoboToolbox's exporter has cut at the limit of Excel. */
  readonly truncated: number;
  /** Values that do not fit the type of their column and stay text, in the order of `columns`. */
  readonly unfit: readonly number[];
}

/** A zone offset as `+03:00`, and how many times of the column carry it. */
export type OffsetCount = readonly [offset: string, count: number];
