import type { HostSpreadsheet } from '../book/spreadsheet';
import type { BookState } from '../model/book-state';
import type { SheetState } from '../model/sheet-state';
import type { JsonValue } from './json-value';
import { loadSpreadsheet } from './load-spreadsheet';

/**
 * Makes a spreadsheet what it was when saveSpreadsheet gave `json`, as restoring a version does: tabs with their ids, all
 * that is in them, named ranges and protections. Its name and id, and objects that scripts hold, stay.
 * @throws Error if the data are of another version or no saved spreadsheet at all
 */
export function restoreSpreadsheet({ book }: HostSpreadsheet, json: JsonValue): void {
  const { book: past } = loadSpreadsheet(json, book.now);
  const { locale, timeZone, namedRanges, protections } = past;
  const sheets = past.sheets.map((sheet) => restored(book, sheet));
  for (const sheet of book.sheets) sheet.deleted = !sheets.includes(sheet);
  book.sheets.splice(0, book.sheets.length, ...sheets);
  Object.assign(book, { locale, timeZone, namedRanges, protections });
  if (!sheets.some(({ id }) => id === book.activeSheetId)) book.activeSheetId = past.activeSheetId;
}

/** A tab that is still there becomes what it was; one that was deleted comes back. */
function restored(book: BookState, past: SheetState): SheetState {
  const sheet = book.sheets.find(({ id }) => id === past.id);
  if (!sheet) return { ...past, book };
  const { version } = sheet.cells;
  Object.assign(sheet, { ...past, book });
  sheet.cells.version = version + 1;
  return sheet;
}
