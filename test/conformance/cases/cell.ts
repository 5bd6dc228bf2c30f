import type { Plain } from '../case';

/** What a cell gives back after one string was written into it under a number format. */
export function written(sheet: GoogleAppsScript.Spreadsheet.Sheet, format: string, value: string | number): Plain {
  const cell = sheet.getRange(1, 1);
  cell.setNumberFormat(format);
  cell.setValue(value);
  return seen(cell);
}

/** Kind and value, or the formula; a date as its calendar day and time in the spreadsheet's zone. */
export function seen(cell: GoogleAppsScript.Spreadsheet.Range): Plain {
  const formula = cell.getFormula();
  return formula === '' ? kindOf(cell.getValue()) : { formula };
}

function kindOf(value: unknown): { readonly kind: string; readonly value: Plain } {
  if (Object.prototype.toString.call(value) === '[object Date]') return { kind: 'date', value: zoned(value) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: value === '' ? 'blank' : 'text', value: String(value) };
}

function zoned(value: unknown): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(Number(value)), zone, "yyyy-MM-dd'T'HH:mm:ss");
}

export const text = (value: string): Plain => ({ kind: 'text', value });
export const number = (value: number): Plain => ({ kind: 'number', value });
