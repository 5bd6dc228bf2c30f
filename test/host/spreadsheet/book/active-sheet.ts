import type { BookState } from '../model/book-state';
import type { SheetState } from '../model/sheet-state';

/** The tab in front. There is always one: the last visible tab cannot be removed. */
export function activeSheet(book: BookState): SheetState {
  const sheet = book.sheets.find((one) => one.id === book.activeSheetId) ?? book.sheets[0];
  if (!sheet) throw new Error('A spreadsheet without tabs cannot be.');
  return sheet;
}
