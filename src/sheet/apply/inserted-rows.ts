import type { Beside } from '../stand/beside';
import type { Area } from '../workbook';

/**
 * Rows that this run has inserted amid what is the user's. After that the tab is looked at again, and the rows must be known then: where
 * an array formula spills into them they are not blank, and would be inserted again and again.
 */
export class InsertedRows {
  private first = 0;
  private count = 0;

  add(first: number, count: number): void {
    this.first = first;
    this.count = count;
  }

  /** Are these rows among them, with nothing in our columns? */
  hold({ row, rows }: Area, { foreign }: Beside): boolean {
    if (row < this.first || row + rows > this.first + this.count) return false;
    return Array.from({ length: rows }, (_, at) => foreign.get(row + at)?.size ?? 0).every((size) => size === 0);
  }
}
