import { fillDownFormulas } from '../match/fill-down';
import { besideOf } from '../plan/beside-of';
import type { TabPlan } from '../plan/tab-plan';
import { isBlank, runsOf } from '../stand/beside';
import type { Whose } from '../stand/read-stand';
import { rowKey } from '../stand/sync-cell';
import type { Tab } from '../workbook';

/**
 * Fills the user's formulas down into rows that came in this run and have none, since rows moved while they were filled.
 * @param names of the rows that came
 */
export function fillMissing(tab: Tab, plan: TabPlan, whose: Whose, names: ReadonlySet<string>): void {
  const beside = besideOf(tab, plan.stand, plan.matched, whose);
  const came = new Set([...names].flatMap((name) => plan.identified.rowOf.get(rowKey(name)) ?? []));
  const older = [...plan.identified.rowOf.values()].filter((row) => !came.has(row)).sort((a, b) => a - b);
  fillDownFormulas(beside, older).forEach((formula, at) => {
    const from = [...older].reverse().find((row) => beside.rows[row]?.[at]?.formula === formula);
    const column = beside.columns[at];
    if (formula === '' || from === undefined || column === undefined) return;
    const blank = [...came].filter((row) => isBlank(beside.rows[row]?.[at] ?? { value: '', formula: '' }));
    for (const run of runsOf(blank.sort((a, b) => a - b))) {
      tab.copyDown({ row: from, column, rows: 1, columns: 1 }, { row: run.from, column, rows: run.count, columns: 1 });
    }
  });
}
