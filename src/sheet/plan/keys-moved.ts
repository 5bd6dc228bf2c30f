import type { TabContent } from '../layout/tab-content';
import type { IdentifiedRows } from '../match/identify-rows';
import type { SameCell } from '../match/same-cell';
import { type Beside, isBlank, runsOf } from '../stand/beside';
import { nameOfKey, type SyncMark } from '../stand/sync-cell';
import type { Read, Tab } from '../workbook';

/** Rows whose key column and sync cell say different keys, after a part of the columns was sorted. */
export interface SplitRows {
  readonly content: TabContent;
  readonly places: readonly (number | null)[];
  readonly identified: IdentifiedRows;
  /** Keys of the key column by row, the first row at 0. */
  readonly keys: readonly string[];
  readonly beside: Beside;
  readonly same: SameCell;
}

/**
 * A person sorted some columns, the key column among them, and not the sync column. Which of the two tells the row? The one that stayed
 * with what is the user's. A sort takes neighbouring columns; so if all his columns stand between columns that moved, they moved too,
 * and the key column is right.
 * @returns marks with the keys of the key column for those rows; null where the sync cells are right
 */
export function marksByKeys(tab: Tab, split: SplitRows): readonly (SyncMark | null)[] | null {
  const { identified, keys } = split;
  const rows = splitRows(identified, keys);
  if (rows.length < 2 || !isPermutation(rows, identified, keys)) return null;
  const moved = movedColumns(tab, rows, split);
  const [first, last] = [moved[0], moved[moved.length - 1]];
  const own = ownColumns(split.beside, rows);
  if (first === undefined || last === undefined || own.length === 0) return null;
  if (!own.every((column) => column > first && column < last)) return null;
  const isSplit = new Set(rows);
  return identified.marks
    .slice(1)
    .map((mark, at) => (isSplit.has(at + 1) ? { key: keys[at] ?? '', print: null, isRemoved: false } : mark));
}

const splitRows = ({ marks }: IdentifiedRows, keys: readonly string[]): number[] =>
  marks.flatMap((mark, row) => (mark !== null && mark.print !== null && keys[row - 1] !== mark.key ? [row] : []));

function isPermutation(rows: readonly number[], { marks }: IdentifiedRows, keys: readonly string[]): boolean {
  const known = new Set(rows.map((row) => marks[row]?.key));
  const here = new Set(rows.map((row) => keys[row - 1]));
  return here.size === rows.length && [...here].every((key) => known.has(key));
}

/** Places of our columns whose cells went with the key column, in order. */
function movedColumns(
  tab: Tab,
  rows: readonly number[],
  { content, places, identified, keys, same }: SplitRows,
): number[] {
  const index = new Map(content.keys.map((key, at) => [key, at]));
  const rowOf = (key: string) => content.rows[index.get(nameOfKey(key)) ?? -1];
  const columns = places
    .map((place, at) => ({ place: place ?? 0, at, part: content.columns[at]?.part ?? 'data' }))
    .filter(({ place, part }) => place > 0 && part !== 'position' && part !== 'removed-at');
  const cells = cellsOf(
    tab,
    rows,
    columns.map(({ place }) => place),
  );
  // A key that has left the export cannot be judged by what it should say.
  const says = (place: number, at: number, keyAt: (row: number) => string): boolean => {
    const judged = rows.filter((row) => rowOf(keyAt(row)) !== undefined);
    const type = content.columns[at]?.type ?? 'text';
    return (
      judged.length > 0 &&
      judged.every((row) => same(cells.get(place)?.get(row) ?? '', rowOf(keyAt(row))?.[at] ?? '', type))
    );
  };
  return columns
    .filter(({ place, at }) => says(place, at, (row) => keys[row - 1] ?? ''))
    .filter(({ place, at }) => !says(place, at, (row) => identified.marks[row]?.key ?? ''))
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}

function cellsOf(tab: Tab, rows: readonly number[], places: readonly number[]): Map<number, Map<number, Read>> {
  const [first = 1, last = first] = [rows[0], rows[rows.length - 1]];
  const found = new Map<number, Map<number, Read>>();
  for (const { from, count } of runsOf([...places].sort((a, b) => a - b))) {
    tab.values({ row: first, column: from, rows: last - first + 1, columns: count }).forEach((cells, r) => {
      cells.forEach((cell, c) => {
        found.set(from + c, (found.get(from + c) ?? new Map<number, Read>()).set(first + r, cell));
      });
    });
  }
  return found;
}

/** The user's columns that hold something in these rows. */
const ownColumns = (beside: Beside, rows: readonly number[]): number[] =>
  beside.columns.filter((_, at) =>
    rows.some((row) => {
      const cell = beside.rows[row]?.[at];
      return cell !== undefined && !isBlank(cell);
    }),
  );
