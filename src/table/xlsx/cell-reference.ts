/** Excel's last column (XFD) and row. */
export const LAST_COLUMN = 16_384;
export const LAST_ROW = 1_048_576;

export interface CellReference {
  /** Both from 1. */
  readonly column: number;
  readonly row: number;
}

/** `AA12` → column 27, row 12; null for anything else, and beyond the last cell of a sheet (`XFD1048576`). */
export function cellReference(text: string): CellReference | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return column <= LAST_COLUMN && row <= LAST_ROW ? { column, row } : null;
}
