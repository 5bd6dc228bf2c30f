/** A rectangle of cells, counted from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether two rectangles share a cell. */
export function overlaps(a: Box, b: Box): boolean {
  const apart = a.row >= b.row + b.rows || b.row >= a.row + a.rows;
  return !apart && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Whether `outer` holds every cell of `inner`. */
export function contains(outer: Box, inner: Box): boolean {
  const rows = outer.row <= inner.row && inner.row + inner.rows <= outer.row + outer.rows;
  return rows && outer.column <= inner.column && inner.column + inner.columns <= outer.column + outer.columns;
}
