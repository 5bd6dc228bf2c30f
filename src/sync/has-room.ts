import { fail, ok, type Result } from '../shared/result';
import type { TabContent } from '../sheet/layout/tab-content';
import { LIMITS } from '../sheet/limits';
import { sizeOf } from '../sheet/plan';
import type { Workbook } from '../sheet/workbook';
import type { Connection } from './connection';

/** A tab as Google makes it: 1,000 rows by 26 columns, which count too. */
const NEW_TAB = { rows: 1000, columns: 26 };

/**
 * Before a tab is made, all new ones must fit beside the others.
 * @returns `too-many-columns`, `too-many-cells`
 */
export function hasRoom(workbook: Workbook, { tabs }: Connection, contents: readonly TabContent[]): Result<null> {
  const sizes = contents.filter(({ table }) => tabs.every((tab) => tab.table !== table)).map(sizeOf);
  const widest = Math.max(0, ...sizes.map(({ columns }) => columns));
  if (widest > LIMITS.tabColumns) return fail({ code: 'too-many-columns', needed: widest, most: LIMITS.tabColumns });
  const needed = sizes.reduce(
    (sum, { rows, columns }) => sum + Math.max(rows, NEW_TAB.rows) * Math.max(columns, NEW_TAB.columns),
    0,
  );
  const free = LIMITS.workbookCells - workbook.cells();
  return needed > free ? fail({ code: 'too-many-cells', needed, free }) : ok(null);
}
