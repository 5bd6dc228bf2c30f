import { permitLines } from '../check/permit';
import { refuse } from '../check/refuse';
import { words } from '../words';
import { announce } from './announce';
import { INHERITED_NAMES } from './attributes';
import type { AxisName } from './axis';
import { checkGrowth } from './growth';
import type { SheetState } from './sheet-state';

/**
 * Inserts empty rows or columns.
 * @param at position of the first new one, counted from 0
 * @param like position (before the insertion) of the neighbour whose formats and size the new ones get
 * @throws Error with Google's words: count below 1, position outside the tab, limits
 */
export function insertLines(sheet: SheetState, axis: AxisName, at: number, count: number, like: number): void {
  const rows = axis === 'rows';
  const length = sheet[axis].length;
  if (count < 1) refuse(rows ? words.tooFewRows() : words.tooFewColumns());
  if (at < 0 || at > length || like < 0 || like >= length) {
    refuse(rows ? words.rowsOutOfBounds() : words.columnsOutOfBounds());
  }
  const change = { kind: 'insert', sheetId: sheet.id, axis, at, count } as const;
  permitLines(sheet, change);
  const grown = length + count;
  checkGrowth(sheet.book, sheet, rows ? grown : sheet.rows.length, rows ? sheet.columns.length : grown);
  insertIntoGrid(sheet, axis, at, count, like);
  insertIntoAxis(sheet, axis, at, count, like);
  announce(sheet.book, change);
}

function insertIntoGrid(sheet: SheetState, axis: AxisName, at: number, count: number, like: number): void {
  const method = axis === 'rows' ? 'insertRows' : 'insertColumns';
  sheet.cells[method](at, count);
  for (const name of INHERITED_NAMES) sheet.layers[name][method](at, count, like);
  sheet.layers.note[method](at, count, undefined);
}

function insertIntoAxis(sheet: SheetState, name: AxisName, at: number, count: number, like: number): void {
  const axis = sheet[name];
  axis.sizes.insert(at, count, axis.sizes.get(like));
  axis.hidden.insert(at, count, undefined);
  axis.filtered.insert(at, count, undefined);
  axis.length += count;
  if (at < axis.frozen) axis.frozen += count;
}
