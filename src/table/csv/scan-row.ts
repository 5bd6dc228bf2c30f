const QUOTE = 0x22;
const SEPARATOR = 0x3b;
const LF = 0x0a;
const CR = 0x0d;

/** In place of a position: the file ends inside a quoted cell. */
export const OPEN_QUOTE = -1;
/** In place of a position: a cell goes on behind its closing quote. */
export const BEHIND_QUOTE = -2;

/**
 * Reads one row: cells between semicolons, quoted (a quote inside is doubled) or bare, up to CR LF, LF, CR or the end of the
 * file. `indexOf` jumps from quote to quote: KoboToolbox quotes every cell, and this is what makes it fast. A bare cell is read
 * by the character, so that no search runs further than the cell.
 * @param text the file
 * @param from where the row begins
 * @param cells takes the cells of the row, as far as they can be read
 * @returns where the next row begins, so that a reader can stop after any row and go on later; or `OPEN_QUOTE`, `BEHIND_QUOTE`
 */
export function scanRow(text: string, from: number, cells: string[]): number {
  let at = from;
  for (;;) {
    const end = text.charCodeAt(at) === QUOTE ? quotedEnd(text, at, cells) : bareEnd(text, at, cells);
    if (end < 0) return end;
    const after = text.charCodeAt(end);
    if (after !== SEPARATOR) return nextRow(text, end, after);
    at = end + 1;
  }
}

/** Takes the cell whose opening quote stands at `open`. @returns the position behind its closing quote, or `OPEN_QUOTE` */
function quotedEnd(text: string, open: number, cells: string[]): number {
  let close = text.indexOf('"', open + 1);
  let doubled = false;
  while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) {
    doubled = true;
    close = text.indexOf('"', close + 2);
  }
  if (close === -1) return OPEN_QUOTE;
  const inner = text.slice(open + 1, close);
  cells.push(doubled ? inner.replace(/""/g, '"') : inner);
  return close + 1;
}

/** Takes a cell without quotes, as it stands; a quote inside it is a character. @returns the position of what ends it */
function bareEnd(text: string, start: number, cells: string[]): number {
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SEPARATOR || unit === LF || unit === CR) break;
  }
  cells.push(text.slice(start, at));
  return at;
}

function nextRow(text: string, end: number, after: number): number {
  if (after === CR) return text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  if (after === LF) return end + 1;
  return end >= text.length ? text.length : BEHIND_QUOTE;
}
