import type { WriteEntry } from '../../../test/host';
import type { HostSheet } from '../../../test/host/spreadsheet';
import type { LineChange } from '../../../test/host/spreadsheet/model/structure-change';
import { readHeader } from '../tab-header';
import { Lines } from './lines';

/** A write, by the numbers of its rows and columns. */
export interface SeenWrite {
  readonly sheet: number;
  readonly isNote: boolean;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export const isNote = ({ method }: Pick<WriteEntry, 'method'>): boolean => /^setNotes?$/.test(method);

/** Which rows and columns of a tab are whose, whatever is inserted, deleted and moved. */
export class SheetWatch {
  private readonly rows = new Lines();
  private readonly columns = new Lines();
  private readonly headerRows = new Set<number>();
  /** Columns of the add-on; the hidden one is none. */
  private readonly managed = new Set<number>();
  /** Columns that had their note by now. */
  private readonly noted = new Set<number>();

  follow(change: LineChange): void {
    this[change.axis].follow(change);
  }

  seen({ sheetId: sheet, method, row, column, rows, columns }: WriteEntry): SeenWrite {
    return {
      sheet,
      isNote: isNote({ method }),
      rows: this.rows.range(row - 1, rows),
      columns: this.columns.range(column - 1, columns),
    };
  }

  /** Learns from the header as it stands now. Whoever takes a note away does not take the column. */
  look(sheet: HostSheet): void {
    const { row, rows, columns } = readHeader(sheet);
    if (columns.every(({ machine }) => machine === null)) return;
    for (const id of this.rows.range(row - 1, rows - row + 1)) this.headerRows.add(id);
    const ids = this.columns.range(0, columns.length);
    columns.forEach(({ machine, isSync }, at) => {
      if (machine !== null && !isSync) this.managed.add(ids[at] ?? -1);
    });
  }

  /** All columns that are the add-on's now have their notes. */
  begin(): void {
    for (const id of this.managed) this.noted.add(id);
  }

  /** A note makes its column the add-on's. */
  note({ rows, columns }: SeenWrite): void {
    if (rows.some((id) => this.headerRows.has(id))) for (const id of columns) this.noted.add(id);
  }

  /** What of a write went into cells of the add-on: rows below the header, and how many columns. */
  managedIn({ rows, columns }: SeenWrite): { readonly rows: readonly number[]; readonly columns: number } {
    const own = columns.filter((id) => this.managed.has(id) && this.noted.has(id)).length;
    return { rows: own === 0 ? [] : rows.filter((id) => !this.headerRows.has(id)), columns: own };
  }
}
