import { LIMITS } from '../limits';
import type { AxisName } from '../model/axis';
import type { Line, Reference } from './reference';
import { withLines } from './reference';

/** How far something went: rows down and columns to the right. */
export type Shift = Readonly<Record<AxisName, number>>;

const MOST: Shift = { rows: LIMITS.cells, columns: LIMITS.columns };

/** A reference in a formula that was copied: lines without `$` go along. Null if it then points outside every tab. */
export function referenceCopied(reference: Reference, shift: Shift): Reference | null {
  return shifted(reference, shift, (line) => !line.fixed);
}

/** A reference to cells that were cut and put elsewhere: all lines go along. */
export function referenceCut(reference: Reference, shift: Shift): Reference | null {
  return shifted(reference, shift, () => true);
}

function shifted(reference: Reference, shift: Shift, goes: (line: Line) => boolean): Reference | null {
  let next: Reference = reference;
  for (const axis of ['rows', 'columns'] as const) {
    if (shift[axis] === 0) continue;
    const move = (line: Line | null) => (line && goes(line) ? { ...line, at: line.at + shift[axis] } : line);
    const before = [next.from[axis], next.to?.[axis] ?? null] as const;
    const [from, to] = [move(before[0]), move(before[1])];
    if ([from, to].some((line) => line && (line.at < 0 || line.at >= MOST[axis]))) return null;
    if (from !== before[0] || to !== before[1]) next = withLines(next, axis, from, to);
  }
  return next;
}
