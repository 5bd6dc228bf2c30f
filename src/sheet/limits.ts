/** Google's limits for a spreadsheet (Sheets help, "Files you can store in Google Drive"), and our own block size. */
export const LIMITS = {
  /** For what is typed, too: there the apostrophe that guards a text takes one. */
  cellCharacters: 50_000,
  workbookCells: 10_000_000,
  tabColumns: 18_278,
  tabNameCharacters: 100,
  /** Cells in one `setValues`: 20,000 to 50,000 are advised, few calls and small enough to get through. */
  blockCells: 40_000,
} as const;
