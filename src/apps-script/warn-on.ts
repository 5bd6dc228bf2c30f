type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Has Google ask "are you sure?" when people type into these ranges; scripts pass. The description begins with a mark by which
 * they are found again.
 */
export function warnOn(sheet: GoogleAppsScript.Spreadsheet.Sheet, ranges: readonly Range[], mark: string): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (protection.getDescription().startsWith(mark)) protection.remove();
  }
  for (const range of ranges) range.protect().setDescription(mark).setWarningOnly(true);
}
