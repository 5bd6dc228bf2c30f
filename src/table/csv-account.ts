import type { Row } from './table';

/**
 * Does every character of a CSV file stand in the rows read from it? Separators, and characters with quotes and line
 * ends, must add up to what the file holds. An open quote (a cut download), or text behind a closing quote (d3-dsv takes
 * its first character for a separator), does not.
 * @param file without BOM
 * @param rows all rows read from it, the header first, none shortened
 */
export function accountsForAll(file: string, rows: readonly Row[]): boolean {
  const held = tally(rows);
  const quotes = count(file, '"');
  if (quotes % 2 === 1 || count(file, ';') !== held.semicolons + held.separators) return false;
  // What is left is line ends: CR LF after each row (KoboToolbox), or LF, the last one perhaps missing.
  const ends = file.length - quotes - held.separators - held.characters;
  const rowEnds = file.endsWith('\n') ? rows.length : rows.length - 1;
  return ends === 2 * rowEnds || ends === rowEnds;
}

/** Separators between cells; characters inside cells without quotes (they are counted in the file); semicolons inside. */
function tally(rows: readonly Row[]) {
  let [separators, characters, semicolons] = [0, 0, 0];
  for (const row of rows) {
    separators += row.length - 1;
    for (const cell of row) {
      characters += cell.length - count(cell, '"');
      semicolons += count(cell, ';');
    }
  }
  return { separators, characters, semicolons };
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found++;
  return found;
}
