import { refuseSignature } from '../check/arguments';
import { live } from '../check/live';
import { wholeNumbers } from '../check/whole-numbers';
import type { AxisName } from '../model/axis';
import { type Span, spanOf } from '../model/span';
import { HostRange } from '../range/range';
import { getSize, isFiltered, isHidden, setFrozen, setHidden, setSize } from './axis-view';
import { SheetLines } from './sheet-lines';

/** Frozen, hidden and sized rows and columns. Positions are counted from 1. Google's reference for Sheet. */
export class SheetView extends SheetLines {
  getFrozenRows(): number {
    return live(this.state).rows.frozen;
  }

  getFrozenColumns(): number {
    return live(this.state).columns.frozen;
  }

  setFrozenRows(rows: number): void {
    const [count = 0] = wholeNumbers('Sheet.setFrozenRows', [rows]);
    setFrozen(this.state, 'rows', count);
  }

  setFrozenColumns(columns: number): void {
    const [count = 0] = wholeNumbers('Sheet.setFrozenColumns', [columns]);
    setFrozen(this.state, 'columns', count);
  }

  hideRows(rowIndex: number, numRows?: number): void {
    const [at = 1, count = 1] = wholeNumbers('Sheet.hideRows', [rowIndex, numRows], 1);
    setHidden(this.state, 'rows', { at, count }, true);
  }

  showRows(rowIndex: number, numRows?: number): void {
    const [at = 1, count = 1] = wholeNumbers('Sheet.showRows', [rowIndex, numRows], 1);
    setHidden(this.state, 'rows', { at, count }, false);
  }

  hideColumns(columnIndex: number, numColumns?: number): void {
    const [at = 1, count = 1] = wholeNumbers('Sheet.hideColumns', [columnIndex, numColumns], 1);
    setHidden(this.state, 'columns', { at, count }, true);
  }

  showColumns(columnIndex: number, numColumns?: number): void {
    const [at = 1, count = 1] = wholeNumbers('Sheet.showColumns', [columnIndex, numColumns], 1);
    setHidden(this.state, 'columns', { at, count }, false);
  }

  hideRow(row: HostRange): void {
    setHidden(this.state, 'rows', linesOf('hideRow', row, 'rows'), true);
  }

  unhideRow(row: HostRange): void {
    setHidden(this.state, 'rows', linesOf('unhideRow', row, 'rows'), false);
  }

  hideColumn(column: HostRange): void {
    setHidden(this.state, 'columns', linesOf('hideColumn', column, 'columns'), true);
  }

  unhideColumn(column: HostRange): void {
    setHidden(this.state, 'columns', linesOf('unhideColumn', column, 'columns'), false);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    const [at = 1] = wholeNumbers('Sheet.isRowHiddenByUser', [rowPosition]);
    return isHidden(this.state, 'rows', at);
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    const [at = 1] = wholeNumbers('Sheet.isRowHiddenByFilter', [rowPosition]);
    return isFiltered(this.state, at);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    const [at = 1] = wholeNumbers('Sheet.isColumnHiddenByUser', [columnPosition]);
    return isHidden(this.state, 'columns', at);
  }

  getColumnWidth(columnPosition: number): number {
    const [at = 1] = wholeNumbers('Sheet.getColumnWidth', [columnPosition]);
    return getSize(this.state, 'columns', at);
  }

  setColumnWidth(columnPosition: number, width: number): this {
    const [at = 1, size = 0] = wholeNumbers('Sheet.setColumnWidth', [columnPosition, width]);
    setSize(this.state, 'columns', { at, count: 1 }, size);
    return this;
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    const [at = 1, count = 1, size = 0] = wholeNumbers('Sheet.setColumnWidths', [startColumn, numColumns, width]);
    setSize(this.state, 'columns', { at, count }, size);
    return this;
  }

  getRowHeight(rowPosition: number): number {
    const [at = 1] = wholeNumbers('Sheet.getRowHeight', [rowPosition]);
    return getSize(this.state, 'rows', at);
  }

  setRowHeight(rowPosition: number, height: number): this {
    const [at = 1, size = 0] = wholeNumbers('Sheet.setRowHeight', [rowPosition, height]);
    setSize(this.state, 'rows', { at, count: 1 }, size);
    return this;
  }

  setRowHeights(startRow: number, numRows: number, height: number): this {
    const [at = 1, count = 1, size = 0] = wholeNumbers('Sheet.setRowHeights', [startRow, numRows, height]);
    setSize(this.state, 'rows', { at, count }, size);
    return this;
  }

  /** Text is not measured here: a resized column has the default width again. */
  autoResizeColumn(columnPosition: number): this {
    const [at = 1] = wholeNumbers('Sheet.autoResizeColumn', [columnPosition]);
    setSize(this.state, 'columns', { at, count: 1 }, null);
    return this;
  }

  autoResizeColumns(startColumn: number, numColumns: number): this {
    const [at = 1, count = 1] = wholeNumbers('Sheet.autoResizeColumns', [startColumn, numColumns]);
    setSize(this.state, 'columns', { at, count }, null);
    return this;
  }
}

/** The rows or columns of a range, counted from 1. */
function linesOf(method: string, range: HostRange, axis: AxisName): Span {
  if (!(range instanceof HostRange)) return refuseSignature(`Sheet.${method}`, [range]);
  const { at, count } = spanOf(range.place.box, axis);
  return { at: at + 1, count };
}
