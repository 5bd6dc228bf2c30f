import type { Box } from '../model/box';
import { columnOfLetters } from './letters';

/** A reference in A1 notation; missing ends (`A:B`, `B2:B`, `3:4`) are the edges of the tab. */
export interface A1 {
  readonly sheetName: string | null;
  /** The rectangle in a tab of this size. It may reach outside the tab. */
  box(rows: number, columns: number): Box;
}

const PREFIX = /^(?:'((?:[^']|'')+)'|([^'!:]+))!/;
const REFERENCE = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/i;

/** Reads A1 notation, with or without the name of a tab. Null if it is none: it may be the name of a named range. */
export function parseA1(text: string): A1 | null {
  const prefix = PREFIX.exec(text);
  const sheetName = prefix?.[1]?.replaceAll("''", "'") ?? prefix?.[2] ?? null;
  const match = REFERENCE.exec(prefix ? text.slice(prefix[0].length) : text);
  if (!match) return null;
  const [from, to] = [corner(match[1], match[2]), corner(match[3], match[4])];
  if (!isWhole(from, to, match[3] !== undefined)) return null;
  return { sheetName, box: (rows, columns) => boxOf(from, to, match[3] !== undefined, rows, columns) };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(letters = '', digits = ''): Corner {
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnOfLetters(letters.toUpperCase()),
  };
}

/** `A`, `5`, `A:5` and rows from 0 are no references. */
function isWhole(from: Corner, to: Corner, two: boolean): boolean {
  if (from.row === -1 || to.row === -1) return false;
  if (!two) return from.row !== null && from.column !== null;
  const columns = from.column !== null && to.column !== null;
  const rows = from.row !== null && to.row !== null;
  return columns || rows;
}

function boxOf(from: Corner, to: Corner, two: boolean, rows: number, columns: number): Box {
  const [top, bottom] = ends(from.row, two ? to.row : from.row, rows);
  const [left, right] = ends(from.column, two ? to.column : from.column, columns);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function ends(from: number | null, to: number | null, length: number): [number, number] {
  const first = from ?? (to === null ? 0 : Math.min(to, 0));
  const last = to ?? Math.max(first, length - 1);
  return first <= last ? [first, last] : [last, first];
}
