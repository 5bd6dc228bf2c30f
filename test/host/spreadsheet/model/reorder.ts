import type { Runs } from './runs';

/** Puts the values from `start` on into another order: at `start + i` comes what was at `start + order[i]`. */
export function reorder<T>(runs: Runs<T>, start: number, order: readonly number[]): void {
  if (runs.isUniform(start, order.length)) return;
  const before = runs.slice(start, order.length);
  runs.assign(
    start,
    order.map((from) => before[from]),
  );
}
