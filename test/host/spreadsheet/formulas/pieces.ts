import { type Token, tokenize } from '@borgar/fx';
import type { Formula } from '../model/content';
import { parseReference, type Reference } from './reference';

/** One piece of a formula, as it is written. All pieces together are the formula to the letter. */
export type Piece =
  | { readonly kind: 'reference'; readonly text: string; readonly reference: Reference }
  | { readonly kind: 'name' | 'function' | 'boolean' | 'text' | 'operator' | 'space' | 'other'; readonly text: string };

const known = new WeakMap<Formula, readonly Piece[]>();

/** The pieces of a formula of a cell. Remembered as long as the cell holds it. */
export function piecesOf(formula: Formula): readonly Piece[] {
  const pieces = known.get(formula) ?? cutFormula(formula.text);
  known.set(formula, pieces);
  return pieces;
}

/** Cuts a formula into pieces. Numbers and errors in it are `other`. A broken formula has pieces, too. */
export function cutFormula(text: string): readonly Piece[] {
  const tokens = tokenize(text, { allowTernary: true, mergeRefs: true });
  return joined(tokens.map(pieceOf));
}

const KINDS: Readonly<Record<string, Exclude<Piece['kind'], 'reference'>>> = {
  range_named: 'name',
  func: 'function',
  bool: 'boolean',
  string: 'text',
  operator: 'operator',
  whitespace: 'space',
  newline: 'space',
};
/** `range_named` too: columns beyond Excel's last one, XFD, are names to the tokenizer. */
const REFERENCES = new Set(['range', 'range_beam', 'range_ternary', 'range_named']);

function pieceOf({ type, value }: Token): Piece {
  const reference = REFERENCES.has(type) ? parseReference(value) : null;
  return reference ? { kind: 'reference', text: value, reference } : { kind: KINDS[type] ?? 'other', text: value };
}

/** Joins what the tokenizer leaves apart: `B2 : B5`, `Data!B2:Data!B5`, `XFE1:XFF2`. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    if (piece.text === '(') nameCall(out);
    out.push(piece);
    const range = piece.kind === 'reference' ? rangeAtEnd(out) : null;
    if (range) out.splice(out.length - range.length, range.length, range.piece);
  }
  return out;
}

/** Where a bracket follows, a name or what looks like a cell is a function: `filter (`, `LOG10 (`. */
function nameCall(before: Piece[]): void {
  const at = skipSpaces(before, before.length - 1);
  const piece = before[at];
  if (piece?.kind === 'name' || (piece?.kind === 'reference' && /^[a-z]+\d+$/i.test(piece.text))) {
    before[at] = { kind: 'function', text: piece.text };
  }
}

/** A range whose parts are the last pieces: cell, colon, cell, with spaces or without; `length` counts these pieces. */
function rangeAtEnd(pieces: readonly Piece[]): { piece: Piece; length: number } | null {
  const colon = skipSpaces(pieces, pieces.length - 2);
  if (pieces[colon]?.text !== ':') return null;
  const start = skipSpaces(pieces, colon - 1);
  const [first, last] = [pieces[start], pieces.at(-1)];
  if (first?.kind !== 'reference' || last?.kind !== 'reference' || first.reference.to || last.reference.to) return null;
  const { prefix } = last.reference;
  if (prefix !== '' && prefix.toLowerCase() !== first.reference.prefix.toLowerCase()) return null;
  const parts = pieces.slice(start);
  const text = parts.map((part) => part.text).join('');
  return {
    piece: { kind: 'reference', text, reference: { ...first.reference, to: last.reference.from } },
    length: parts.length,
  };
}

function skipSpaces(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (pieces[at]?.kind === 'space') at -= 1;
  return at;
}
