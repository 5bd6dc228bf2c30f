import type { Area, Obstacle } from '../sheet/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * What in an area would make Google refuse a write: a protection of somebody else that is more than a warning, or merged cells,
 * which take a value in their first cell only. Looked at before the first write, so that nothing is left half done.
 */
export function obstacleIn(sheet: Sheet, { row, column, rows, columns }: Area): Obstacle | null {
  const area = sheet.getRange(row, column, rows, columns);
  const protection = protections(sheet).find((one) => stops(one) && (isSheet(one) || overlaps(one.getRange(), area)));
  if (protection !== undefined)
    return { why: 'protected', cells: isSheet(protection) ? '' : named(protection.getRange()) };
  const [merged] = area.getMergedRanges();
  return merged === undefined ? null : { why: 'merged', cells: named(merged) };
}

const protections = (sheet: Sheet): GoogleAppsScript.Spreadsheet.Protection[] => [
  ...sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET),
  ...sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE),
];

const stops = (one: GoogleAppsScript.Spreadsheet.Protection): boolean => !one.isWarningOnly() && !one.canEdit();

const isSheet = (one: GoogleAppsScript.Spreadsheet.Protection): boolean =>
  one.getProtectionType() === SpreadsheetApp.ProtectionType.SHEET;

const overlaps = (a: Range, b: Range): boolean =>
  a.getRow() <= b.getLastRow() &&
  b.getRow() <= a.getLastRow() &&
  a.getColumn() <= b.getLastColumn() &&
  b.getColumn() <= a.getLastColumn();

const named = (range: Range): string => range.getA1Notation();
