import type { Box } from './box';
import { Runs } from './runs';

/** One attribute of all cells of a tab (number format, note, font weight ...): runs down each column. Counted from 0. */
export class Layer<T> {
  constructor(readonly columns: (Runs<T> | undefined)[] = []) {}

  get(row: number, column: number): T | undefined {
    return this.columns[column]?.get(row);
  }

  column(column: number): Runs<T> | undefined {
    return this.columns[column];
  }

  fill(box: Box, value: T | undefined): void {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      if (value !== undefined || this.columns[column]) this.open(column).fill(box.row, box.rows, value);
    }
  }

  set(row: number, column: number, value: T | undefined): void {
    this.open(column).fill(row, 1, value);
  }

  /** The values of a box, row by row. */
  read(box: Box): (T | undefined)[][] {
    const columns = Array.from({ length: box.columns }, (_, at) =>
      this.columns[box.column + at]?.slice(box.row, box.rows),
    );
    return Array.from({ length: box.rows }, (_, row) => columns.map((column) => column?.[row]));
  }

  /** Writes rows of values at the corner of a box. */
  write(box: Box, values: readonly (readonly (T | undefined)[])[]): void {
    for (let at = 0; at < box.columns; at += 1) {
      this.open(box.column + at).assign(
        box.row,
        values.map((row) => row[at]),
      );
    }
  }

  insertRows(at: number, count: number, like: number | undefined): void {
    for (const column of this.columns) column?.insert(at, count, like === undefined ? undefined : column.get(like));
  }

  deleteRows(at: number, count: number): void {
    for (const column of this.columns) column?.remove(at, count);
  }

  insertColumns(at: number, count: number, like: number | undefined): void {
    const model = like === undefined ? undefined : this.columns[like];
    const added = Array.from({ length: count }, () => model?.clone());
    this.columns.splice(at, 0, ...added);
  }

  deleteColumns(at: number, count: number): void {
    this.columns.splice(at, count);
  }

  clone(): Layer<T> {
    return new Layer(Array.from(this.columns, (column) => column?.clone()));
  }

  private open(column: number): Runs<T> {
    while (this.columns.length <= column) this.columns.push(undefined);
    const runs = this.columns[column] ?? new Runs<T>();
    this.columns[column] = runs;
    return runs;
  }
}
