import { type Content, Formula } from './content';

type Row = Content[] | undefined;

/** The contents of one tab: an array of rows, each only as long as what was ever written in it. Counted from 0. */
export class Cells {
  /** Counts the changes: what was found out about the contents holds as long as this is the same. */
  version = 0;
  /** Whether a formula was ever written here. Tabs without one are never searched. */
  holdsFormulas: boolean;

  constructor(readonly rows: Row[] = []) {
    this.holdsFormulas = rows.some((row) => row?.some((content) => content instanceof Formula));
  }

  /** To be called by whoever changes the rows directly. */
  changed(): void {
    this.version += 1;
  }

  get(row: number, column: number): Content {
    return this.rows[row]?.[column] ?? null;
  }

  set(row: number, column: number, content: Content): void {
    this.open(row, column + 1)[column] = content;
    if (content instanceof Formula) this.holdsFormulas = true;
  }

  /** The row itself, at least `length` cells long, to be written into at once. Who writes a formula into it says so in `holdsFormulas`. */
  open(row: number, length: number): Content[] {
    this.changed();
    while (this.rows.length <= row) this.rows.push(undefined);
    const cells = this.rows[row] ?? new Array<Content>(length).fill(null);
    for (let column = cells.length; column < length; column += 1) cells.push(null);
    this.rows[row] = cells;
    return cells;
  }

  clear(row: number, column: number, rows: number, columns: number): void {
    this.changed();
    const end = Math.min(row + rows, this.rows.length);
    for (let at = row; at < end; at += 1) {
      const cells = this.rows[at];
      if (cells) cells.fill(null, column, column + columns);
    }
  }

  insertRows(at: number, count: number): void {
    this.changed();
    if (at >= this.rows.length) return;
    const tail = this.rows.splice(at);
    for (let added = 0; added < count; added += 1) this.rows.push(undefined);
    for (const row of tail) this.rows.push(row);
  }

  deleteRows(at: number, count: number): void {
    this.changed();
    this.rows.splice(at, count);
  }

  insertColumns(at: number, count: number): void {
    this.changed();
    const blank = new Array<Content>(count).fill(null);
    for (const row of this.rows) if (row && row.length > at) row.splice(at, 0, ...blank);
  }

  deleteColumns(at: number, count: number): void {
    this.changed();
    for (const row of this.rows) row?.splice(at, count);
  }

  /** Number of rows down to the last one with content. */
  lastRow(): number {
    for (let at = this.rows.length; at > 0; at -= 1) if (lastFilled(this.rows[at - 1], 0) > 0) return at;
    return 0;
  }

  /** Number of columns up to the last one with content. */
  lastColumn(): number {
    let last = 0;
    for (const row of this.rows) last = Math.max(last, lastFilled(row, last));
    return last;
  }

  clone(): Cells {
    return new Cells(this.rows.map((row) => row?.slice()));
  }
}

/** Number of cells up to the last filled one; cells before `least` are not looked at, then it is `least` or less. */
function lastFilled(row: Row, least: number): number {
  if (!row) return 0;
  let at = row.length;
  while (at > least && row[at - 1] === null) at -= 1;
  return at;
}
