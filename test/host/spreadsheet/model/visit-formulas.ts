import type { BookState } from './book-state';
import { Formula } from './content';
import type { SheetState } from './sheet-state';

/** Sees one formula, with its place counted from 0; gives what shall stand there instead, or the same object to leave it. */
export type FormulaVisitor = (formula: Formula, sheet: SheetState, row: number, column: number) => Formula;

/** The one place that visits every formula of a spreadsheet: for references that move, and for computing. */
export function visitFormulas(book: BookState, visit: FormulaVisitor): void {
  for (const sheet of book.sheets) visitSheet(sheet, visit);
}

function visitSheet(sheet: SheetState, visit: FormulaVisitor): void {
  const { cells } = sheet;
  if (!cells.holdsFormulas) return;
  cells.rows.forEach((row, at) => {
    row?.forEach((content, column) => {
      if (!(content instanceof Formula)) return;
      row[column] = visit(content, sheet, at, column);
      if (row[column] !== content) cells.changed();
    });
  });
}
