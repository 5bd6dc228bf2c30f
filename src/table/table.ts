/** A column as the export has it: its header, and which of its kind it is (1 for the first), since headers repeat. */
export interface Column {
  readonly name: string;
  readonly occurrence: number;
}

/** What stands in a cell of a table. Only text for now: types come from the form. */
export type Cell = string;
export type Row = readonly Cell[];

/**
 * One table of an export. Every row has as many cells as there are columns.
 * No dates, no time zones, no realm: plain values only.
 */
export interface Table {
  /** `''` for the submissions, else the repeat group's name. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** The second header row of HXL tags, where the export has one. */
  readonly hxl: Row | null;
  readonly rows: readonly Row[];
  /** Cells beyond the last header, dropped: a fault of KoboToolbox's exporter (formpack, select_multiple). */
  readonly droppedCells: number;
}
