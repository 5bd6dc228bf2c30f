import type { TabContent } from '../layout/tab-content';
import type { TabPlan } from '../plan/tab-plan';
import { hasTags, type Stand } from '../stand/stand';
import { HXL_MARK } from '../stand/sync-cell';
import { type TextWay, writeCells } from '../text-way';
import type { Tab } from '../workbook';

/** Does the row of HXL tags have to come or go? A tab that is just being made gets it with its header. */
export function needsHxl({ hxl, isBare }: TabContent, stand: Stand): boolean {
  return !isBare && stand.sync !== null && (hxl !== null) !== hasTags(stand);
}

/** Puts the row of HXL tags below the header, or takes it away. Each tag stands below the column it belongs to. */
export function applyHxl(tab: Tab, { content: { hxl }, columns, stand }: TabPlan, way: TextWay): void {
  const { headerRow } = stand;
  if (stand.sync === null) return;
  if (hxl === null) {
    tab.styleHeader(headerRow, stand.grid.columns, headerRow + 1);
    tab.deleteRows(headerRow + 1, 1);
    return;
  }
  tab.insertRows(headerRow, 1);
  const cell = (column: number, text: string): void =>
    writeCells(tab, { row: headerRow + 1, column, rows: 1, columns: 1 }, [[text]], way);
  columns.places.forEach((place, at) => {
    if (place !== null && hxl[at] !== undefined && hxl[at] !== '') cell(place, hxl[at]);
  });
  cell(stand.sync.column, HXL_MARK);
  tab.styleHeader(headerRow + 1, stand.grid.columns, headerRow);
}
