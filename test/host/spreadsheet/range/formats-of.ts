import type { Box } from '../model/box';
import type { SheetState } from '../model/sheet-state';

type Format = string | undefined;

/** The number format of each cell of a box, by offset. Cheap where whole columns have one format. */
export function formatsOf(sheet: SheetState, box: Box): (row: number, column: number) => Format {
  const columns = Array.from({ length: box.columns }, (_, at) => columnFormats(sheet, box, box.column + at));
  return (row, column) => {
    const formats = columns[column];
    return Array.isArray(formats) ? formats[row] : formats;
  };
}

function columnFormats(sheet: SheetState, box: Box, column: number): Format | Format[] {
  const runs = sheet.layers.numberFormat.column(column);
  if (!runs) return undefined;
  if (runs.isUniform(box.row, box.rows)) return text(runs.get(box.row));
  return runs.slice(box.row, box.rows).map(text);
}

function text(value: string | number | boolean | undefined): Format {
  return typeof value === 'string' ? value : undefined;
}
