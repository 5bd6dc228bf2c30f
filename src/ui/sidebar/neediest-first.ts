import type { LinkedProject } from '../../sync/linked-project';

/** Projects that need somebody, in the order of how much; the others stay as they were linked. */
export const neediestFirst = (projects: readonly LinkedProject[]): LinkedProject[] =>
  [...projects].sort((one, other) => needOf(one) - needOf(other));

/** A question comes before a failure, which may pass by itself. */
function needOf({ lastRun }: LinkedProject): number {
  if (lastRun === null) return 2;
  if (lastRun.asks.length > 0) return 0;
  return lastRun.failure === null ? 2 : 1;
}
