import { permitCells } from '../check/permit';
import { refuse } from '../check/refuse';
import { coercion } from '../coercion/coerce';
import { isAutomatic } from '../format/number-format';
import type { BookState } from '../model/book-state';
import { Formula } from '../model/content';
import { checkValidation } from '../validation/check-validation';
import { words } from '../words';
import { formatsOf } from './formats-of';
import type { Place } from './place';

/**
 * Writes values as if typed. All or nothing: one text that is too long, or one value that a rule rejects, refuses the whole write.
 * A cell that is formatted automatically gets the format of the date, percentage or currency that was read.
 * @param values rows of the exact shape of the place
 */
export function writeValues({ sheet, box }: Place, values: readonly (readonly unknown[])[]): void {
  permitCells(sheet, box);
  for (const row of values) checkLengths(sheet.book, row);
  const coerce = coercion(sheet.book);
  const formatOf = formatsOf(sheet, box);
  checkValidation(sheet, box, (row, column) => coerce(values[row]?.[column], formatOf(row, column)).content);
  for (let at = 0; at < box.rows; at += 1) {
    const given = values[at] ?? [];
    const row = sheet.cells.open(box.row + at, box.column + box.columns);
    for (let column = 0; column < box.columns; column += 1) {
      const format = formatOf(at, column);
      const typed = coerce(given[column], format);
      row[box.column + column] = typed.content;
      if (typed.content instanceof Formula) sheet.cells.holdsFormulas = true;
      if (typed.format !== undefined && isAutomatic(format)) {
        sheet.layers.numberFormat.set(box.row + at, box.column + column, typed.format);
      }
    }
  }
}

/** @throws Error with Google's words if a text in a row is too long for a cell */
export function checkLengths(book: BookState, row: readonly unknown[]): void {
  const most = book.limits.cellCharacters;
  for (const value of row) if (typeof value === 'string' && value.length > most) refuse(words.tooLong(most));
}
