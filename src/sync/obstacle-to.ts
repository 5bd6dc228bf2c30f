import type { Failure } from '../shared/failure';
import { changesColumns } from '../sheet/apply/apply-columns';
import { isWriting } from '../sheet/plan/tab-plan';
import { runsOf } from '../sheet/stand/beside';
import type { PlannedTab } from './plan-tabs';

/** What would make Google refuse the writes of a plan: looked for before the first, so that nothing is left half done. */
export function obstacleTo(planned: readonly PlannedTab[]): Failure | null {
  for (const { tab, plan } of planned) {
    if (!isWriting(plan) && !changesColumns(plan)) continue;
    for (const { from, count } of runsOf(managed(plan))) {
      const obstacle = tab.obstacle({ row: 1, column: from, rows: plan.stand.grid.rows, columns: count });
      if (obstacle !== null)
        return {
          code: obstacle.why === 'merged' ? 'merged-cells' : 'tab-protected',
          tab: tab.name(),
          cells: obstacle.cells,
        };
    }
  }
  return null;
}

const managed = ({ columns, stand }: PlannedTab['plan']): number[] =>
  [...columns.places.flatMap((place) => place ?? []), ...(stand.sync === null ? [] : [stand.sync.column])].sort(
    (a, b) => a - b,
  );
