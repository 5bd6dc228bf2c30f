import { permitCells } from '../check/permit';
import { lastRow } from '../formulas/last-shown';
import { checkGrowth } from '../model/growth';
import { insertLines } from '../model/insert-lines';
import type { SheetState } from '../model/sheet-state';
import { checkLengths, writeValues } from '../range/write-values';

/** Writes a row below the last one with content, as if typed. The tab grows where the row does not fit. */
export function appendRow(sheet: SheetState, values: readonly unknown[]): void {
  checkLengths(sheet.book, values);
  const row = lastRow(sheet);
  const { rows, columns } = sheet;
  permitCells(sheet, { row, column: 0, rows: 1, columns: Math.max(1, values.length) });
  const width = Math.max(columns.length, values.length);
  checkGrowth(sheet.book, sheet, Math.max(rows.length, row + 1), width);
  if (width > columns.length) insertLines(sheet, 'columns', columns.length, width - columns.length, columns.length - 1);
  if (row === rows.length) insertLines(sheet, 'rows', row, 1, row - 1);
  if (values.length > 0) writeValues({ sheet, box: { row, column: 0, rows: 1, columns: values.length } }, [values]);
}
