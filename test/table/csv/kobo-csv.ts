/** A CSV as KoboToolbox writes it: everything quoted, quotes doubled, CR LF after each row. */
export const koboCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(';')}\r\n`).join('');
