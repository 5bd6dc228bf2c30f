import { read } from '@e965/xlsx';

/** From the file to SheetJS's cells, arrays of arrays. @returns cells that are not empty */
export function run({ bytes }: { bytes: Uint8Array }): number {
  const { Sheets } = read(new Uint8Array(bytes), { type: 'array', dense: true });
  let cells = 0;
  for (const sheet of Object.values(Sheets)) {
    for (const row of sheet['!data'] ?? []) cells += row?.reduce((sum) => sum + 1, 0) ?? 0;
  }
  return cells;
}
