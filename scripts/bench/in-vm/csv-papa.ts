import Papa from 'papaparse';

/** Rows of text; it makes one more of the last line end. @returns cells, the header included */
export function run({ text }: { text: string }): number {
  const { data } = Papa.parse<string[]>(text, { delimiter: ';' });
  return (data.length - 1) * (data[0]?.length ?? 0);
}
