import type { Box } from '../model/box';
import { overlaps } from '../model/box';
import { boxesWithout } from '../model/box-without';
import { mayEdit, type ProtectionState } from '../model/protection-state';
import type { SheetState } from '../model/sheet-state';
import { spanOf } from '../model/span';
import type { LineChange } from '../model/structure-change';
import { words } from '../words';
import { refuse } from './refuse';

/** Whether who acts now may edit every one of the cells. */
export function mayEditCells(sheet: SheetState, box: Box): boolean {
  return !closedTo(sheet).some((one) =>
    one.box ? overlaps(one.box, box) : one.unprotected.reduce(boxesWithout, [box]).length > 0,
  );
}

/** @throws Error with Google's words if one of the cells is protected against who acts now */
export function permitCells(sheet: SheetState, box: Box): void {
  if (!mayEditCells(sheet, box)) refuse(words.protectedCell());
}

/** @throws Error with Google's words if a change of rows or columns would touch what is protected against who acts now */
export function permitLines(sheet: SheetState, change: LineChange): void {
  if (closedTo(sheet).some(({ box }) => box === null || touches(box, change))) refuse(words.protectedCell());
}

/** @throws Error with Google's words if the tab as a whole is protected against who acts now */
export function permitSheet(sheet: SheetState): void {
  if (closedTo(sheet).some(({ box }) => box === null)) refuse(words.protectedCell());
}

/** @throws Error with Google's words if anything in the tab is protected against who acts now */
export function permitRemoval(sheet: SheetState): void {
  if (closedTo(sheet).length > 0) refuse(words.protectedCell());
}

function closedTo({ book, id }: SheetState): ProtectionState[] {
  return book.protections.filter((one) => one.sheetId === id && !mayEdit(book, one));
}

/** New lines at its edges leave a protected range as it is; all else cuts into it, or takes it away. */
function touches(box: Box, change: LineChange): boolean {
  const { at, count } = spanOf(box, change.axis);
  const inside = (edge: number) => edge > at && edge < at + count;
  if (change.kind === 'insert') return inside(change.at);
  const overlap = change.at < at + count && at < change.at + change.count;
  return overlap || (change.kind === 'move' && inside(change.to));
}
