import { newBook, type SpreadsheetOptions } from './book/new-book';
import { HostSpreadsheet } from './book/spreadsheet';
import { addSheet } from './model/add-sheet';
import { nextSheetName } from './model/sheet-names';

/**
 * Makes a spreadsheet with one empty tab, as a new one in Google Sheets.
 * @throws RangeError for an unknown locale or time zone
 */
export function createSpreadsheet(options: SpreadsheetOptions): HostSpreadsheet {
  const book = newBook(options);
  addSheet(book, nextSheetName(book), 0, null);
  return new HostSpreadsheet(book);
}
