import { refuse } from '../check/refuse';
import { words } from '../words';
import type { BookState } from './book-state';
import { checkGrowth } from './growth';
import { nextSheetId } from './sheet-ids';
import { checkSheetName } from './sheet-names';
import { copySheetState, newSheetState, type SheetState } from './sheet-state';

/**
 * Adds a tab, empty or as a copy.
 * @param index its place among the tabs, counted from 0
 * @throws Error with Google's words for a name that is taken or too long, a place that does not exist, or too many cells
 */
export function addSheet(book: BookState, name: string, index: number, template: SheetState | null): SheetState {
  checkSheetName(book, name, null);
  if (index < 0 || index > book.sheets.length) refuse(words.sheetIndex());
  const { newSheetRows, newSheetColumns } = book.limits;
  checkGrowth(book, null, template?.rows.length ?? newSheetRows, template?.columns.length ?? newSheetColumns);
  const id = nextSheetId(book);
  const sheet = template ? copySheetState(template, book, id, name) : newSheetState(book, id, name);
  book.sheets.splice(index, 0, sheet);
  return sheet;
}
