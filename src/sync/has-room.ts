import { fail, ok, type Result } from '../shared/result';
import { countNew } from '../sheet/apply/add-columns';
import type { TabContent } from '../sheet/layout/tab-content';
import { LIMITS } from '../sheet/limits';
import type { Size, Workbook } from '../sheet/workbook';
import type { Connection } from './connection';
import type { PlannedTab } from './plan-tabs';
import { type Saving, savingOf } from './saving';

/** A tab as Google makes it: 1,000 rows by 26 columns, which count too. */
const NEW_TAB: Size = { rows: 1000, columns: 26 };

/**
 * Is there room for all that the plans make grow? Judged by what they may need at most, before anything is made or written.
 * @returns `too-many-columns`, `too-many-cells`, each with what would make it fit
 */
export function hasRoom(
  workbook: Workbook,
  { tabs }: Connection,
  planned: readonly PlannedTab[],
  contents: readonly TabContent[],
): Result<null> {
  const made = contents.filter(({ table }) => tabs.every((tab) => tab.table !== table)).map(sizeOf);
  const grown = planned.map((one) => ({ before: one.plan.stand.grid, after: grownSize(one) }));
  const widest = Math.max(0, ...made.map(({ columns }) => columns), ...grown.map(({ after }) => after.columns));
  const saving = savingOf(contents);
  if (widest > LIMITS.tabColumns)
    return fail({ code: 'too-many-columns', needed: widest, most: LIMITS.tabColumns, ...saving });
  const needed =
    made.reduce((sum, size) => sum + cells(size), 0) +
    grown.reduce((sum, { before, after }) => sum + cells(after) - cells(before), 0);
  return needed === 0 ? ok(null) : fits(workbook, needed, saving);
}

function fits(workbook: Workbook, needed: number, saving: Saving): Result<null> {
  const free = LIMITS.workbookCells - workbook.cells();
  return needed > free ? fail({ code: 'too-many-cells', needed, free, ...saving }) : ok(null);
}

const cells = ({ rows, columns }: Size): number => rows * columns;

/** Header rows and the sync column are there too. */
const sizeOf = ({ rows, columns, hxl }: TabContent): Size => ({
  rows: Math.max(rows.length + (hxl === null ? 1 : 2), NEW_TAB.rows),
  columns: Math.max(columns.length + 1, NEW_TAB.columns),
});

/** New rows go into blank ones where there are some; how many, the last of our rows tells. */
function grownSize({ plan }: PlannedTab): Size {
  const { grid, headerRows } = plan.stand;
  const last = lastOf(plan.identified.rowOf.values(), headerRows);
  const isFree = plan.beside.foreign.size === 0;
  const rows = isFree ? Math.max(grid.rows, last + plan.rows.appends.length) : grid.rows + plan.rows.appends.length;
  const isWide = plan.stand.sync !== null || grid.columns < plan.content.columns.length + 1;
  return { rows, columns: grid.columns + (isWide ? countNew(plan.columns, plan.stand) : 0) };
}

/** Spreading 200,000 rows into arguments would be too many. */
function lastOf(rows: Iterable<number>, least: number): number {
  let last = least;
  for (const row of rows) if (row > last) last = row;
  return last;
}
