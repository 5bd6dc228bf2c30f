import { a1Notation } from '../a1/notation';
import { refuse } from '../check/refuse';
import type { Box } from '../model/box';
import type { Content } from '../model/content';
import type { SheetState } from '../model/sheet-state';
import { words } from '../words';
import { storedRule } from './stored-rule';
import { accepts } from './validation-rule';

/**
 * Checks what is about to be written against the rules of its cells.
 * @param contentAt what comes into a cell, by its offset in the box
 * @throws Error with Google's words at the first cell whose rule rejects it
 */
export function checkValidation(
  sheet: SheetState,
  box: Box,
  contentAt: (row: number, column: number) => Content,
): void {
  const ruled = (column: number) => sheet.layers.validation.column(column)?.isDefault() === false;
  for (let column = 0; column < box.columns; column += 1) {
    if (!ruled(box.column + column)) continue;
    for (let row = 0; row < box.rows; row += 1) {
      const text = sheet.layers.validation.get(box.row + row, box.column + column);
      const rule = typeof text === 'string' ? storedRule(text) : null;
      if (!rule || rule.allowInvalid || accepts(rule, contentAt(row, column))) continue;
      refuse(words.invalidData(a1Notation({ row: box.row + row, column: box.column + column, rows: 1, columns: 1 })));
    }
  }
}
