/**
 * What a file has in a cell: text, `''` for none, or what the file itself typed (XLSX only).
 * Formulas and error values arrive as the text a person would see typed: `=1+1`, `#N/A`.
 */
export type RawCell = string | FileNumber | FileDate | FileTime | FileBoolean;

/** A number as the file writes it: `4100001`, `0.3`, `1.234567890123457E+19`. */
export interface FileNumber {
  readonly kind: 'number';
  readonly text: string;
}

/** A number under a date style: days since 1899-12-30 with a fraction, whatever date system the file has. */
export interface FileDate {
  readonly kind: 'date';
  readonly serial: number;
}

/** A number under a style that shows a time of day, or elapsed time: days, with a fraction. */
export interface FileTime {
  readonly kind: 'time';
  readonly serial: number;
}

export interface FileBoolean {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export type RawRow = readonly RawCell[];

/** A sheet of a workbook as it stands. Rows may be shorter or longer than the first; absent rows are empty ones. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
  /** Addresses of which the file keeps a part only, since XlsxWriter makes them links: `mailto:a@x.org` → `a@x.org`. */
  readonly shortenedLinks: number;
}

/** One table of an export, not typed yet. Every row has as many cells as the header. */
export interface RawTable {
  /** `''` for the submissions, else the repeat group's XML name. */
  readonly name: string;
  /** The name of the table that its rows belong to; null for the submissions. */
  readonly parent: string | null;
  readonly header: readonly string[];
  /** The second header row of HXL tags, where the export has one. */
  readonly hxl: readonly string[] | null;
  readonly rows: readonly RawRow[];
  /** Cells beyond the last header, dropped: a fault of KoboToolbox's exporter (formpack, select_multiple). */
  readonly droppedCells: number;
  readonly shortenedLinks: number;
}
