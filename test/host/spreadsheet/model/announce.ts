import { followLines } from '../formulas/follow';
import type { BookState } from './book-state';
import { moveConditionalFormats } from './conditional-format';
import { moveFilter } from './filter-state';
import { moveProtections } from './protection-state';
import type { SheetState } from './sheet-state';
import { boxAfter } from './span';
import type { LineChange, StructureChange } from './structure-change';

/** Moves what points at places (merged cells, a filter, conditional formats, references in formulas, named ranges, protections), then tells the listeners. Called once after each change of structure. */
export function announce(book: BookState, change: StructureChange): void {
  if (change.kind !== 'deleteSheet') {
    moveInSheet(book, change);
    followLines(book, change);
  }
  for (const named of book.namedRanges) {
    if (named.sheetId !== change.sheetId || !named.box) continue;
    named.box = change.kind === 'deleteSheet' ? null : boxAfter(named.box, change);
  }
  moveProtections(book, change);
  for (const listener of book.listeners) listener(change);
}

function moveInSheet(book: BookState, change: LineChange): void {
  const sheet = book.sheets.find((one) => one.id === change.sheetId);
  if (!sheet) return;
  moveMerges(sheet, change);
  moveFilter(sheet, change);
  moveConditionalFormats(sheet, change);
}

function moveMerges(sheet: SheetState, change: LineChange): void {
  const moved = sheet.merges.map((box) => boxAfter(box, change));
  sheet.merges = moved.filter((box) => box !== null).filter((box) => box.rows * box.columns > 1);
}
