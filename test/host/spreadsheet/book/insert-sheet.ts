import { refuseSignature } from '../check/arguments';
import { live } from '../check/live';
import { addSheet } from '../model/add-sheet';
import type { BookState } from '../model/book-state';
import { nextSheetName } from '../model/sheet-names';
import type { SheetState } from '../model/sheet-state';
import { HostSheet } from '../sheet/sheet';
import { activeSheet } from './active-sheet';

/** A tab to copy. */
export interface InsertOptions {
  readonly template?: HostSheet;
}

/**
 * Adds a tab as Spreadsheet.insertSheet does: any of a name, a place counted from 0 and options, in this order.
 * Without a place it comes after the active tab. The new tab is the active one.
 */
export function insertSheet(book: BookState, given: readonly unknown[]): SheetState {
  const rest = given.filter((value, at) => value !== undefined || at < given.length - 1);
  const name = typeof rest[0] === 'string' ? rest.shift() : undefined;
  const index = typeof rest[0] === 'number' ? rest.shift() : undefined;
  const options = rest.length === 1 && typeof rest[0] === 'object' && rest[0] !== null ? rest.shift() : {};
  if (rest.some((value) => value !== undefined)) refuseSignature('Spreadsheet.insertSheet', given);
  const sheet = addSheet(book, nameOf(book, name), placeOfNew(book, index), templateOf(options, given));
  book.activeSheetId = sheet.id;
  return sheet;
}

function nameOf(book: BookState, name: unknown): string {
  return typeof name === 'string' ? name : nextSheetName(book);
}

function placeOfNew(book: BookState, index: unknown): number {
  return typeof index === 'number' ? Math.trunc(index) : book.sheets.indexOf(activeSheet(book)) + 1;
}

function templateOf(options: unknown, given: readonly unknown[]): SheetState | null {
  if (typeof options !== 'object' || options === null || !('template' in options)) return null;
  const { template } = options;
  return template instanceof HostSheet ? live(template.state) : refuseSignature('Spreadsheet.insertSheet', given);
}
