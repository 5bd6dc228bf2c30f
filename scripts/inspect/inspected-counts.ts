import type { Counts } from '../../src/sync/run-record';
import type { InspectedTab } from './inspected-tab';

/** What the run counted, and rows and columns of each table as the export has them. */
export function inspectedCounts(counts: Counts, tabs: readonly InspectedTab[]) {
  const { droppedCells, unfitCells, cutCells, truncatedCells, shortenedLinks } = counts;
  const tables = tabs.map(({ table, rows }) => [table.name, { rows, columns: table.columns.length }] as const);
  return {
    dropped: droppedCells,
    unfit: unfitCells,
    cut: cutCells,
    truncated: truncatedCells,
    shortenedLinks,
    tables: Object.fromEntries(tables),
  };
}
