import { parseA1 } from '../a1/parse';
import { checkBox } from '../check/live';
import { refuse } from '../check/refuse';
import type { BookState } from '../model/book-state';
import { sameName } from '../model/sheet-names';
import type { SheetState } from '../model/sheet-state';
import type { Place } from '../range/place';
import { words } from '../words';

/**
 * Finds the cells that a text names: A1 notation, with or without a tab, or the name of a named range.
 * @param sheet the tab that is meant where none is named
 * @throws Error with Google's words if there is no such range, or it reaches outside its tab
 */
export function resolveRange(book: BookState, sheet: SheetState, text: string): Place {
  const reference = parseA1(text);
  if (!reference) return namedPlace(book, text) ?? refuse(words.rangeNotFound());
  const { sheetName } = reference;
  const target = sheetName === null ? sheet : book.sheets.find((one) => sameName(one.name, sheetName));
  if (!target) return refuse(words.rangeNotFound());
  const box = reference.box(target.rows.length, target.columns.length);
  checkBox(target, box);
  return { sheet: target, box };
}

/** The cells of a named range; null if there is no such name, or its cells were deleted. */
export function namedPlace(book: BookState, name: string): Place | null {
  const named = book.namedRanges.find((one) => sameName(one.name, name));
  const sheet = named && book.sheets.find((one) => one.id === named.sheetId);
  return named?.box && sheet ? { sheet, box: named.box } : null;
}
