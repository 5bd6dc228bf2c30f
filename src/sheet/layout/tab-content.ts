import type { Cell } from '../../table/cell';
import type { CellType } from '../../table/column';
import type { KeyKind } from '../stand/sync-head';

/**
 * What a column of a tab is for. `key`: its cells name the rows. `parent-key`: they name the rows of the table above.
 * `position`: a place in one file, which changes when other rows come and go, so it tells nothing of its own row.
 * `removed-at`: when a row left the export.
 */
export type ColumnPart = 'data' | 'key' | 'parent-key' | 'position' | 'helper' | 'removed-at';

/** One column of a tab as it will stand there. */
export interface TabColumn {
  readonly header: string;
  /** Note of the header cell: what the column is, for people; its last line is for the add-on. */
  readonly note: string;
  /** The last line of the note: finds the column again. */
  readonly machine: string;
  readonly type: CellType;
  readonly part: ColumnPart;
  /** Masked, moved to another zone: a column that is treated otherwise has other values, and no row was edited for it. */
  readonly treatment: string;
}

/** What a tab is to hold: header rows, columns and rows in the order of the export. Pure data. */
export interface TabContent {
  /** `''` for the submissions, else the repeat group's name. */
  readonly table: string;
  /** The table that its rows belong to; null for the submissions. */
  readonly parent: string | null;
  readonly columns: readonly TabColumn[];
  /** The HXL row below the header, on request. */
  readonly hxl: readonly string[] | null;
  readonly rows: readonly (readonly Cell[])[];
  /** A name for each row that stays when others come and go; all different. */
  readonly keys: readonly string[];
  readonly keyKind: KeyKind;
  /** The submission each row belongs to, by its key: itself in the submissions' tab. */
  readonly submissions: readonly string[];
  readonly rightToLeft: boolean;
  /** The export says nothing of the table but that it has no rows: columns, headers and notes stay as they are. */
  readonly isBare: boolean;
}
