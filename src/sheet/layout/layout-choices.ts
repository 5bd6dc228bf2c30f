import type { CellType } from '../../table/column';

/** What a person chose of the looks of the tabs. Columns are named by `columnIn`. */
export interface LayoutChoices {
  readonly hxlRow: boolean;
  /** `_index`, `_parent_index` and `_parent_table_name` as the export has them. */
  readonly positions: boolean;
  /** A column `lat,long` beside each geopoint, as maps like it. */
  readonly latLong: boolean;
  /** A link to each submission in KoboToolbox. */
  readonly openLink: boolean;
  /** The zone offset of each time in a column of its own, where a column holds several. */
  readonly offsets: boolean;
  readonly submissionTimeZone: 'UTC' | 'spreadsheet';
  readonly leftOut: readonly string[];
  readonly masked: readonly string[];
  /** Columns of other tables that are brought into the tabs of the repeat groups below them. */
  readonly parentColumns: readonly string[];
  readonly types: Readonly<Record<string, CellType>>;
}
