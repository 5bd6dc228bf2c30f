import { columnLetters, columnOfLetters } from '../a1/letters';
import { LIMITS } from '../limits';
import type { AxisName } from '../model/axis';

/** One row or column that a reference names, counted from 0. `fixed`: written with `$`, so copies keep it. */
export interface Line {
  readonly at: number;
  readonly fixed: boolean;
}

/** One end of a reference. A missing line is open: `B` of `B2:B` has no row. */
export type Corner = Readonly<Record<AxisName, Line | null>>;

/** A reference in a formula: a cell, or a rectangle (`to`) that may be open at an edge (`B2:B`, `A:C`, `2:2`). */
export interface Reference {
  /** What names the tab, as it is written and with its `!`; empty where the formula's own tab is meant. */
  readonly prefix: string;
  readonly sheetName: string | null;
  readonly from: Corner;
  readonly to: Corner | null;
}

const PREFIX = /^(?:'((?:[^']|'')+)'|([^'!:[\]]+))!/;
const BODY = /^(\$?)([A-Z]{1,3})?(\$?)([1-9]\d{0,7})?(?::(\$?)([A-Z]{1,3})?(\$?)([1-9]\d{0,7})?)?$/i;

/** Reads a reference in A1 notation; null if it is none, or one beyond the largest tab that Google allows. */
export function parseReference(text: string): Reference | null {
  const prefix = PREFIX.exec(text);
  const body = BODY.exec(prefix ? text.slice(prefix[0].length) : text);
  if (!body) return null;
  const from = corner(body.slice(1, 5));
  const to = text.includes(':', prefix?.[0].length) ? corner(body.slice(5, 9)) : null;
  if (!from || (body[0].includes(':') && !to) || !isWhole(from, to)) return null;
  const sheetName = prefix?.[1]?.replaceAll("''", "'") ?? prefix?.[2] ?? null;
  return { prefix: prefix?.[0] ?? '', sheetName, from, to };
}

/** Null for a `$` that stands before nothing, and for lines that no tab can have. */
function corner([first, letters, second, digits]: readonly (string | undefined)[]): Corner | null {
  const columnFixed = letters !== undefined && first === '$';
  const rowFixed = (letters === undefined ? first : second) === '$';
  if (letters === undefined && second === '$') return null;
  if (digits === undefined && rowFixed) return null;
  const column = letters === undefined ? null : columnOfLetters(letters.toUpperCase());
  const row = digits === undefined ? null : Number(digits) - 1;
  if ((column ?? 0) >= LIMITS.columns || (row ?? 0) >= LIMITS.cells) return null;
  return {
    rows: row === null ? null : { at: row, fixed: rowFixed },
    columns: column === null ? null : { at: column, fixed: columnFixed },
  };
}

/** `A`, `5`, `A:5` and `5:A` are no references. */
function isWhole(from: Corner, to: Corner | null): boolean {
  if (!to) return from.rows !== null && from.columns !== null;
  return (from.columns !== null && to.columns !== null) || (from.rows !== null && to.rows !== null);
}

/** A reference as Sheets writes it. */
export function printReference({ prefix, from, to }: Reference): string {
  return `${prefix}${printCorner(from)}${to ? `:${printCorner(to)}` : ''}`;
}

function printCorner({ columns, rows }: Corner): string {
  const letters = columns ? `${columns.fixed ? '$' : ''}${columnLetters(columns.at)}` : '';
  return rows ? `${letters}${rows.fixed ? '$' : ''}${rows.at + 1}` : letters;
}

/** The same reference with other lines on one axis. */
export function withLines(reference: Reference, axis: AxisName, from: Line | null, to: Line | null): Reference {
  return {
    ...reference,
    from: { ...reference.from, [axis]: from },
    to: reference.to && { ...reference.to, [axis]: to },
  };
}
