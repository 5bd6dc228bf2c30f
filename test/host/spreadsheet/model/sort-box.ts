import { permitCells } from '../check/permit';
import { refuse } from '../check/refuse';
import { localeTag } from '../coercion/locale-tag';
import { resultsFor } from '../formulas/results';
import { shownCell } from '../formulas/shown-cell';
import { sorted } from '../formulas/sorted';
import { words } from '../words';
import { ATTRIBUTE_NAMES } from './attributes';
import type { Box } from './box';
import { overlaps } from './box';
import type { Content } from './content';
import { reorder } from './reorder';
import type { SheetState } from './sheet-state';
import type { SortKey } from './sort-order';
import { sortOrder } from './sort-order';

/** Sorts the rows of a rectangle by what its cells show; contents, formats and notes go together. @throws Error with Google's words if cells in it are merged */
export function sortBox(sheet: SheetState, box: Box, keys: readonly SortKey[]): void {
  permitCells(sheet, box);
  if (sheet.merges.some((merge) => overlaps(merge, box))) refuse(words.mergedMove());
  const results = resultsFor(sheet, box);
  const at = (row: number, column: number) =>
    shownCell(sheet.cells.get(box.row + row, column), box.row + row, column, results);
  const order = sortOrder(box.rows, keys, at, localeTag(sheet.book.locale));
  sortContents(sheet, box, order);
  for (const name of ATTRIBUTE_NAMES) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const runs = sheet.layers[name].column(column);
      if (runs) reorder(runs, box.row, order);
    }
  }
}

function sortContents(sheet: SheetState, box: Box, order: readonly number[]): void {
  const before = order.map((from) => {
    const row = sheet.cells.rows[box.row + from] ?? [];
    return row.slice(box.column, box.column + box.columns);
  });
  const moved = (content: Content, at: number) => sorted(content, sheet, box.row + (order[at] ?? at), box.row + at);
  before.forEach((contents, at) => {
    if (contents.length === 0 && !sheet.cells.rows[box.row + at]) return;
    const row = sheet.cells.open(box.row + at, box.column + box.columns);
    for (let column = 0; column < box.columns; column += 1)
      row[box.column + column] = moved(contents[column] ?? null, at);
  });
}
