import type { Size, Tab } from '../workbook';

/** A tab whose size is watched, beside what is inserted and deleted through it. */
export interface WatchedTab extends Tab {
  /** Did somebody else insert or delete rows or columns? Two calls. */
  isResized(): boolean;
}

/**
 * Google refuses a call to cells that somebody deleted in that moment, in words that hang on the person's language. The size of the tab
 * tells such a refusal from others.
 * @param grid as the tab was seen
 */
export function watchSize(tab: Tab, grid: Size): WatchedTab {
  let { rows, columns } = grid;
  return {
    ...tab,
    insertRows: (after, count) => {
      tab.insertRows(after, count);
      rows += count;
    },
    insertColumns: (after, count) => {
      tab.insertColumns(after, count);
      columns += count;
    },
    deleteRows: (from, count) => {
      tab.deleteRows(from, count);
      rows -= count;
    },
    deleteColumns: (from, count) => {
      tab.deleteColumns(from, count);
      columns -= count;
    },
    isResized: () => {
      const now = tab.size();
      return now.rows !== rows || now.columns !== columns;
    },
  };
}
