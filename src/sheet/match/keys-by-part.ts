import type { Owner, Traces } from './assign-rows';
import type { FreeKeys } from './free-keys';

/**
 * Keys by a single column of the user's, as far as its texts are all different; the column that went with most rows that are known is
 * asked, else the one that tells most.
 */
export function keysByPart(
  { rows, partsBefore, partsNow }: Traces,
  placeBefore: ReadonlyMap<string, number>,
  free: FreeKeys,
  known: readonly Owner[],
): (row: number) => string | null {
  const columns: Map<string, string | null>[] = [];
  for (const [key, row] of placeBefore) {
    partsBefore(row).forEach((text, at) => {
      const column = columns[at] ?? new Map<string, string | null>();
      columns[at] = column.set(text, column.has(text) ? null : key);
    });
  }
  const tell = (at: number, row: number): string | null => {
    const text = partsNow(row)[at] ?? '';
    return text === '' ? null : (columns[at]?.get(text) ?? null);
  };
  const told = (at: number): number => rows.filter((row) => free.has(tell(at, row))).length;
  const agrees = (at: number): number => known.filter(({ row, key }) => key !== null && tell(at, row) === key).length;
  const best = columns.map((_, at) => at).sort((a, b) => agrees(b) - agrees(a) || told(b) - told(a))[0];
  return (row) => (best === undefined ? null : tell(best, row));
}
