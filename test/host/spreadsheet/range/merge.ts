import { permitCells } from '../check/permit';
import { refuse } from '../check/refuse';
import type { Box } from '../model/box';
import { contains, overlaps } from '../model/box';
import type { SheetState } from '../model/sheet-state';
import { words } from '../words';
import type { Place } from './place';

/** Merges cells into one; what stood in the others is lost. @throws Error with Google's words if it cuts through merged cells */
export function merge({ sheet, box }: Place): void {
  breakApart({ sheet, box });
  if (box.rows * box.columns < 2) return;
  const kept = sheet.cells.get(box.row, box.column);
  sheet.cells.clear(box.row, box.column, box.rows, box.columns);
  if (kept !== null) sheet.cells.set(box.row, box.column, kept);
  sheet.merges.push(box);
}

/** Takes merged cells apart. @throws Error with Google's words if only a part of merged cells is chosen */
export function breakApart({ sheet, box }: Place): void {
  permitCells(sheet, box);
  if (merges(sheet, box).some((one) => !contains(box, one))) refuse(words.partOfMerge());
  sheet.merges = sheet.merges.filter((one) => !overlaps(one, box));
}

/** The merged cells that share a cell with a box. */
export function merges(sheet: SheetState, box: Box): Box[] {
  return sheet.merges.filter((one) => overlaps(one, box));
}
