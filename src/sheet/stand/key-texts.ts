import type { Tab } from '../workbook';
import { rowKey } from './sync-cell';

/** The keys that the cells of a key column say, by row, the first at 0; `''` for blank ones. One call. */
export const keyTexts = (tab: Tab, column: number): string[] =>
  tab.column(column).map((value) => (value === '' ? '' : rowKey(String(value))));
