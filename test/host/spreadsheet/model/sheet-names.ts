import { refuse } from '../check/refuse';
import { words } from '../words';
import type { BookState } from './book-state';
import type { SheetState } from './sheet-state';

/** Names compare without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** @throws Error with Google's words if a tab cannot have this name. `self` is the tab to be renamed. */
export function checkSheetName(book: BookState, name: string, self: SheetState | null): void {
  const most = book.limits.sheetNameCharacters;
  if (name === '') refuse(words.nameEmpty());
  if (name.length > most) refuse(words.nameTooLong(most));
  if (book.sheets.some((sheet) => sheet !== self && sameName(sheet.name, name))) refuse(words.nameTaken(name));
}

const DEFAULT_NAMES: Readonly<Record<string, string>> = {
  en: 'Sheet',
  fr: 'Feuille ',
  es: 'Hoja ',
  pt: 'Página',
  de: 'Tabellenblatt',
  it: 'Foglio',
};

/** The name of a new tab without one: `Sheet2`, in the language of the spreadsheet's locale. */
export function nextSheetName(book: BookState): string {
  const stem = DEFAULT_NAMES[book.locale.slice(0, 2)] ?? 'Sheet';
  return firstFree(book, (number) => `${stem}${number}`, book.sheets.length + 1);
}

/** The name of a copy: `Copy of Data`, then `Copy of Data 2`. */
export function copyName(book: BookState, name: string): string {
  return firstFree(book, (number) => `Copy of ${name}${number === 1 ? '' : ` ${number}`}`, 1);
}

function firstFree(book: BookState, make: (number: number) => string, start: number): string {
  let number = start;
  while (book.sheets.some((sheet) => sameName(sheet.name, make(number)))) number += 1;
  return make(number);
}
