import { a1Notation } from '../a1/notation';
import type { SheetState } from '../model/sheet-state';
import { bracketsOf } from './brackets';
import { type Call, callsOf } from './calls';
import { nowSerial } from './clock';
import { type Meant, meantBy } from './meant';
import { type Piece, piecesOf } from './pieces';
import type { Placed } from './placed';

/** Functions that HyperFormula has under the same name with another meaning, or that would see its own tabs and texts. */
const OTHER_MEANING: ReadonlySet<string> = new Set(['SPLIT', 'SHEET', 'SHEETS', 'FORMULATEXT']);

/** What a tab is called in HyperFormula. Its own name may hold what HyperFormula does not read. */
export function engineName(sheet: SheetState): string {
  return `tab ${sheet.id}`;
}

/**
 * The text of a formula for HyperFormula: references closed at the tab's edges and with their tab, names as references,
 * TRUE as TRUE(), `;` between arguments as `,`, and the spreadsheet's own clock and place in NOW, TODAY, ROW and COLUMN.
 */
export function translate(placed: Placed): string {
  const pieces = piecesOf(placed.formula);
  const { inBraces } = bracketsOf(pieces);
  const out = pieces.map((piece, at) => pieceText(piece, placed.sheet, inBraces.has(at)));
  for (const call of callsOf(pieces)) changeCall(out, call, placed);
  return out.join('');
}

function pieceText(piece: Piece, home: SheetState, inBraces: boolean): string {
  const meant = meantBy(piece, home);
  if (meant !== null) return meantText(meant, piece);
  if (piece.kind === 'space') return ' ';
  if (piece.kind === 'text') return textText(piece.text);
  if (piece.kind === 'boolean') return `${piece.text}()`;
  return piece.kind === 'operator' && piece.text === ';' && !inBraces ? ',' : piece.text;
}

/** HyperFormula knows no doubled quotation mark in a text, and keeps a backslash from ending one. */
function textText(text: string): string {
  if (!/^"(?:[^"]|"")*"$/.test(text) || !/""|\\/.test(text.slice(1, -1))) return text;
  const parts = text.slice(1, -1).split(/(""|\\)/);
  const codes: Readonly<Record<string, string>> = { '""': 'CHAR(34)', '\\': 'CHAR(92)' };
  return `(${parts.map((part) => codes[part] ?? `"${part}"`).join('&')})`;
}

function meantText(meant: Meant | 'gone' | 'unknown', piece: Piece): string {
  if (typeof meant === 'string') return meant === 'gone' ? '#REF!' : '#NAME?';
  const cells = a1Notation(meant.box);
  const range = piece.kind === 'reference' && piece.reference.to !== null && !cells.includes(':');
  return `'${engineName(meant.sheet)}'!${range ? `${cells}:${cells}` : cells}`;
}

/** HyperFormula takes `(a=b)*c` inside SUMPRODUCT for single values unless it is told that arrays are meant. */
function changeCall(out: string[], { name, at, open, close, empty }: Call, placed: Placed): void {
  for (let between = at + 1; between < open; between += 1) out[between] = '';
  if (OTHER_MEANING.has(name)) out[at] = `UNSUPPORTED_${name}`;
  if (name === 'SUMPRODUCT') {
    out[at] = `ARRAYFORMULA(${out[at]}`;
    out[close] = `${out[close]})`;
  }
  const value = empty ? valueOfCall(name, placed) : null;
  if (value === null) return;
  out[at] = '';
  out[open] = `(${value}`;
}

function valueOfCall(name: string, { sheet, row, column }: Placed): number | null {
  if (name === 'ROW') return row + 1;
  if (name === 'COLUMN') return column + 1;
  if (name !== 'NOW' && name !== 'TODAY') return null;
  const now = nowSerial(sheet.book);
  return name === 'NOW' ? now : Math.floor(now);
}
