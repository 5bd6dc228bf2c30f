import type { Cell } from '../table/cell';

/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What a cell gives back after a write. */
export interface Seen {
  readonly value: unknown;
  readonly display: string;
  readonly formula: string;
}

/** Port: one tab. Every method may throw what the spreadsheet service throws (a protected cell, no right to edit). */
export interface Tab {
  /** Google's sheet id: it stays when people rename or move the tab. */
  readonly id: number;
  name(): string;
  /** The grid, blank cells included. */
  size(): Size;
  isBlank(area: Area): boolean;
  insertRows(after: number, count: number): void;
  insertColumns(after: number, count: number): void;
  /** Gives areas a number format, all in one call. */
  format(areas: readonly Area[], format: string): void;
  /** Writes values: strings as if typed, numbers and booleans as they are. */
  writeValues(area: Area, values: readonly (readonly Cell[])[]): void;
  /** Writes strings as rich text, which is never read as anything else. */
  writeRichText(area: Area, strings: readonly (readonly string[])[]): void;
  read(area: Area): Seen[][];
  /** Empties the cells and keeps their formats. */
  clear(area: Area): void;
  /** Bold, and frozen from the first row on; rows that were header rows before are so no more. */
  styleHeader(rows: number, columns: number, before: number): void;
  /** Sets the notes of the cells of the first row, from the first column on. */
  note(notes: readonly string[]): void;
  /** Has the tab read from right to left. */
  setRightToLeft(): void;
  /** Makes columns wide enough for a date with its time. */
  widen(column: number, columns: number): void;
}

/** Port: the spreadsheet at hand. */
export interface Workbook {
  readonly id: string;
  timeZone(): string;
  /** How far the clocks of the spreadsheet's zone are ahead of UTC at a moment (milliseconds since 1970), in minutes. */
  offsetMinutes(utc: number): number;
  /** Cells of all tabs, blank ones included: what Google's limit counts. */
  cells(): number;
  tabNames(): string[];
  tab(id: number): Tab | null;
  /** The tab that the person looks at. */
  activeTab(): number;
  addTab(name: string): Tab;
  removeTab(id: number): void;
  show(id: number): void;
  /** Sends all writes out; before it nothing is certain. */
  flush(): void;
}
