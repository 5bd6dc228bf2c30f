import { columnName } from '../shared/column-name';
import type { Area } from '../sheet/workbook';

/** An area as `A1:C3`, the only way to name it in a range list; without end (`A2:C`) where it goes down to the end of the tab. */
export const a1 = ({ row, column, rows, columns }: Area): string =>
  `${columnName(column)}${row}:${columnName(column + columns - 1)}${rows === Number.POSITIVE_INFINITY ? '' : row + rows - 1}`;

/** Columns as far down as the tab goes: `C:D`. */
export const wholeColumns = (column: number, columns: number): string =>
  `${columnName(column)}:${columnName(column + columns - 1)}`;

export const wholeColumn = (column: number): string => wholeColumns(column, 1);
