import type { TabContent } from '../layout/tab-content';
import type { IdentifiedRows } from '../match/identify-rows';
import { nameOfKey, rowKey } from '../stand/sync-cell';
import type { TableState } from '../state/table-state';

/** What is to be done to the rows of a tab. */
export interface RowPlan {
  readonly writes: readonly RowWrite[];
  /** New rows by their place in the content, in its order. */
  readonly appends: readonly number[];
  /** Rows whose submissions left the export in this run. */
  readonly gone: readonly GoneRow[];
  readonly report: RowReport;
}

/** A row that is there and has to be written. */
export interface RowWrite {
  readonly row: number;
  /** Place in the content. */
  readonly index: number;
  /** `fresh`: only the columns that are new or treated otherwise; the rest stands as it should. */
  readonly what: 'all' | 'fresh';
}

export interface GoneRow {
  readonly row: number;
  readonly key: string;
}

/** Names of rows (`_id`, `_row_key`). */
export interface RowReport {
  readonly added: readonly string[];
  readonly edited: readonly string[];
  readonly unchanged: number;
  /** Rows whose cells said something else than was written. */
  readonly restored: number;
  /** Rows that a person deleted, and nobody has decided on. */
  readonly waiting: readonly string[];
  /** Rows that a person deleted and does not want back. */
  readonly leftOut: readonly string[];
}

export interface RowWishes {
  /** Null where the last run's state is lost. */
  readonly state: TableState | null;
  readonly handDeleted: 'ask' | 'putBack' | 'leaveOut';
  /** A person wants those back that he had left out for good. */
  readonly putBackLeftOut: boolean;
  /** Write every row, whatever stands there. */
  readonly all: boolean;
  /** Are there columns that have to be written in every row? */
  readonly hasFresh: boolean;
}

/** What the rows of content and tab say. */
export interface RowPrints {
  /** The fingerprint that a row gets. */
  readonly wanted: (index: number) => string;
  /** The one that it has if nothing was edited but columns came and went. */
  readonly expected: (index: number, row: number) => string;
  /** Do the cells of a row say something else than they should? Null where they are not looked at. */
  readonly differs: ((row: number) => boolean) | null;
}

/** Compares the rows of a tab with what they should be. Pure. */
export function planRows(
  { keys }: Pick<TabContent, 'keys'>,
  rows: IdentifiedRows,
  prints: RowPrints,
  wishes: RowWishes,
): RowPlan {
  const writes: RowWrite[] = [];
  const missing: number[] = [];
  const edited: string[] = [];
  let [unchanged, restored] = [0, 0];
  keys.forEach((name, index) => {
    const row = rows.rowOf.get(rowKey(name));
    if (row === undefined) {
      missing.push(index);
      return;
    }
    const how = compare(index, row, rows, prints);
    if (how === 'edited') edited.push(name);
    else unchanged++;
    if (how === 'restored') restored++;
    const what = how !== 'same' || wishes.all ? 'all' : 'fresh';
    const mark = rows.marks[row];
    const isRenewed = wishes.hasFresh || mark?.isRenamed === true || mark?.print !== prints.wanted(index);
    if (what === 'all' || isRenewed) writes.push({ row, index, what });
  });
  const { appends, ...decided } = decideMissing(missing, keys, wishes);
  return {
    writes: writes.sort((a, b) => a.row - b.row),
    appends,
    gone: goneRows(keys, rows),
    report: { edited, unchanged, restored, ...decided },
  };
}

type How = 'same' | 'edited' | 'restored';

/** A row that is being written may have been edited or not: its fingerprint is gone. It counts as restored. */
function compare(index: number, row: number, { marks }: IdentifiedRows, prints: RowPrints): How {
  const mark = marks[row];
  if (mark === null || mark === undefined || mark.print === null) return 'restored';
  if (mark.isRemoved || !isPrintKnown(mark.print, index, row, prints)) return 'edited';
  return prints.differs?.(row) === true ? 'restored' : 'same';
}

/**
 * Is a row's fingerprint one that it has if nothing in it was edited? A run that died while columns came or went has renewed some
 * already.
 */
export const isPrintKnown = (
  print: string | null | undefined,
  index: number,
  row: number,
  { wanted, expected }: Pick<RowPrints, 'wanted' | 'expected'>,
): boolean => print === wanted(index) || print === expected(index, row);

function decideMissing(missing: readonly number[], keys: readonly string[], wishes: RowWishes) {
  const known = new Set(wishes.state?.keys);
  const leftBefore = new Set(wishes.putBackLeftOut ? [] : wishes.state?.leftOut);
  const [appends, added, waiting, leftOut]: [number[], string[], string[], string[]] = [[], [], [], []];
  for (const index of missing) {
    const name = keys[index] ?? '';
    const isDeleted = known.has(name);
    if (leftBefore.has(name) || (isDeleted && wishes.handDeleted === 'leaveOut')) leftOut.push(name);
    else if (isDeleted && wishes.handDeleted === 'ask') waiting.push(name);
    else {
      appends.push(index);
      added.push(name);
    }
  }
  return { appends, added, waiting, leftOut };
}

function goneRows(keys: readonly string[], { rowOf, marks }: IdentifiedRows): GoneRow[] {
  const wanted = new Set(keys);
  return [...rowOf]
    .filter(([key, row]) => !wanted.has(nameOfKey(key)) && marks[row]?.isRemoved !== true)
    .map(([key, row]) => ({ row, key }))
    .sort((a, b) => a.row - b.row);
}
