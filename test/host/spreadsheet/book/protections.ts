import { refuseSignature } from '../check/arguments';
import { permitCells, permitSheet } from '../check/permit';
import type { BookState } from '../model/book-state';
import type { Box } from '../model/box';
import { addProtection } from '../model/protection-state';
import type { SheetState } from '../model/sheet-state';
import { HostProtection } from './protection';

/**
 * The protected ranges or tabs of a spreadsheet, or of one tab.
 * @param type the name of a constant of SpreadsheetApp.ProtectionType
 */
export function protectionsOf(method: string, book: BookState, type: unknown, sheet?: SheetState): HostProtection[] {
  if (String(type) !== 'RANGE' && String(type) !== 'SHEET') refuseSignature(method, [type]);
  const whole = String(type) === 'SHEET';
  return book.protections
    .filter(({ box, sheetId }) => (box === null) === whole && (!sheet || sheet.id === sheetId))
    .map(({ id }) => new HostProtection(book, id));
}

/** Protects cells. Cells that are protected already get one more protection. Google's reference for Range.protect. */
export function protectRange(sheet: SheetState, box: Box): HostProtection {
  permitCells(sheet, box);
  return new HostProtection(sheet.book, addProtection(sheet, box).id);
}

/** Protects a tab. One that is protected already keeps its protection. Google's reference for Sheet.protect. */
export function protectSheet(sheet: SheetState): HostProtection {
  permitSheet(sheet);
  const { book } = sheet;
  const known = book.protections.find(({ box, sheetId }) => box === null && sheetId === sheet.id);
  return new HostProtection(book, (known ?? addProtection(sheet, null)).id);
}
