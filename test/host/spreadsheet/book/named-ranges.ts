import { parseA1 } from '../a1/parse';
import { refuse } from '../check/refuse';
import type { BookState, NamedBox } from '../model/book-state';
import { sameName } from '../model/sheet-names';
import type { Place } from '../range/place';
import { words } from '../words';

/** Letters, digits and underscores, not a digit first, at most 250. Source: Google Docs editors help 63175. */
const NAME = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u;
/** What reads as a cell or a truth value cannot be a name. */
const TAKEN = /^(?:true|false|r\d+c\d+)$/i;

export function findNamed(book: BookState, name: string): NamedBox | undefined {
  return book.namedRanges.find((one) => sameName(one.name, name));
}

/** Gives cells a name; a name that exists is moved to them. @throws Error if the name cannot be one */
export function setNamed(book: BookState, name: string, place: Place): void {
  checkName(name);
  const known = findNamed(book, name);
  const next = { name, sheetId: place.sheet.id, box: place.box };
  if (known) Object.assign(known, next);
  else book.namedRanges.push(next);
}

export function renameNamed(book: BookState, from: string, to: string): void {
  checkName(to);
  const named = findNamed(book, from);
  if (!named) refuse(words.namedRangeMissing(from));
  const other = findNamed(book, to);
  if (other && other !== named) refuse(words.namedRangeName(to));
  named.name = to;
}

/** @throws Error if there is no such name */
export function removeNamed(book: BookState, name: string): void {
  const named = findNamed(book, name);
  if (!named) refuse(words.namedRangeMissing(name));
  book.namedRanges = book.namedRanges.filter((one) => one !== named);
}

function checkName(name: string): void {
  if (!NAME.test(name) || TAKEN.test(name) || parseA1(name) !== null) refuse(words.namedRangeName(name));
}
