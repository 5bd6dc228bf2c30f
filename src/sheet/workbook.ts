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

/** A value as the service reads it: text, `''` for a blank cell, a number, a boolean, or a moment where the cell has a date format. */
export type Read = string | number | boolean | Date;

/** What stands in the first row, which tells the columns. */
export interface Headers {
  readonly texts: readonly string[];
  readonly notes: readonly string[];
}

/** A place that a write must not touch, as people name it (`B2:C4`). */
export interface Obstacle {
  readonly why: 'protected' | 'merged';
  readonly cells: string;
  readonly area: Area;
}

/** Port: one tab. Every method may throw what the spreadsheet service throws (a protected cell, no right to edit). */
export interface Tab {
  /** Google's sheet id: it stays when people rename or move the tab. */
  readonly id: number;
  name(): string;
  /** The grid, blank cells included. */
  size(): Size;
  /** The last row and column that hold anything; 0 × 0 in a blank tab. */
  used(): Size;
  /** How many rows at the top do not scroll. */
  frozenRows(): number;
  isBlank(area: Area): boolean;
  /** Texts and notes of a row across the whole grid, as far as it goes now. */
  headers(row: number): Headers;
  headerTexts(row: number): readonly string[];
  /** All cells of a column, as far down as the grid goes now. */
  column(column: number): readonly Read[];
  insertRows(after: number, count: number): void;
  insertColumns(after: number, count: number): void;
  deleteRows(from: number, count: number): void;
  deleteColumns(from: number, count: number): void;
  /** Gives areas a number format, all in one call. */
  format(areas: readonly Area[], format: string): void;
  numberFormats(area: Area): string[][];
  /** Writes values: strings as if typed, numbers and booleans as they are. */
  writeValues(area: Area, values: readonly (readonly Cell[])[]): void;
  /** Writes strings as rich text, which is never read as anything else. */
  writeRichText(area: Area, strings: readonly (readonly string[])[]): void;
  /** Writes formulas in R1C1 notation. */
  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): void;
  /** Value, display and formula of each cell. */
  read(area: Area): Seen[][];
  /** Values alone, in one call. */
  values(area: Area): Read[][];
  /** The same of as much of an area as there is in the grid now. */
  valuesTo(area: Area): Read[][];
  /** Values of all cells up to the last that holds anything. */
  usedValues(): Read[][];
  /** Formulas in R1C1 notation, `''` where there is none: equal ones mean the same in their rows. */
  formulas(area: Area): string[][];
  /** Copies one row of cells, with formulas and looks, down to the rows of another area of the same columns. */
  copyDown(from: Area, to: Area): void;
  /** Empties the cells and keeps their formats. */
  clear(area: Area): void;
  /** Bold, and frozen from the first row on; rows that were header rows before are so no more. */
  styleHeader(rows: number, columns: number, before: number): void;
  /** Sets the notes of cells of a row, from a column on. */
  note(row: number, column: number, notes: readonly string[]): void;
  /** Notes of an area, row by row. */
  notes(area: Area): string[][];
  /** Has the tab read from right to left. */
  setRightToLeft(): void;
  /** Makes columns wide enough for a date with its time. */
  widen(column: number, columns: number): void;
  hideColumn(column: number): void;
  showColumns(column: number, columns: number): void;
  /** Protections in an area that this person may not write into, and merged cells. Warnings do not stop scripts. */
  obstacles(area: Area): Obstacle[];
  isMerged(area: Area): boolean;
  /** Has Google warn people who edit these areas; earlier warnings of the same mark go. No areas: none. */
  warn(areas: readonly Area[], mark: string): void;
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
  tabIds(): number[];
  tab(id: number): Tab | null;
  tabNamed(name: string): Tab | null;
  /** The tab that the person looks at. */
  activeTab(): number;
  addTab(name: string): Tab;
  /** A new tab that people do not see, no larger than it must be. */
  addHiddenTab(name: string, size: Size): Tab;
  removeTab(id: number): void;
  show(id: number): void;
  /** Where a named range lies; null where there is none. */
  namedRange(name: string): (Area & { readonly tab: number }) | null;
  nameRange(name: string, tab: number, area: Area): void;
  forgetRange(name: string): void;
  /** Sends all writes out; before it nothing is certain. */
  flush(): void;
}
