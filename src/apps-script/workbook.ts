import type { Workbook } from '../sheet/workbook';
import { tabOf } from './tab';

/** The spreadsheet that the person has open, or that the trigger belongs to. */
export function openWorkbook(): Workbook {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const zone = (): string => file.getSpreadsheetTimeZone();
  const sheetOf = (id: number) => file.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;
  return {
    id: file.getId(),
    timeZone: zone,
    offsetMinutes: (utc) => minutes(Utilities.formatDate(new Date(utc), zone(), 'Z')),
    cells: () => file.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0),
    tabNames: () => file.getSheets().map((sheet) => sheet.getName()),
    tab: (id) => {
      const sheet = sheetOf(id);
      return sheet === null ? null : tabOf(sheet);
    },
    activeTab: () => file.getActiveSheet().getSheetId(),
    addTab: (name) => tabOf(file.insertSheet(name, file.getSheets().length)),
    removeTab: (id) => {
      const sheet = sheetOf(id);
      if (sheet !== null) file.deleteSheet(sheet);
    },
    show: (id) => {
      const sheet = sheetOf(id);
      if (sheet !== null) file.setActiveSheet(sheet);
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

/** `+0530` → 330. */
function minutes(offset: string): number {
  const [, sign, hours, rest] = /^([+-])(\d\d)(\d\d)$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest));
}
