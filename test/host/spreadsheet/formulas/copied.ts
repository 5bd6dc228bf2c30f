import { newFormula } from '../coercion/typed-formula';
import { type Content, Formula } from '../model/content';
import type { Quirks } from '../quirks';
import { cutFormula } from './pieces';
import { referenceCopied, type Shift } from './reference-shifted';
import { rewrite, rewritePieces } from './rewrite';

/** A content as it is in a copy: references without `$` in a formula go along with it. */
export function copied(content: Content, shift: Shift, quirks: Quirks): Content {
  if (!(content instanceof Formula)) return content;
  const text = rewrite(content, (reference) => referenceCopied(reference, shift));
  return text === content.text ? content : newFormula(text, quirks);
}

/** The text of a formula for each cell of a block, as if the first were filled into the others. */
export function filled(text: string, rows: number, columns: number): string[][] {
  const pieces = cutFormula(text);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_cell, right) =>
      rewritePieces(pieces, (reference) => referenceCopied(reference, { rows: down, columns: right })),
    ),
  );
}
