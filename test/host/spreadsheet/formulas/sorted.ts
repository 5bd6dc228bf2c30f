import { type Content, Formula } from '../model/content';
import type { SheetState } from '../model/sheet-state';
import { means } from './follow';
import type { Reference } from './reference';
import { referenceCopied } from './reference-shifted';
import { retext } from './retext';
import { rewrite } from './rewrite';

/** A content that sorting takes from one row of its tab to another: references to its own row without `$` go along, all others stay. */
export function sorted(content: Content, sheet: SheetState, from: number, to: number): Content {
  if (!(content instanceof Formula) || from === to) return content;
  const text = rewrite(content, (reference) =>
    means(reference, sheet, sheet.name) && isInRow(reference, from)
      ? referenceCopied(reference, { rows: to - from, columns: 0 })
      : reference,
  );
  return retext(content, text, sheet.book.quirks);
}

function isInRow({ from, to }: Reference, row: number): boolean {
  return from.rows?.at === row && (!to || to.rows?.at === row);
}
