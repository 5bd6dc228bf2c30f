import { dsvFormat } from 'd3-dsv';

/** Rows of text. @returns cells, the header included */
export function run({ text }: { text: string }): number {
  const rows = dsvFormat(';').parseRows(text);
  return rows.length * (rows[0]?.length ?? 0);
}
