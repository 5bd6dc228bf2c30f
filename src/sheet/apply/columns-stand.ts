import type { Stand } from '../stand/stand';
import type { Tab } from '../workbook';

/**
 * Do the columns still stand as they were found? Google has no way to write into "the column of this question", only into column 5, and
 * people move columns. One call.
 */
export function columnsStand(tab: Tab, { headerRow, headers }: Pick<Stand, 'headerRow' | 'headers'>): boolean {
  const now = tab.headerTexts(headerRow);
  return now.length === headers.length && now.every((text, at) => text === headers[at]);
}
