/** Google's limits for one spreadsheet. Tests may set small ones. Source: Google Drive help 37603; Google's reference for Sheet. */
export interface Limits {
  /** Cells of all tabs together, empty ones included. */
  readonly cells: number;
  /** Columns of one tab: A to ZZZ. */
  readonly columns: number;
  /** UTF-16 units in one cell. */
  readonly cellCharacters: number;
  /** UTF-16 units in the name of a tab. */
  readonly sheetNameCharacters: number;
  /** Size of a tab that is made without saying one. */
  readonly newSheetRows: number;
  readonly newSheetColumns: number;
}

export const LIMITS: Limits = Object.freeze({
  cells: 10_000_000,
  columns: 18_278,
  cellCharacters: 50_000,
  sheetNameCharacters: 100,
  newSheetRows: 1000,
  newSheetColumns: 26,
});
