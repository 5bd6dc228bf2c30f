import { mixed } from '../../shared/hash';
import type { Cell } from '../../table/cell';
import type { CellType } from '../../table/column';

const DAY = 86_400_000;

/** A column as fingerprints see it: what tells it apart, and how its numbers are meant. */
export interface PrintedColumn {
  readonly identity: string;
  readonly type: CellType;
}

/**
 * Sums over the cells of many rows, 64 bits each. A sum does not hang on the order of the columns; blank cells add nothing; and
 * a column's part can be taken away again without knowing the others. So a column that comes or goes is no edit of every row.
 * Good for "is this still what was written?", no defence against anybody.
 */
export class Fingerprints {
  private readonly low: Uint32Array;
  private readonly high: Uint32Array;

  constructor(rows: number) {
    this.low = new Uint32Array(rows);
    this.high = new Uint32Array(rows);
  }

  /** Adds the cell of a row; `sign` −1 takes it away. */
  add(row: number, column: ColumnPrint, cell: Cell, sign: 1 | -1 = 1): void {
    if (cell === '') return;
    const [low, high] = column.of(cell);
    this.low[row] = (this.low[row] ?? 0) + sign * low;
    this.high[row] = (this.high[row] ?? 0) + sign * high;
  }

  /** The sums as they are now, to go on with. */
  copy(): Fingerprints {
    const copy = new Fingerprints(this.low.length);
    copy.low.set(this.low);
    copy.high.set(this.high);
    return copy;
  }

  /** 14 letters and digits: of a row with some more cells. */
  textWith(row: number, cells: readonly (readonly [ColumnPrint, Cell])[]): string {
    let [low, high] = [this.low[row] ?? 0, this.high[row] ?? 0];
    for (const [column, cell] of cells) {
      if (cell === '') continue;
      const [a, b] = column.of(cell);
      [low, high] = [(low + a) >>> 0, (high + b) >>> 0];
    }
    return base32(high) + base32(low);
  }

  /** 14 letters and digits. */
  text(row: number): string {
    return base32(this.high[row] ?? 0) + base32(this.low[row] ?? 0);
  }
}

/** 32 bits as 7 digits of 5 bits. */
const base32 = (value: number): string => value.toString(32).padStart(7, '0');

/** What one column adds to the sums of its rows. */
export class ColumnPrint {
  private readonly seed: readonly [number, number];
  private readonly isMoment: boolean;

  constructor({ identity, type }: PrintedColumn) {
    this.seed = mixed(identity);
    this.isMoment = type === 'date' || type === 'time' || type === 'date-time';
  }

  /**
   * Moments count in milliseconds, because they come back from the sheet as such. Line ends count alike: a sheet may keep
   * another one than was written.
   */
  of(cell: Cell): readonly [number, number] {
    const [a, b] = this.seed;
    if (typeof cell === 'string') return mixed(cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell, a, b);
    if (typeof cell === 'boolean') return mixed(cell ? 'true' : 'false', ~a, b);
    return mixed(String(this.isMoment ? Math.round(cell * DAY) : cell), a, ~b);
  }
}
