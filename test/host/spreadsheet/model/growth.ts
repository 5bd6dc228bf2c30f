import { refuse } from '../check/refuse';
import { words } from '../words';
import type { BookState } from './book-state';
import type { SheetState } from './sheet-state';

/** Cells of all tabs, empty ones included: that is what Google counts. */
export function countCells(book: BookState): number {
  return book.sheets.reduce((sum, sheet) => sum + sheet.rows.length * sheet.columns.length, 0);
}

/** @throws Error with Google's words if a tab may not become `rows` × `columns` large. `sheet` is null for a new tab. */
export function checkGrowth(book: BookState, sheet: SheetState | null, rows: number, columns: number): void {
  if (columns > book.limits.columns) refuse(words.tooManyColumns(book.limits.columns));
  const now = sheet ? sheet.rows.length * sheet.columns.length : 0;
  if (countCells(book) - now + rows * columns > book.limits.cells) refuse(words.tooManyCells(book.limits.cells));
}
