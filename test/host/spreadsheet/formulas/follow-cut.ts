import type { Box } from '../model/box';
import { contains } from '../model/box';
import { sameName } from '../model/sheet-names';
import type { SheetState } from '../model/sheet-state';
import { visitFormulas } from '../model/visit-formulas';
import type { Reference } from './reference';
import { referenceCut } from './reference-shifted';
import { retext } from './retext';
import { rewrite } from './rewrite';
import { sheetPrefix } from './sheet-prefix';

/** A rectangle of a tab. */
export interface Area {
  readonly sheet: SheetState;
  readonly box: Box;
}

/**
 * Moves references after cells were cut and put elsewhere: those to cells inside go along, and formulas that came into another tab
 * still mean the cells they meant. References to a part of what was cut, or to cells that were overwritten, stay.
 */
export function followCut(from: Area, to: Area): void {
  const { book } = from.sheet;
  visitFormulas(book, (formula, home, row, column) => {
    const inside = home === to.sheet && contains(to.box, { row, column, rows: 1, columns: 1 });
    const text = rewrite(formula, (reference) => cutReference(reference, home, inside ? from.sheet : home, from, to));
    return retext(formula, text, book.quirks);
  });
}

/** @param before the tab in which the formula stood when its references were written */
function cutReference(reference: Reference, home: SheetState, before: SheetState, from: Area, to: Area) {
  const { sheetName } = reference;
  const meant = sheetName === null ? before : home.book.sheets.find((one) => sameName(one.name, sheetName));
  const box = boxOfCells(reference);
  const gone = meant === from.sheet && box !== null && contains(from.box, box);
  const shift = { rows: to.box.row - from.box.row, columns: to.box.column - from.box.column };
  const next = gone ? referenceCut(reference, shift) : reference;
  const target = gone ? to.sheet : meant;
  return next && target ? inTab(next, home, meant, target) : next;
}

/** The reference with the name of its tab where it needs one. */
function inTab(reference: Reference, home: SheetState, meant: SheetState | undefined, target: SheetState): Reference {
  if (reference.sheetName === null && target === home) return reference;
  if (reference.sheetName !== null && target === meant) return reference;
  return { ...reference, sheetName: target.name, prefix: sheetPrefix(target.name) };
}

/** The cells of a reference that is closed on all sides. */
function boxOfCells({ from, to }: Reference): Box | null {
  const last = to ?? from;
  if (!from.rows || !from.columns || !last.rows || !last.columns) return null;
  const [row, column] = [Math.min(from.rows.at, last.rows.at), Math.min(from.columns.at, last.columns.at)];
  const rows = Math.abs(from.rows.at - last.rows.at) + 1;
  return { row, column, rows, columns: Math.abs(from.columns.at - last.columns.at) + 1 };
}
