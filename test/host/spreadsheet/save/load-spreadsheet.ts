import { newBook } from '../book/new-book';
import { HostSpreadsheet } from '../book/spreadsheet';
import type { JsonValue } from './json-value';
import { loadSheet } from './load-sheet';
import { type SavedBook, VERSION } from './saved';

/**
 * A spreadsheet from what saveSpreadsheet gave.
 * @param now the clock, which is not saved
 * @throws Error if the data are of another version or no saved spreadsheet at all
 */
export function loadSpreadsheet(json: JsonValue, now: () => number = Date.now): HostSpreadsheet {
  const saved = checked(json);
  const { id, name, locale, timeZone, quirks, limits } = saved;
  const book = newBook({ id, name, locale, timeZone, quirks, limits, now });
  book.activeSheetId = saved.activeSheetId;
  book.idsGiven = saved.idsGiven;
  book.namedRanges = saved.namedRanges.map((named) => ({ ...named }));
  book.protections = (saved.protections ?? []).map((one) => ({ ...one }));
  book.protectionsGiven = saved.protectionsGiven ?? 0;
  book.sheets.push(...saved.sheets.map((sheet) => loadSheet(sheet, book)));
  return new HostSpreadsheet(book);
}

/** Files of this host are trusted beyond their version: they hold up to millions of cells. */
function checked(json: JsonValue): SavedBook {
  const known = typeof json === 'object' && json !== null && !Array.isArray(json) && json.version === VERSION;
  if (!known || !Array.isArray(json.sheets)) throw new Error('This is no saved spreadsheet of this version.');
  return json as unknown as SavedBook;
}
