import { isSpilled } from '../match/fill-down';
import { type Beside, type OwnCell, runsOf } from '../stand/beside';
import type { Area, Tab } from '../workbook';

/**
 * What people put beside the rows, as it should stand while we write. The sync column says nothing of a sort once we have written all of
 * it; their notes do. Formulas are left out: what they show changes with our answers.
 */
export class NotesWatch {
  private readonly columns: readonly number[];
  /** By row, the first at 0: a text for each of those columns; null where it may be anything. */
  private rows: (readonly (string | null)[] | null)[];

  /** @param firstRow of the data */
  constructor(beside: Beside, firstRow: number) {
    const watched = beside.columns.flatMap((column, at) => (isSpilled(beside, at, firstRow) ? [] : [{ column, at }]));
    this.columns = watched.map(({ column }) => column);
    this.rows = beside.rows.slice(1).map((cells) => watched.map(({ at }) => expected(cells[at])));
    if (this.rows.every((row) => row?.every((text) => text === null || text === '') !== false)) this.columns = [];
  }

  /** Nothing is known of rows that come. */
  inserted(after: number, count: number): void {
    if (after >= this.rows.length) return;
    this.rows = this.rows.slice(0, after).concat(Array<null>(count).fill(null), this.rows.slice(after));
  }

  deleted(from: number, count: number): void {
    this.rows.splice(from - 1, count);
  }

  /** Formulas that we fill down stand in these cells now. */
  filled({ row, column, rows, columns }: Area): void {
    const isFilled = (at: number): boolean => at >= column && at < column + columns;
    for (let r = row - 1; r < Math.min(row - 1 + rows, this.rows.length); r++) {
      this.rows[r] = this.rows[r]?.map((text, c) => (isFilled(this.columns[c] ?? 0) ? null : text)) ?? null;
    }
  }

  /** One call for each group of columns. */
  stand(tab: Tab): boolean {
    const { rows } = this;
    return runsOf(this.columns).every(({ from, count }) => {
      const at = this.columns.indexOf(from);
      const cells = tab.valuesTo({ row: 1, column: from, rows: rows.length, columns: count });
      return rows.every((row, r) =>
        (row ?? []).slice(at, at + count).every((text, c) => text === null || text === textOf(cells[r]?.[c])),
      );
    });
  }
}

const expected = (cell: OwnCell | undefined): string | null =>
  cell === undefined ? '' : cell.formula === '' ? textOf(cell.value) : null;

const textOf = (value: unknown): string =>
  value === undefined ? '' : value instanceof Date ? String(value.getTime()) : String(value);
