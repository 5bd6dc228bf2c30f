import type { Row } from './table';

/**
 * Does every character of a CSV file stand in the rows read from it? Characters of the cells, quotes, separators and
 * line ends must add up to the file's length. An open quote (a cut download) or text lost after a closing quote does not.
 * @param file without BOM
 * @param rows all rows read from it, the header first
 */
export function accountsForAll(file: string, rows: readonly Row[]): boolean {
  const quotes = countQuotes(file);
  if (quotes % 2 === 1) return false;
  let cells = 0;
  for (const row of rows) {
    cells += row.length - 1;
    for (const cell of row) cells += cell.length - countQuotes(cell);
  }
  // What is left is line ends: CR LF after each row (KoboToolbox), or LF, the last one perhaps missing.
  const ends = file.length - quotes - cells;
  const last = /\n$/.test(file) ? 0 : 1;
  return ends === 2 * (rows.length - last) || ends === rows.length - last;
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++;
  return count;
}
