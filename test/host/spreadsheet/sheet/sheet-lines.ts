import { refuseSignature } from '../check/arguments';
import { live } from '../check/live';
import { wholeNumbers } from '../check/whole-numbers';
import type { AxisName } from '../model/axis';
import { deleteLines } from '../model/delete-lines';
import { insertLines } from '../model/insert-lines';
import { moveLines } from '../model/move-lines';
import type { SheetState } from '../model/sheet-state';
import { spanOf } from '../model/span';
import { livePlace } from '../range/place';
import { HostRange } from '../range/range';
import { SheetRanges } from './sheet-ranges';

/**
 * Inserting, deleting and moving rows and columns. Positions are counted from 1.
 * New lines after a position take the formats of the line before them; new lines before one, those of that line.
 * Google's reference for Sheet.
 */
export class SheetLines extends SheetRanges {
  insertRowAfter(afterPosition: number): this {
    return insertAfter(this, this.state, 'rows', 'insertRowAfter', [afterPosition]);
  }

  insertRowsAfter(afterPosition: number, howMany: number): this {
    return insertAfter(this, this.state, 'rows', 'insertRowsAfter', [afterPosition, howMany]);
  }

  insertRowBefore(beforePosition: number): this {
    return insertBefore(this, this.state, 'rows', 'insertRowBefore', [beforePosition]);
  }

  insertRowsBefore(beforePosition: number, howMany: number): this {
    return insertBefore(this, this.state, 'rows', 'insertRowsBefore', [beforePosition, howMany]);
  }

  insertRows(rowIndex: number, numRows?: number): void {
    insertBefore(this, this.state, 'rows', 'insertRows', [rowIndex, numRows], 1);
  }

  insertColumnAfter(afterPosition: number): this {
    return insertAfter(this, this.state, 'columns', 'insertColumnAfter', [afterPosition]);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    return insertAfter(this, this.state, 'columns', 'insertColumnsAfter', [afterPosition, howMany]);
  }

  insertColumnBefore(beforePosition: number): this {
    return insertBefore(this, this.state, 'columns', 'insertColumnBefore', [beforePosition]);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): this {
    return insertBefore(this, this.state, 'columns', 'insertColumnsBefore', [beforePosition, howMany]);
  }

  insertColumns(columnIndex: number, numColumns?: number): void {
    insertBefore(this, this.state, 'columns', 'insertColumns', [columnIndex, numColumns], 1);
  }

  deleteRow(rowPosition: number): this {
    remove(this.state, 'rows', 'deleteRow', [rowPosition]);
    return this;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    remove(this.state, 'rows', 'deleteRows', [rowPosition, howMany]);
  }

  deleteColumn(columnPosition: number): this {
    remove(this.state, 'columns', 'deleteColumn', [columnPosition]);
    return this;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    remove(this.state, 'columns', 'deleteColumns', [columnPosition, howMany]);
  }

  /** Moves the rows of a range before `destinationIndex`, counted before the move. */
  moveRows(rowSpec: HostRange, destinationIndex: number): void {
    move(this.state, 'rows', 'moveRows', rowSpec, destinationIndex);
  }

  moveColumns(columnSpec: HostRange, destinationIndex: number): void {
    move(this.state, 'columns', 'moveColumns', columnSpec, destinationIndex);
  }
}

/** What a method was given; the rest of its parameters may be left out only where it says so. */
type Given = readonly (number | undefined)[];

function insertAfter<S>(self: S, sheet: SheetState, axis: AxisName, method: string, given: Given): S {
  const [position = 1, count = 1] = wholeNumbers(`Sheet.${method}`, given);
  insertLines(live(sheet), axis, position, count, position - 1);
  return self;
}

function insertBefore<S>(self: S, sheet: SheetState, axis: AxisName, method: string, given: Given, optional = 0): S {
  const [position = 1, count = 1] = wholeNumbers(`Sheet.${method}`, given, optional);
  insertLines(live(sheet), axis, position - 1, count, position - 1);
  return self;
}

function remove(sheet: SheetState, axis: AxisName, method: string, given: Given): void {
  const [position = 1, count = 1] = wholeNumbers(`Sheet.${method}`, given);
  deleteLines(live(sheet), axis, position - 1, count);
}

function move(sheet: SheetState, axis: AxisName, method: string, spec: HostRange, destination: number): void {
  const fits = spec instanceof HostRange && spec.place.sheet === sheet && Number.isFinite(destination);
  if (!fits) refuseSignature(`Sheet.${method}`, [spec, destination]);
  const { at, count } = spanOf(livePlace(spec.place).box, axis);
  moveLines(live(sheet), axis, at, count, Math.trunc(destination) - 1);
}
