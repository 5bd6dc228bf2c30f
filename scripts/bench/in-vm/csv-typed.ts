import { readCsv } from '../../../src/table/csv/read-csv';
import { decodeTable } from '../../../src/table/decode-table';
import { columnsOf } from './columns';

/** Typed rows. @returns cells, the header included */
export function run({ text }: { text: string }): number {
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.failure.code);
  const { rows, columns } = decodeTable(read.value, columnsOf(read.value.header));
  return (rows.length + 1) * columns.length;
}
