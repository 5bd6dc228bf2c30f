import type { OptionColumn, OptionTable } from '../../../sync/import-options';

/** A column, and where it stands. */
export interface PlacedColumn {
  readonly column: OptionColumn;
  /** It is in the table of the submissions, and there are tables of repeat groups below. */
  readonly hasBelow: boolean;
}

/** The columns of a table. Those of the submissions can be brought into the tabs of repeat groups too. */
export const columnsOf = (table: OptionTable, tables: readonly OptionTable[]): PlacedColumn[] =>
  table.columns.map((column) => ({ column, hasBelow: table.table === '' && tables.length > 1 }));
