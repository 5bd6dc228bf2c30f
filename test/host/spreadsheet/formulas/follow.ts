import type { BookState } from '../model/book-state';
import { sameName } from '../model/sheet-names';
import type { SheetState } from '../model/sheet-state';
import type { LineChange } from '../model/structure-change';
import { visitFormulas } from '../model/visit-formulas';
import type { Reference } from './reference';
import { referenceAfter } from './reference-after';
import { retext } from './retext';
import { rewrite } from './rewrite';
import { sheetPrefix } from './sheet-prefix';

/** Whether a reference in a formula of tab `home` means cells of the tab with this name. */
export function means(reference: Reference, home: SheetState, name: string): boolean {
  return reference.sheetName === null ? sameName(home.name, name) : sameName(reference.sheetName, name);
}

/** Moves the references of all formulas after rows or columns of a tab were inserted, deleted or moved. */
export function followLines(book: BookState, change: LineChange): void {
  const target = book.sheets.find((one) => one.id === change.sheetId);
  if (!target) return;
  followEach(book, (reference, home) =>
    means(reference, home, target.name) ? referenceAfter(reference, change) : reference,
  );
}

/** Renames a tab in all formulas that name it. Called with the tab already renamed. */
export function followRename(book: BookState, from: string, to: string): void {
  followEach(book, (reference) =>
    reference.sheetName !== null && sameName(reference.sheetName, from)
      ? { ...reference, sheetName: to, prefix: sheetPrefix(to) }
      : reference,
  );
}

/** Turns all references to a tab that was taken out into `#REF!`. */
export function followRemoval(book: BookState, name: string): void {
  followEach(book, (reference) =>
    reference.sheetName !== null && sameName(reference.sheetName, name) ? null : reference,
  );
}

function followEach(book: BookState, map: (reference: Reference, home: SheetState) => Reference | null): void {
  visitFormulas(book, (formula, home) =>
    retext(
      formula,
      rewrite(formula, (reference) => map(reference, home)),
      book.quirks,
    ),
  );
}
