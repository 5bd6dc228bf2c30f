import type { AxisName } from './axis';
import type { Box } from './box';
import type { LineChange } from './structure-change';

/** A stretch of rows or columns, counted from 0. */
export interface Span {
  readonly at: number;
  readonly count: number;
}

/** Where a stretch is after an insertion: it grows only if the insertion is inside, not at its edges. */
export function spanAfterInsert(span: Span, at: number, count: number): Span {
  if (at <= span.at) return { at: span.at + count, count: span.count };
  return at < span.at + span.count ? { at: span.at, count: span.count + count } : span;
}

/** Where a stretch is after a deletion; `count` 0 if nothing of it is left. */
export function spanAfterDelete(span: Span, at: number, count: number): Span {
  const before = Math.max(0, Math.min(span.at, at + count) - at);
  const inside = Math.max(0, Math.min(span.at + span.count, at + count) - Math.max(span.at, at));
  return { at: span.at - before, count: span.count - inside };
}

/** Where a stretch is after rows or columns moved; `to` is counted before the move. A stretch inside the moved ones moves with them. */
export function spanAfterMove(span: Span, at: number, count: number, to: number): Span {
  const landing = to > at ? to - count : to;
  if (span.at >= at && span.at + span.count <= at + count) return { at: span.at - at + landing, count: span.count };
  return spanAfterInsert(spanAfterDelete(span, at, count), landing, count);
}

/** Where a rectangle is after a change in its own tab; null if nothing of it is left. */
export function boxAfter(box: Box, change: LineChange): Box | null {
  const span = spanAfter(spanOf(box, change.axis), change);
  if (span.count === 0) return null;
  if (change.axis === 'rows') return { ...box, row: span.at, rows: span.count };
  return { ...box, column: span.at, columns: span.count };
}

export function spanOf(box: Box, axis: AxisName): Span {
  return axis === 'rows' ? { at: box.row, count: box.rows } : { at: box.column, count: box.columns };
}

/** Where a stretch is after a change of the axis it lies on; `count` 0 if nothing of it is left. */
export function spanAfter(span: Span, change: LineChange): Span {
  if (change.kind === 'insert') return spanAfterInsert(span, change.at, change.count);
  if (change.kind === 'delete') return spanAfterDelete(span, change.at, change.count);
  return spanAfterMove(span, change.at, change.count, change.to);
}
