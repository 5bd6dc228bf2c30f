import type { Area } from '../sheet/workbook';

/** An area as `A1:C3`, the only way to name it in a range list. */
export const a1 = ({ row, column, rows, columns }: Area): string =>
  `${letters(column)}${row}:${letters(column + columns - 1)}${row + rows - 1}`;

/** 1 → A, 26 → Z, 27 → AA. */
function letters(column: number): string {
  const [above, last] = [Math.floor((column - 1) / 26), (column - 1) % 26];
  return (above === 0 ? '' : letters(above)) + String.fromCharCode(65 + last);
}
