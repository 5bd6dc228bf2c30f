import type { AxisName } from '../model/axis';
import { type Span, spanAfter } from '../model/span';
import type { LineChange } from '../model/structure-change';
import { type Reference, withLines } from './reference';

/**
 * A reference after rows or columns of the tab that it means were inserted, deleted or moved.
 * A range that loses a part shrinks, an open edge stays open. The same object if it still is what it was; null if nothing is left of it.
 */
export function referenceAfter(reference: Reference, change: LineChange): Reference | null {
  const span = spanOfReference(reference, change.axis);
  if (!span) return reference;
  const next = spanAfter(span, change);
  if (next.count === 0) return null;
  return next.at === span.at && next.count === span.count ? reference : withSpan(reference, change.axis, next);
}

/** The rows or columns that a reference names; null if it names none (the rows of `A:C`). An open end lies at infinity. */
function spanOfReference({ from, to }: Reference, axis: AxisName): Span | null {
  const first = from[axis];
  const last = to ? to[axis] : first;
  if (first && last) {
    const at = Math.min(first.at, last.at);
    return { at, count: Math.max(first.at, last.at) - at + 1 };
  }
  if (first) return { at: first.at, count: Number.POSITIVE_INFINITY };
  return last && { at: 0, count: last.at + 1 };
}

/** The ends keep their order and their `$`. */
function withSpan(reference: Reference, axis: AxisName, { at, count }: Span): Reference {
  const first = reference.from[axis];
  const last = reference.to?.[axis] ?? null;
  const turned = first !== null && last !== null && first.at > last.at;
  const [low, high] = [at, at + count - 1];
  return withLines(
    reference,
    axis,
    first && { ...first, at: turned ? high : low },
    last && { ...last, at: turned ? low : high },
  );
}
