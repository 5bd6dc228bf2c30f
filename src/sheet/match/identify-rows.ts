import type { SyncMark } from '../stand/sync-cell';

/** Which submission, or which row of a repeat group, stands in each row of a tab. */
export interface IdentifiedRows {
  /** By row, from 1 (index 0 is not used): null for headers, and for rows that are the user's. */
  readonly marks: readonly (SyncMark | null)[];
  /** The row of each key. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Rows that say what another row says already: a person copied them. */
  readonly copies: readonly { readonly row: number; readonly key: string }[];
  /** Does some row's key column say another key than its sync cell, as after the sorting of a part of the table? */
  readonly isMixedUp: boolean;
}

/**
 * Tells the rows by their sync cells. The key column, where there is one, must say the same. Of several rows with one key the
 * one whose key column agrees is it. A key that stands in no sync cell, but in the key column of a copy or of a row that was
 * being written, takes that row: a run died there.
 * @param marks by row, the first row at 0
 * @param keys of the key column by row, `''` where it is blank; null where there is no such column
 * @param isOurs is this the key of a row that was written, or will be?
 * @param wasOurs is it that of a row that stood there when the last run ended?
 */
export function identifyRows(
  marks: readonly (SyncMark | null)[],
  keys: readonly string[] | null,
  isOurs: (key: string) => boolean = () => false,
  wasOurs: (key: string) => boolean = isOurs,
): IdentifiedRows {
  const found: (SyncMark | null)[] = [null, ...marks];
  const keyAt = (row: number): string => keys?.[row - 1] ?? '';
  const { rowOf, copies } = rowsByKey(found, keyAt);
  for (const row of [...copies, ...unfinished(found)]) if (wasOurs(keyAt(row))) adopt(found, rowOf, row, keyAt(row));
  found.forEach((mark, row) => {
    if (mark === null && row > 0 && isOurs(keyAt(row))) adopt(found, rowOf, row, keyAt(row));
  });
  for (const row of copies) {
    const key = found[row]?.key ?? '';
    if (!rowOf.has(key)) rowOf.set(key, row);
  }
  const isCopy = new Set(copies.filter((row) => rowOf.get(found[row]?.key ?? '') !== row));
  const told = [...isCopy].map((row) => ({ row, key: found[row]?.key ?? '' }));
  for (const row of isCopy) found[row] = null;
  const isMixedUp =
    keys !== null && found.some((mark, row) => mark !== null && mark.print !== null && !says(keyAt(row), mark.key));
  return { marks: found, rowOf, copies: told, isMixedUp };
}

/** A second submission of one `_uuid` is called `…~2` (`linkRows`); its key column says what the export says. */
const says = (cell: string, key: string): boolean => cell === key || cell === key.replace(/~\d+$/, '');

function rowsByKey(marks: readonly (SyncMark | null)[], keyAt: (row: number) => string) {
  const rowOf = new Map<string, number>();
  const copies: number[] = [];
  marks.forEach((mark, row) => {
    if (mark === null) return;
    const other = rowOf.get(mark.key);
    const isBetter = other !== undefined && !says(keyAt(other), mark.key) && says(keyAt(row), mark.key);
    if (other === undefined || isBetter) rowOf.set(mark.key, row);
    if (other !== undefined) copies.push(isBetter ? other : row);
  });
  return { rowOf, copies };
}

const unfinished = (marks: readonly (SyncMark | null)[]): number[] =>
  marks.flatMap((mark, row) => (mark !== null && mark.print === null ? [row] : []));

function adopt(marks: (SyncMark | null)[], rowOf: Map<string, number>, row: number, key: string): void {
  const mark = marks[row];
  if (key === '' || says(key, mark?.key ?? '') || rowOf.has(key)) return;
  if (mark !== null && mark !== undefined && rowOf.get(mark.key) === row) rowOf.delete(mark.key);
  rowOf.set(key, row);
  marks[row] = { key, print: null, isRemoved: false };
}
