import type { Area, Size, Tab, Workbook } from '../sheet/workbook';
import { tabOf } from './tab';

/** The spreadsheet that the person has open, or that the trigger belongs to. */
export const openWorkbook = (): Workbook => workbookOf(SpreadsheetApp.getActiveSpreadsheet());

/** A `Workbook` over one of Google's spreadsheets. */
export function workbookOf(file: GoogleAppsScript.Spreadsheet.Spreadsheet): Workbook {
  let known: string | null = null;
  // Asked for each moment that is converted: one call is enough for a run.
  const zone = (): string => {
    known ??= file.getSpreadsheetTimeZone();
    return known;
  };
  const sheetOf = (id: number) => file.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;
  return {
    id: file.getId(),
    timeZone: zone,
    offsetMinutes: (utc) =>
      (wallClock(Utilities.formatDate(new Date(utc), zone(), CLOCK)) - Math.floor(utc / 1000) * 1000) / 60_000,
    cells: () => file.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0),
    tabNames: () => file.getSheets().map((sheet) => sheet.getName()),
    tabIds: () => file.getSheets().map((sheet) => sheet.getSheetId()),
    tab: (id) => {
      const sheet = sheetOf(id);
      return sheet === null ? null : tabOf(sheet);
    },
    tabNamed: (name) => {
      const sheet = file.getSheetByName(name);
      return sheet === null ? null : tabOf(sheet);
    },
    activeTab: () => file.getActiveSheet().getSheetId(),
    addTab: (name) => tabOf(file.insertSheet(name, file.getSheets().length)),
    addHiddenTab: (name, size) => hiddenTab(file, name, size),
    removeTab: (id) => {
      const sheet = sheetOf(id);
      if (sheet !== null) file.deleteSheet(sheet);
    },
    show: (id) => {
      const sheet = sheetOf(id);
      if (sheet !== null) file.setActiveSheet(sheet);
    },
    namedRange: (name) => {
      const range = file.getRangeByName(name);
      return range === null ? null : placeOf(range);
    },
    nameRange: (name, id, { row, column, rows, columns }) => {
      const sheet = sheetOf(id);
      if (sheet !== null) file.setNamedRange(name, sheet.getRange(row, column, rows, columns));
    },
    forgetRange: (name) => {
      if (file.getRangeByName(name) !== null) file.removeNamedRange(name);
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

type Range = GoogleAppsScript.Spreadsheet.Range;

const placeOf = (range: Range): Area & { readonly tab: number } => ({
  tab: range.getSheet().getSheetId(),
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** A new tab has 26,000 cells, which count towards the limit of the spreadsheet. Making it brings it to the front. */
function hiddenTab(file: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string, { rows, columns }: Size): Tab {
  const front = file.getActiveSheet();
  const sheet = file.insertSheet(name, file.getSheets().length);
  if (sheet.getMaxRows() > rows) sheet.deleteRows(rows + 1, sheet.getMaxRows() - rows);
  if (sheet.getMaxColumns() > columns) sheet.deleteColumns(columns + 1, sheet.getMaxColumns() - columns);
  file.setActiveSheet(front);
  sheet.hideSheet();
  return tabOf(sheet);
}

/**
 * Not `Z`, which gives whole minutes: before there were zones a town was ahead of UTC by seconds too, and a time of day alone lies on
 * 1899-12-30.
 */
const CLOCK = 'yyyy-MM-dd HH:mm:ss';

/** A wall clock's time as milliseconds, as if it were UTC. */
function wallClock(text: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = text.split(/[^0-9]/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
