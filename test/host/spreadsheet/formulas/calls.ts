import { bracketsOf } from './brackets';
import type { Piece } from './pieces';

/** A call of a function: the indexes of its name and its brackets, and whether nothing stands between them. */
export interface Call {
  readonly name: string;
  readonly at: number;
  readonly open: number;
  readonly close: number;
  readonly empty: boolean;
}

/** The calls in a formula whose brackets are closed. Names in upper case. */
export function callsOf(pieces: readonly Piece[]): Call[] {
  const { close } = bracketsOf(pieces);
  return pieces.flatMap(({ kind, text }, at) => {
    if (kind !== 'function') return [];
    const open = pieces.findIndex((piece, index) => index > at && piece.kind !== 'space');
    const end = close.get(open);
    if (end === undefined) return [];
    const empty = pieces.slice(open + 1, end).every((piece) => piece.kind === 'space');
    return [{ name: text.toUpperCase(), at, open, close: end, empty }];
  });
}
