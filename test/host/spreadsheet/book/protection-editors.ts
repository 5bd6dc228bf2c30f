import type { BookState } from '../model/book-state';
import type { ProtectionState } from '../model/protection-state';
import { ownProtection } from './find-protection';

/**
 * Everyone who may edit what is protected. Google's reference for Range.protect: until the list is changed it mirrors that
 * of the spreadsheet.
 */
export function editorsOf({ access }: BookState, { editors, by }: ProtectionState): string[] {
  return unique(editors === null ? access.editors() : [access.owner, by, ...editors]);
}

/** From then on the list is the protection's own. */
export function addEditors(book: BookState, id: number, added: readonly string[]): void {
  const state = ownProtection(book, id);
  state.editors = unique([...editorsOf(book, state), ...added]);
}

/** Google's reference for Protection.removeEditors: neither the owner nor who acts can be removed. */
export function removeEditors(book: BookState, id: number, gone: readonly string[]): void {
  const { owner, actor } = book.access;
  const state = ownProtection(book, id);
  state.editors = editorsOf(book, state).filter((one) => one === owner || one === actor || !gone.includes(one));
}

function unique(emails: readonly string[]): string[] {
  return [...new Set(emails)];
}
