import type { TabContent } from '../layout/tab-content';
import { type Rename, renamedMarks } from '../match/rename-keys';
import type { Stand, SyncColumn } from '../stand/stand';
import { rowKey, type SyncMark } from '../stand/sync-cell';
import type { TableState } from '../state/table-state';

/** What tells the rows of a tab besides their sync cells. */
export interface RowHints {
  /** Texts of the key column by row, with the names that rows have now; null where there is none. */
  readonly keys: readonly string[] | null;
  readonly state: TableState | null;
  readonly rename: Rename;
  /** Is a key one of the export's, or of the last run? */
  readonly isOurs: (key: string) => boolean;
}

type Marks = readonly (SyncMark | null)[];

/**
 * The sync marks by row. Where rows are known by another thing now, the export may say what they were called before; else, and where
 * the column is lost, the key column tells the rows; where that is new too, their order must do. None of these is known to stand as it
 * should.
 */
export function marksOf(stand: Stand, content: TabContent, { keys, state, rename, isOurs }: RowHints): Marks {
  const { sync, headerRows } = stand;
  const told = sync === null ? [] : renamedMarks(sync.marks, rename);
  const isTold = told.some((mark) => mark !== null);
  if (isTold && (!isRekeyed(stand, content) || told.some((mark) => mark?.isRenamed))) return told;
  if (keys === null) return marksByOrder(sync?.marks ?? [], headerRows, content, state);
  if (sync !== null && !isRekeyed(stand, content)) return told;
  const isRow = isTold && sync !== null ? wasMarked(sync) : (_: number, key: string) => isOurs(key);
  return keys.map((key, at) =>
    at < headerRows || key === '' || !isRow(at, key) ? null : { key, print: null, isRemoved: false },
  );
}

/** A row without a sync cell beside rows that have one is the user's, whatever he wrote into our key column. */
const wasMarked =
  ({ marks }: SyncColumn) =>
  (at: number): boolean =>
    (marks[at] ?? null) !== null;

/** Are rows known by another thing than in the last run? Somebody changed the fields of the export. */
export const isRekeyed = ({ sync }: Stand, { keyKind, isBare }: TabContent): boolean =>
  sync !== null && !isBare && sync.head.kind !== keyKind;

/** The rows that say a key, else as many as the last run left below the header, in the order of the export. */
function marksByOrder(
  marks: Marks,
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
