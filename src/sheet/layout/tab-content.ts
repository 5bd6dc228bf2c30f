import type { Cell } from '../../table/cell';
import type { CellType } from '../../table/column';

/** One column of a tab as it will stand there. */
export interface TabColumn {
  readonly header: string;
  /** Note of the header cell: what the column is, for people; its last line is for the add-on. */
  readonly note: string;
  readonly type: CellType;
}

/** What a tab is to hold: header rows, columns and rows in the order of the tab. Pure data. */
export interface TabContent {
  /** `''` for the submissions, else the repeat group's name. */
  readonly table: string;
  readonly columns: readonly TabColumn[];
  /** The HXL row below the header, on request. */
  readonly hxl: readonly string[] | null;
  readonly rows: readonly (readonly Cell[])[];
  readonly rightToLeft: boolean;
}
