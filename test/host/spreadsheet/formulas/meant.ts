import type { Box } from '../model/box';
import { sameName } from '../model/sheet-names';
import type { SheetState } from '../model/sheet-state';
import { boxOfReference } from './box-of-reference';
import type { Piece } from './pieces';

/** The cells that a piece of a formula names. */
export interface Meant {
  readonly sheet: SheetState;
  readonly box: Box;
}

/**
 * What a reference or a name in a formula of tab `home` means.
 * `gone`: a tab that is not there, cells outside their tab, or a named range whose cells were deleted (Google shows `#REF!`).
 * `unknown`: a name that no range has (`#NAME?`). Null for every other piece.
 */
export function meantBy(piece: Piece, home: SheetState): Meant | 'gone' | 'unknown' | null {
  if (piece.kind === 'name') return namedCells(piece.text, home);
  if (piece.kind !== 'reference') return null;
  const { sheetName } = piece.reference;
  const sheet = sheetName === null ? home : home.book.sheets.find((one) => sameName(one.name, sheetName));
  const box = sheet && boxOfReference(piece.reference, sheet);
  return sheet && box ? { sheet, box } : 'gone';
}

function namedCells(name: string, home: SheetState): Meant | 'gone' | 'unknown' {
  const named = home.book.namedRanges.find((one) => sameName(one.name, name));
  if (!named) return 'unknown';
  const sheet = home.book.sheets.find((one) => one.id === named.sheetId);
  return sheet && named.box ? { sheet, box: named.box } : 'gone';
}
