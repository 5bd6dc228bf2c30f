import type { Box } from '../../contract';
import type { Lines } from './lines';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is selected: the active cell, and the corner to which the selection reaches from `anchor`. */
export interface Selection {
  readonly anchor: Place;
  readonly head: Place;
}

export const FIRST_CELL: Selection = { anchor: { row: 0, column: 0 }, head: { row: 0, column: 0 } };

export const at = (row: number, column: number): Selection => ({ anchor: { row, column }, head: { row, column } });

export function boxOf({ anchor, head }: Selection): Box {
  const [row, column] = [Math.min(anchor.row, head.row), Math.min(anchor.column, head.column)];
  const [last, right] = [Math.max(anchor.row, head.row), Math.max(anchor.column, head.column)];
  return { row, column, rows: last - row + 1, columns: right - column + 1 };
}

/** Moves the active cell, or with `extend` the corner of the selection, by visible rows and columns. */
export function moved(selection: Selection, rows: Lines, columns: Lines, by: Place, extend: boolean): Selection {
  const from = extend ? selection.head : selection.anchor;
  const head = { row: rows.step(from.row, by.row), column: columns.step(from.column, by.column) };
  return extend ? { anchor: selection.anchor, head } : { anchor: head, head };
}

/** The selection inside a tab that may have become smaller. */
export function inside({ anchor, head }: Selection, rows: Lines, columns: Lines): Selection {
  const within = ({ row, column }: Place) => ({
    row: Math.min(row, rows.length - 1),
    column: Math.min(column, columns.length - 1),
  });
  return { anchor: within(anchor), head: within(head) };
}
