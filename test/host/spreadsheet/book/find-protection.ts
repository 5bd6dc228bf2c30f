import { refuse } from '../check/refuse';
import type { BookState } from '../model/book-state';
import { mayEdit, type ProtectionState } from '../model/protection-state';
import { words } from '../words';

/** A protection by its number. @throws Error with Google's words if it was removed */
export function findProtection(book: BookState, id: number): ProtectionState {
  return book.protections.find((one) => one.id === id) ?? refuse(words.protectionGone());
}

/** The same, for who wants to change it. @throws Error with Google's words if who acts may not edit what is protected */
export function ownProtection(book: BookState, id: number): ProtectionState {
  const found = findProtection(book, id);
  return mayEdit(book, found) ? found : refuse(words.protectedCell());
}
