import type { Box } from '../model/box';
import type { SheetState } from '../model/sheet-state';
import { words } from '../words';
import { refuse } from './refuse';

/** A tab that still exists. @throws Error with Google's words if it was deleted */
export function live(sheet: SheetState): SheetState {
  return sheet.deleted ? refuse(words.sheetGone(sheet.id)) : sheet;
}

/** @throws Error with Google's words if a rectangle has no cell or is not inside the tab as it is now */
export function checkBox(sheet: SheetState, box: Box): void {
  if (box.row < 0) refuse(words.startRowTooSmall());
  if (box.column < 0) refuse(words.startColumnTooSmall());
  if (box.rows < 1) refuse(words.tooFewRows());
  if (box.columns < 1) refuse(words.tooFewColumns());
  const fits = box.row + box.rows <= sheet.rows.length && box.column + box.columns <= sheet.columns.length;
  if (!fits) refuse(words.outOfBounds());
}
