import type { BookState } from './book-state';
import type { Box } from './box';
import type { SheetState } from './sheet-state';
import { boxAfter } from './span';
import type { StructureChange } from './structure-change';

/** A protected range or tab. */
export interface ProtectionState {
  readonly id: number;
  sheetId: number;
  /** Null: the whole tab. */
  box: Box | null;
  description: string;
  warningOnly: boolean;
  /** Null until the list is changed for the first time: whoever edits the spreadsheet edits this too. */
  editors: readonly string[] | null;
  /** Who protected it. */
  readonly by: string;
  /** What stays open in a protected tab. */
  unprotected: readonly Box[];
}

/** Protects a range, or with `box` null a whole tab. */
export function addProtection(sheet: SheetState, box: Box | null): ProtectionState {
  const { book } = sheet;
  const id = book.protectionsGiven++;
  const plain = { description: '', warningOnly: false, editors: null, unprotected: [] };
  const made: ProtectionState = { id, sheetId: sheet.id, box, by: book.access.actor, ...plain };
  book.protections = [...book.protections, made];
  return made;
}

/** Whether who acts now may edit what is protected. The owner and who protected it always may. */
export function mayEdit({ access }: BookState, { editors, warningOnly, by }: ProtectionState): boolean {
  const open = warningOnly || editors === null || editors.includes(access.actor);
  return open || access.actor === access.owner || access.actor === by;
}

/** Moves the protections after a change of structure. One of whose cells none is left goes. */
export function moveProtections(book: BookState, change: StructureChange): void {
  const here = ({ sheetId }: ProtectionState) => sheetId === change.sheetId;
  if (change.kind === 'deleteSheet') book.protections = book.protections.filter((one) => !here(one));
  else
    for (const one of book.protections.filter(here)) {
      one.unprotected = one.unprotected.map((box) => boxAfter(box, change)).filter((box) => box !== null);
      const box = one.box && boxAfter(one.box, change);
      if (one.box && !box) book.protections = book.protections.filter((other) => other !== one);
      one.box = box;
    }
}

/** Protects a copy of a tab as the original is. */
export function copyProtections(from: SheetState, to: SheetState): void {
  for (const { id: _, by: __, sheetId, box, ...rest } of from.book.protections)
    if (sheetId === from.id) Object.assign(addProtection(to, box), rest);
}
