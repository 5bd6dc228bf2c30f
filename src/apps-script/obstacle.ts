import type { Area, Obstacle } from '../sheet/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * What in an area would make Google refuse a write: a protection of somebody else that is more than a warning, or merged cells,
 * which take a value in their first cell only. Looked at before the first write, so that nothing is left half done.
 */
export function obstaclesIn(sheet: Sheet, place: Area): Obstacle[] {
  const area = sheet.getRange(place.row, place.column, place.rows, place.columns);
  const stopping = protections(sheet).filter((one) => stops(one) && (isSheet(one) || overlaps(one.getRange(), area)));
  return [
    ...stopping.map((one): Obstacle => {
      const why = 'protected';
      return isSheet(one) ? { why, cells: '', area: place } : { why, ...placeOf(one.getRange()) };
    }),
    ...area.getMergedRanges().map((range): Obstacle => ({ why: 'merged', ...placeOf(range) })),
  ];
}

const placeOf = (range: Range): Pick<Obstacle, 'cells' | 'area'> => ({
  cells: range.getA1Notation(),
  area: {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  },
});

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
