import type { Host } from '../../test/host';
import { type InspectedCell, inspectCells } from './cells';
import type { ExportTable } from './export-tables';
import type { Imported } from './import-file';

/** One tab: its table as the file tells it, and its cells as the tab has them, some rows at a time. */
export interface InspectedTab {
  readonly name: string;
  readonly table: ExportTable;
  /** Rows of data. */
  readonly rows: number;
  readonly blocks: () => Generator<InspectedCell[][]>;
}

/** Rows read at once: a big tab would not fit into one piece. */
const ROWS = 500;

/** The export has no such table: it has no rows, so KoboToolbox wrote no header. */
const none = (name: string): ExportTable => ({ name, headerRows: [], columns: [] });

/** The tabs of an import, in the order of their making: the submissions first. */
export function inspectedTabs(host: Host, { tabs }: Imported, tables: readonly ExportTable[]): InspectedTab[] {
  return tabs.map(({ table: name, sheet }) => {
    const tab = host.spreadsheet.getSheetById(sheet);
    if (tab === null) throw new Error('A tab is gone.');
    const table = tables.find((one) => one.name === name) ?? none(name);
    const above = table.headerRows.length;
    const last = above === 0 ? 0 : tab.getLastRow();
    return {
      name: tab.getName(),
      table,
      rows: Math.max(0, last - above),
      *blocks() {
        for (let row = above + 1; row <= last; row += ROWS)
          yield inspectCells(tab, row, Math.min(ROWS, last - row + 1), table.columns.length);
      },
    };
  });
}
