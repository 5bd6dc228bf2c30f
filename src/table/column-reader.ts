import type { Cell } from './cell';
import type { CellType } from './column';
import type { RawCell } from './raw';
import type { OffsetCount } from './typed-table';
import { offsetOf } from './values/clock';
import { codecs } from './values/codecs';

/** Reads the cells of one column, and keeps count of what a person should know. */
export interface ColumnReader {
  read(raw: RawCell): Cell;
  /** Values so far that do not fit the type. */
  unfit(): number;
  /** Zone offsets so far, the most frequent first. */
  offsets(): readonly OffsetCount[];
  /** The offset of every cell so far, `''` for none; null unless there are several. */
  offsetCells(): readonly string[] | null;
}

/** A reader for columns of this type. */
export function columnReader(type: CellType): ColumnReader {
  const { decode } = codecs[type];
  if (type === 'text' || type === 'link') return { ...NOTHING, read: decode };
  const offsets = new Map<string, number>();
  const zoned = type === 'time' || type === 'date-time';
  const seen: string[] = [];
  let unfit = 0;
  const read = (raw: RawCell): Cell => {
    const cell = decode(raw);
    if (typeof cell === 'string') unfit += cell === '' ? 0 : 1;
    if (zoned) seen.push(count(offsets, typeof cell === 'number' && typeof raw === 'string' ? offsetOf(raw) : null));
    return cell;
  };
  const offsetCells = (): readonly string[] | null => (offsets.size > 1 ? seen : null);
  return { read, unfit: () => unfit, offsets: () => sorted(offsets), offsetCells };
}

const NOTHING = { unfit: () => 0, offsets: () => [], offsetCells: () => null };

function count(offsets: Map<string, number>, offset: string | null): string {
  if (offset !== null) offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  return offset ?? '';
}

const sorted = (offsets: ReadonlyMap<string, number>): OffsetCount[] =>
  [...offsets].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
