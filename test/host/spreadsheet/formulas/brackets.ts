import type { Piece } from './pieces';

/** How the brackets of a formula belong together. Brackets that fit no other are left out. */
export interface Brackets {
  /** By the index of an opening bracket: that of its closing one. */
  readonly close: ReadonlyMap<number, number>;
  /** The indexes of the pieces that stand in braces, with no other bracket nearer around them. */
  readonly inBraces: ReadonlySet<number>;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

export function bracketsOf(pieces: readonly Piece[]): Brackets {
  const close = new Map<number, number>();
  const inBraces = new Set<number>();
  const open: { at: number; text: string }[] = [];
  pieces.forEach(({ kind, text }, at) => {
    const around = open.at(-1);
    if (around?.text === '{') inBraces.add(at);
    if (kind !== 'operator') return;
    if (text in CLOSING) open.push({ at, text });
    if (!around || CLOSING[around.text] !== text) return;
    close.set(around.at, at);
    open.pop();
  });
  return { close, inBraces };
}
