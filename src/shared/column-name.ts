/** A column as people name it: 1 → A, 26 → Z, 27 → AA. */
export function columnName(column: number): string {
  const [above, last] = [Math.floor((column - 1) / 26), (column - 1) % 26];
  return (above === 0 ? '' : columnName(above)) + String.fromCharCode(65 + last);
}

/** A cell as people name it: `C7`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;
