import type { Failure } from '../shared/failure';
import { changesColumns } from '../sheet/apply/apply-columns';
import { writesInto } from '../sheet/apply/writes-into';
import { isWriting } from '../sheet/plan/tab-plan';
import { runsOf } from '../sheet/stand/beside';
import type { Area, Obstacle } from '../sheet/workbook';
import type { PlannedTab } from './plan-tabs';

/** What would make Google refuse the writes of a plan: looked for before the first, so that nothing is left half done. */
export function obstacleTo(planned: readonly PlannedTab[]): Failure | null {
  for (const one of planned) {
    const obstacle = firstIn(one);
    if (obstacle === null) continue;
    const { why, cells } = obstacle;
    return { code: why === 'merged' ? 'merged-cells' : 'tab-protected', tab: one.tab.name(), cells };
  }
  return null;
}

/** Where people merge cells of their own rows, as in a title above the table, nothing is in the way. */
function firstIn({ tab, plan, wishes }: PlannedTab): Obstacle | null {
  if (!isWriting(plan) && !changesColumns(plan)) return null;
  let isInTheWay: ((merged: Area) => boolean) | null = null;
  for (const { from, count } of runsOf(managed(plan))) {
    const found = tab
      .obstacles({ row: 1, column: from, rows: plan.stand.grid.rows, columns: count })
      .find(({ why, area }) => {
        if (why === 'protected') return true;
        isInTheWay ??= writesInto(plan, wishes);
        return isInTheWay(area);
      });
    if (found !== undefined) return found;
  }
  return null;
}

const managed = ({ columns, stand }: PlannedTab['plan']): number[] =>
  [...columns.places.flatMap((place) => place ?? []), ...(stand.sync === null ? [] : [stand.sync.column])].sort(
    (a, b) => a - b,
  );
