import type { BookState } from '../model/book-state';
import { meantBy } from './meant';
import { Needs } from './needs';
import { type Piece, piecesOf } from './pieces';
import { formulasOf, type Placed } from './placed';

/** Formulas to compute together, and the cells they refer to. */
export interface Closure {
  readonly formulas: readonly Placed[];
  readonly needs: Needs;
}

/** Everything that some formulas depend on: the cells they refer to, the formulas in these cells, and so on. */
export function closureOf(book: BookState, start: readonly Placed[]): Closure {
  const needs = new Needs();
  const formulas = new Set<Placed>();
  for (let wave = start; wave.length > 0; wave = missing(book, needs, formulas)) {
    for (const placed of wave) {
      formulas.add(placed);
      addNeeds(needs, placed);
    }
  }
  return { formulas: [...formulas], needs };
}

/** Formulas that are needed, or may spill into what is needed, and are not taken yet. */
function missing(book: BookState, needs: Needs, taken: ReadonlySet<Placed>): Placed[] {
  return book.sheets.flatMap((sheet) => {
    if (!needs.sheets.has(sheet)) return [];
    return formulasOf(sheet).filter((placed) => {
      if (taken.has(placed)) return false;
      const { row, column, spills } = placed;
      return spills ? needs.reachFrom(sheet, row, column) : needs.has(sheet, row, column);
    });
  });
}

function addNeeds(needs: Needs, { formula, sheet }: Placed): void {
  needs.columns(sheet);
  const pieces = piecesOf(formula);
  const offset = pieces.some(isOffset);
  for (const piece of pieces) {
    const meant = meantBy(piece, sheet);
    if (typeof meant === 'string' || meant === null) continue;
    const { rows, columns } = meant.sheet;
    const all = { row: 0, column: 0, rows: rows.length, columns: columns.length };
    needs.add(meant.sheet, offset ? all : meant.box);
  }
}

/** OFFSET reads cells that are not written in the formula. */
function isOffset(piece: Piece): boolean {
  return piece.kind === 'function' && piece.text.toUpperCase() === 'OFFSET';
}
