import type { AxisName } from '../model/axis';
import type { Formula } from '../model/content';
import { piecesOf } from './pieces';
import { type Corner, type Line, parseReference, printReference, type Reference } from './reference';

/** The cell a formula stands in, counted from 0: what relative references are counted from. */
export type Home = Readonly<Record<AxisName, number>>;

/**
 * A formula of a cell in R1C1 notation as Sheets writes it: relative lines always in brackets, `R[0]C[-1]`.
 * Source: brucemcpherson/gas-fakes, whose tests also run on Google (getFormulasR1C1).
 */
export function toR1C1(formula: Formula, home: Home): string {
  return piecesOf(formula)
    .map((piece) => (piece.kind === 'reference' ? printR1C1(piece.reference, home) : piece.text))
    .join('');
}

function printR1C1({ prefix, from, to }: Reference, home: Home): string {
  const end = to ?? (from.rows && from.columns ? null : from);
  return `${prefix}${printCorner(from, home)}${end ? `:${printCorner(end, home)}` : ''}`;
}

function printCorner({ rows, columns }: Corner, home: Home): string {
  return `${rows ? printLine('R', rows, home.rows) : ''}${columns ? printLine('C', columns, home.columns) : ''}`;
}

function printLine(letter: string, { at, fixed }: Line, home: number): string {
  return fixed ? `${letter}${at + 1}` : `${letter}[${at - home}]`;
}

const LINE = '(?:\\d+|\\[[+-]?\\d+\\])?';
const CORNER = `(?:R${LINE}C${LINE}|R${LINE}|C${LINE})`;
const PREFIX = `(?:'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\p{N}_.]*!)?`;
/** A text in quotes, or a reference that no name or function goes on from. */
const PART = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.'"\\]])(${PREFIX})(${CORNER})(?::(${CORNER}))?(?![\\p{L}\\p{N}_.([!'])`,
  'giu',
);

/**
 * The text of a formula in R1C1 notation as A1 for one cell. What would lie outside every tab is `#REF!`.
 * Not read by @borgar/fx: it ends at Excel's last column.
 */
export function fromR1C1(text: string, home: Home): string {
  return text.replace(PART, (part, prefix: string | undefined, first: string | undefined, last: string | undefined) =>
    first === undefined ? part : a1Of(prefix ?? '', first, last, home),
  );
}

function a1Of(prefix: string, first: string, last: string | undefined, home: Home): string {
  const from = readCorner(first, home);
  const to = last === undefined ? wholeLine(from) : readCorner(last, home);
  const corners = to ? [from, to] : [from];
  if (corners.some(({ rows, columns }) => (rows?.at ?? 0) < 0 || (columns?.at ?? 0) < 0)) return '#REF!';
  const a1 = printReference({ prefix, sheetName: null, from, to });
  return parseReference(a1) ? a1 : '#REF!';
}

/** `C[-1]` alone is a whole column, written as a range in A1. */
function wholeLine(from: Corner): Corner | null {
  return from.rows === null || from.columns === null ? from : null;
}

function readCorner(text: string, home: Home): Corner {
  const [, row, column] = /^(R[^C]*)?(C.*)?$/i.exec(text) ?? [];
  return { rows: readLine(row, home.rows), columns: readLine(column, home.columns) };
}

function readLine(text: string | undefined, home: number): Line | null {
  if (text === undefined) return null;
  if (text.length === 1) return { at: home, fixed: false };
  if (text[1] === '[') return { at: home + Number(text.slice(2, -1)), fixed: false };
  return { at: Number(text.slice(1)) - 1, fixed: true };
}
