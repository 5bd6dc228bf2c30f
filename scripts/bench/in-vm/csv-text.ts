import { readCsv } from '../../../src/table/csv/read-csv';

/** Rows of text. @returns cells, the header included */
export function run({ text }: { text: string }): number {
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.failure.code);
  return (read.value.rows.length + 1) * read.value.header.length;
}
