import type { Cell } from './cell';
import type { Column } from './column';
import { type ColumnReader, columnReader } from './column-reader';
import type { RawRow, RawTable } from './raw';
import type { Table } from './typed-table';

/** XlsxWriter cannot write more; formpack puts this before what it keeps. */
const TRUNCATED = '<WARNING: Truncated to Excel limit of 32767 characters!>';

/**
 * Types a table: each cell by the type of its column.
 * @param raw the table as its file has it
 * @param columns of its header, in the same order
 * @returns the typed table; what does not fit its type is text and counted. It never fails.
 */
export function decodeTable(raw: RawTable, columns: readonly Column[]): Table {
  const { name, parent, hxl, droppedCells: dropped, shortenedLinks } = raw;
  const readers = columns.map(({ type }) => columnReader(type));
  const rows = raw.rows.map((row) => decodeRow(row, readers));
  const truncated = rows.reduce((sum, row) => sum + truncatedIn(row), 0);
  const counts = { dropped, shortenedLinks, truncated, unfit: readers.map((reader) => reader.unfit()) };
  const offsets = readers.map((reader) => reader.offsets());
  return { name, parent, columns, hxl, rows, counts, offsets, offsetCells: offsetCellsOf(readers) };
}

function offsetCellsOf(readers: readonly ColumnReader[]): ReadonlyMap<number, readonly string[]> {
  const found = readers.flatMap((reader, at) => {
    const cells = reader.offsetCells();
    return cells === null ? [] : [[at, cells] as const];
  });
  return new Map(found);
}

function decodeRow(row: RawRow, readers: readonly ColumnReader[]): Cell[] {
  return readers.map((reader, at) => reader.read(row[at] ?? ''));
}

function truncatedIn(row: readonly Cell[]): number {
  let found = 0;
  // The length is at hand; looking into each of millions of texts would take longer than the typing.
  for (const cell of row) {
    if (typeof cell === 'string' && cell.length >= TRUNCATED.length && cell.startsWith(TRUNCATED)) found++;
  }
  return found;
}
