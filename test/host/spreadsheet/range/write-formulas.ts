import { permitCells } from '../check/permit';
import { newFormula } from '../coercion/typed-formula';
import type { Content } from '../model/content';
import type { Place } from './place';
import { checkLengths } from './write-values';

/** Writes formulas; a missing `=` is put before them. Empty text leaves the cell blank. A cell's number format does not matter. */
export function writeFormulas({ sheet, box }: Place, formulas: readonly (readonly string[])[]): void {
  permitCells(sheet, box);
  for (const row of formulas) checkLengths(sheet.book, row);
  formulas.forEach((row, at) => {
    row.forEach((text, column) => {
      sheet.cells.set(box.row + at, box.column + column, contentOf(text));
    });
  });

  function contentOf(text: string): Content {
    return text === '' ? null : newFormula(withEquals(text), sheet.book.quirks);
  }
}

/** The text of a formula with its `=`; empty text stays empty. */
export function withEquals(text: string): string {
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}
