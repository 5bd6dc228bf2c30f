import type { TabContent } from '../layout/tab-content';
import type { Stand } from '../stand/stand';
import { rowKey, type SyncMark } from '../stand/sync-cell';
import type { TableState } from '../state/table-state';

/**
 * The sync marks by row. Where the column is lost, or rows are known by another thing now, the key column tells the rows; where
 * that is new too, their order must do. None of them is known to stand as it should.
 */
export function marksOf(
  stand: Stand,
  content: TabContent,
  keys: readonly string[] | null,
  state: TableState | null,
): readonly (SyncMark | null)[] {
  const { sync, headerRows } = stand;
  const isTold = sync !== null && !isRekeyed(stand, content) && sync.marks.some((mark) => mark !== null);
  if (isTold) return sync.marks;
  if (keys === null) return marksByOrder(sync?.marks ?? [], headerRows, content, state);
  if (sync !== null && !isRekeyed(stand, content)) return sync.marks;
  return keys.map((key, at) => (at < headerRows || key === '' ? null : { key, print: null, isRemoved: false }));
}

/** Are rows known by another thing than in the last run? Somebody changed the fields of the export. */
export const isRekeyed = ({ sync }: Stand, { keyKind, isBare }: TabContent): boolean =>
  sync !== null && !isBare && sync.head.kind !== keyKind;

/** The rows that say a key, else as many as the last run left below the header, in the order of the export. */
function marksByOrder(
  marks: readonly (SyncMark | null)[],
  headerRows: number,
  { keys }: TabContent,
  state: TableState | null,
): (SyncMark | null)[] {
  const hasMarks = marks.some((mark) => mark !== null);
  const count = Math.max(marks.length, headerRows + (state?.keys.length ?? 0));
  let next = 0;
  return Array.from({ length: count }, (_, at) => {
    const isRow = hasMarks ? marks[at] !== null : at >= headerRows && at < headerRows + (state?.keys.length ?? 0);
    if (!isRow) return null;
    const name = keys[next] ?? state?.keys[next] ?? `row-${next + 1}`;
    next++;
    return { key: rowKey(name), print: null, isRemoved: false };
  });
}
