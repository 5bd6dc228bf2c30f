import type { TabPlan } from './tab-plan';

/** The last of our rows, or of the header's where there is none. */
export function lastOfTable({ stand, identified }: Pick<TabPlan, 'stand' | 'identified'>): number {
  const { marks } = identified;
  for (let row = marks.length - 1; row > stand.headerRows; row--) if (marks[row] !== null) return row;
  return stand.headerRows;
}
