import type { ConformanceResult } from './case';

const TAB = 'Conformance';
const HEADER = ['port', 'case', 'same', 'expected', 'seen'];

/** Writes the results into a tab of their own, everything as text, an earlier report replaced. */
export function writeReport(results: readonly ConformanceResult[]): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(TAB) ?? book.insertSheet(TAB);
  sheet.clear();
  const rows = results.map(({ port, name, same, expected, seen }) =>
    [port, name, same ? 'same' : 'DIFFERENT', JSON.stringify(expected), JSON.stringify(seen)].map((text) => `'${text}`),
  );
  const needed = rows.length + 1 - sheet.getMaxRows();
  if (needed > 0) sheet.insertRowsAfter(sheet.getMaxRows(), needed);
  sheet
    .getRange(1, 1, rows.length + 1, HEADER.length)
    .setNumberFormat('@')
    .setValues([HEADER, ...rows]);
  sheet.setFrozenRows(1);
  SpreadsheetApp.flush();
}
