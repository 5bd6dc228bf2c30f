import type { TabContent } from '../layout/tab-content';
import type { TabPlan } from '../plan/tab-plan';
import { hasTags, type Stand, type SyncedStand } from '../stand/stand';
import { HXL_MARK } from '../stand/sync-cell';
import { type TextWay, writeCells } from '../text-way';
import type { Tab } from '../workbook';
import { columnsStand } from './columns-stand';

/** Does the row of HXL tags have to come or go? A tab that is just being made gets it with its header. */
export function needsHxl({ hxl, isBare }: TabContent, stand: Stand): boolean {
  return !isBare && stand.sync !== null && (hxl !== null) !== hasTags(stand);
}

/**
 * Puts the row of HXL tags below the header, or takes it away. Each tag stands below the column it belongs to.
 * @returns false where people had moved columns or rows
 */
export function applyHxl(tab: Tab, { content: { hxl }, columns, stand }: TabPlan, way: TextWay): boolean {
  const { sync } = stand;
  if (sync === null) return true;
  if (!columnsStand(tab, stand)) return false;
  if (hxl === null) return takeAway(tab, { ...stand, sync });
  const tags = columns.places.flatMap((place, at) =>
    place === null || (hxl[at] ?? '') === '' ? [] : [{ column: place, text: hxl[at] ?? '' }],
  );
  // The mark comes last: a row without it is none yet.
  putIn(tab, stand, [...tags, { column: sync.column, text: HXL_MARK }], way);
  return true;
}

function takeAway(tab: Tab, { headerRow, grid, sync }: SyncedStand): boolean {
  const mark = { row: headerRow + 1, column: sync.column, rows: 1, columns: 1 };
  if (tab.values(mark)[0]?.[0] !== HXL_MARK) return false;
  tab.styleHeader(headerRow, grid.columns, headerRow + 1);
  tab.deleteRows(headerRow + 1, 1);
  return true;
}

interface Tag {
  readonly column: number;
  readonly text: string;
}

function putIn(tab: Tab, stand: Stand, tags: readonly Tag[], way: TextWay): void {
  const { headerRow, grid } = stand;
  if (!isBegun(tab, stand, tags)) tab.insertRows(headerRow, 1);
  for (const { column, text } of tags) {
    writeCells(tab, { row: headerRow + 1, column, rows: 1, columns: 1 }, [[text]], way);
  }
  tab.styleHeader(headerRow + 1, grid.columns, headerRow);
}

/** Does the row stand there from a run that died? Then it holds nothing but some of its tags. */
function isBegun(tab: Tab, { headerRow, grid }: Stand, tags: readonly Tag[]): boolean {
  if (grid.rows <= headerRow) return false;
  const wanted = new Map(tags.map(({ column, text }) => [column, text]));
  const [cells = []] = tab.values({ row: headerRow + 1, column: 1, rows: 1, columns: grid.columns });
  return cells.every((cell, at) => cell === '' || cell === wanted.get(at + 1));
}
