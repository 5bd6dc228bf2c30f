import type { BookState } from './book-state';

/** The next sheet id: 0 for the first tab, then positive 31-bit numbers that look random but follow from the spreadsheet's id. Never one twice. */
export function nextSheetId(book: BookState): number {
  const given = book.idsGiven;
  book.idsGiven += 1;
  return given === 0 ? 0 : scatter(seed(book.id), given);
}

function seed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash & 0x7fffffff;
}

/** A one-to-one map of the numbers below 2^31 (odd factor, then shifts), so that different counts give different ids. */
function scatter(start: number, count: number): number {
  let value = (start + Math.imul(count, 0x2c9277b5)) & 0x7fffffff;
  value = (value ^ (value >>> 15)) & 0x7fffffff;
  value = Math.imul(value, 0x5bd1e995) & 0x7fffffff;
  value = (value ^ (value >>> 13)) & 0x7fffffff;
  return value === 0 ? 0x7fffffff : value;
}
