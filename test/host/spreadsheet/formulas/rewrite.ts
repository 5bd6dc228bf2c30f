import type { Formula } from '../model/content';
import { type Piece, piecesOf } from './pieces';
import { printReference, type Reference } from './reference';

/** Gives the reference that shall stand there, the same object to leave it to the letter, or null for `#REF!`. */
export type ReferenceMap = (reference: Reference) => Reference | null;

/** The text of a formula with its references replaced. Everything else stays to the letter. */
export function rewrite(formula: Formula, map: ReferenceMap): string {
  return rewritePieces(piecesOf(formula), map);
}

/** The same for a formula that is cut into its pieces. */
export function rewritePieces(pieces: readonly Piece[], map: ReferenceMap): string {
  return pieces.map((piece) => (piece.kind === 'reference' ? rewritten(piece, map) : piece.text)).join('');
}

function rewritten({ text, reference }: Extract<Piece, { kind: 'reference' }>, map: ReferenceMap): string {
  const next = map(reference);
  if (next === reference) return text;
  return next ? printReference(next) : '#REF!';
}
