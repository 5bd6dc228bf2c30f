import { a1Notation } from '../a1/notation';
import { checkBox, live } from '../check/live';
import { refuse } from '../check/refuse';
import { wholeNumbers } from '../check/whole-numbers';
import type { HostSheet } from '../sheet/sheet';
import { words } from '../words';
import type { Place } from './place';
import type { HostRange } from './range';

/** Where a range is: methods that read no cell. Positions are counted from 1, as in Google's Range. */
export class RangePlace {
  /** @param place for the host; no method, so nothing that scripts can reach */
  constructor(readonly place: Place) {}

  getRow(): number {
    return this.place.box.row + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.place.box.column + 1;
  }

  getNumRows(): number {
    return this.place.box.rows;
  }

  getNumColumns(): number {
    return this.place.box.columns;
  }

  getHeight(): number {
    return this.place.box.rows;
  }

  getWidth(): number {
    return this.place.box.columns;
  }

  getLastRow(): number {
    return this.place.box.row + this.place.box.rows;
  }

  getLastColumn(): number {
    return this.place.box.column + this.place.box.columns;
  }

  getA1Notation(): string {
    return a1Notation(this.place.box);
  }

  getGridId(): number {
    return this.place.sheet.id;
  }

  getSheet(): HostSheet {
    const { sheet } = this.place;
    return sheet.book.make.sheet(live(sheet));
  }

  /** A range moved by rows and columns, of the same size unless one is given. */
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): HostRange {
    const { sheet, box } = this.place;
    const given = wholeNumbers('Range.offset', [rowOffset, columnOffset, numRows, numColumns], 2);
    const [down = 0, right = 0, rows = box.rows, columns = box.columns] = given;
    const moved = { row: box.row + down, column: box.column + right, rows, columns };
    checkBox(live(sheet), moved);
    return sheet.book.make.range(sheet, moved);
  }

  /** One cell, counted from 1 inside the range. */
  getCell(row: number, column: number): HostRange {
    const [down = 1, right = 1] = wholeNumbers('Range.getCell', [row, column]);
    const { sheet, box } = this.place;
    if (down < 1 || right < 1 || down > box.rows || right > box.columns) refuse(words.cellOutOfRange());
    const cell = { row: box.row + down - 1, column: box.column + right - 1, rows: 1, columns: 1 };
    return sheet.book.make.range(sheet, cell);
  }
}
