import type { TabPlan } from '../plan/tab-plan';
import { runsOf } from '../stand/beside';
import { rowKey } from '../stand/sync-cell';
import { type TextWay, writeCells } from '../text-way';
import type { Tab } from '../workbook';
import { columnsStand } from './columns-stand';

/**
 * Brings the columns of positions (`_index` and the like) up to date in rows that are there. They change in every row as soon as one
 * comes or goes, so that is no edit of a row; a column is written where it differs.
 * @returns false where people had moved columns
 */
export function applyPositions(tab: Tab, plan: TabPlan, way: TextWay): boolean {
  return plan.columns.wanted.every(({ part }, at) => {
    const place = plan.columns.places[at] ?? null;
    return part !== 'position' || place === null || applyPosition(tab, plan, at, place, way);
  });
}

function applyPosition(
  tab: Tab,
  { content, identified, stand }: TabPlan,
  at: number,
  column: number,
  way: TextWay,
): boolean {
  const wanted = new Map(
    content.keys.flatMap((key, index) => {
      const row = identified.rowOf.get(rowKey(key));
      return row === undefined ? [] : [[row, content.rows[index]?.[at] ?? ''] as const];
    }),
  );
  const now = tab.column(column);
  if ([...wanted].every(([row, cell]) => now[row - 1] === cell)) return true;
  if (!columnsStand(tab, stand)) return false;
  for (const { from, count } of runsOf([...wanted.keys()].sort((a, b) => a - b))) {
    const cells = Array.from({ length: count }, (_, r) => [wanted.get(from + r) ?? '']);
    writeCells(tab, { row: from, column, rows: count, columns: 1 }, cells, way);
  }
  return true;
}
