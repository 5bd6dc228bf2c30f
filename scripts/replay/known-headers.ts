import { readExportOptions } from '../../src/kobo/form/export-options';
import { readForm } from '../../src/kobo/form/read-form';
import { columnIn } from '../../src/sheet/layout/column-in';
import { machineLine } from '../../src/sheet/layout/note';
import { expectedTables } from '../../src/sync/expected-tables';
import type { Column } from '../../src/table/column';
import { keyColumn } from '../../src/table/row-links';
import type { Table } from '../../src/table/typed-table';
import { exportTables, type ToldFile } from '../inspect/export-tables';

/** A column of the export: where, what, and its name in choices and notes. */
export interface KnownHeader {
  readonly key: string;
  readonly table: string;
  readonly column: Column;
  /** Its cells name the submissions. */
  readonly isKey: boolean;
}

/** What the export has been in this history: columns that left it still stand in tabs. */
export class KnownHeaders {
  private readonly known = new Map<string, KnownHeader>();

  /** Learns the columns of a file, and those that its form lets expect. A file that cannot be read tells none. */
  learn(told: ToldFile): void {
    const form = readForm(told.content);
    const expected = form === null ? [] : expectedTables(form, readExportOptions(told.settings), true);
    const tables = exportTables(told);
    for (const table of [...expected, ...(tables.ok ? tables.value : [])]) this.add(table.name, table.columns);
  }

  all(): readonly KnownHeader[] {
    return [...this.known.values()];
  }

  /** By what a header's note says behind the connection. */
  withIdentity(identity: string): KnownHeader | undefined {
    return this.known.get(identity);
  }

  /** All that have this header in the export; `Price (2)` is the second of its name in its table. */
  named(header: string): readonly KnownHeader[] {
    const same = this.all().filter(({ column }) => column.name === header);
    if (same.length > 0) return same;
    return this.all().filter(({ column: { name, occurrence } }) => `${name} (${occurrence})` === header);
  }

  private add(table: string, columns: readonly Column[]): void {
    const key = table === '' ? keyOf(columns) : null;
    for (const column of columns) {
      const name = columnIn(table, column);
      this.known.set(inNote(name), { key: name, table, column, isKey: column === key });
    }
  }
}

const keyOf = (columns: readonly Column[]): Column | null => keyColumn([asTable(columns)]);

/** Which column names the submissions is told from the columns alone. */
const asTable = (columns: readonly Column[]): Table => ({
  name: '',
  parent: null,
  columns,
  hxl: null,
  rows: [],
  offsets: [],
  offsetCells: new Map(),
  counts: { dropped: 0, unfit: [], truncated: 0, shortenedLinks: 0 },
});

/** An identity as a note has it: long ones are told by their hash. */
export const inNote = (identity: string): string => machineLine('', identity).slice('kobo: '.length);
