import { permitRemoval } from '../check/permit';
import { refuse } from '../check/refuse';
import { followRemoval } from '../formulas/follow';
import { words } from '../words';
import { announce } from './announce';
import type { BookState } from './book-state';
import type { SheetState } from './sheet-state';

/** @throws Error with Google's words if no visible tab would be left without this one */
export function checkNotLast(sheet: SheetState): void {
  const others = sheet.book.sheets.filter((one) => one !== sheet && !one.hidden);
  if (others.length === 0) refuse(words.lastVisibleSheet());
}

/** Takes a tab out of its spreadsheet for good. */
export function removeSheet(sheet: SheetState): void {
  checkNotLast(sheet);
  permitRemoval(sheet);
  const { book } = sheet;
  const at = book.sheets.indexOf(sheet);
  book.sheets.splice(at, 1);
  sheet.deleted = true;
  if (book.activeSheetId === sheet.id) activateNeighbour(book, at);
  followRemoval(book, sheet.name);
  announce(book, { kind: 'deleteSheet', sheetId: sheet.id });
}

function activateNeighbour(book: BookState, at: number): void {
  const next = [...book.sheets.slice(at), ...book.sheets.slice(0, at).reverse()].find((one) => !one.hidden);
  if (next) book.activeSheetId = next.id;
}
