import type { CellType } from '../../table/column';
import type { ColumnPart } from '../layout/tab-content';

/** A column as the last complete run left it. */
export interface ColumnState {
  /** The machine line of its note. */
  readonly machine: string;
  /** The header that the export gave it then, and the note that was wanted: both may be others in the tab. */
  readonly label: string;
  readonly note: string;
  readonly type: CellType;
  readonly part: ColumnPart;
  readonly treatment: string;
  /** Where it stood, from 1; its header in the tab. */
  readonly at: number;
  readonly header: string;
  /** Its question is no longer in the export; the column stays. */
  readonly isGone: boolean;
}

/** What the last complete run left in one tab. It lies in the spreadsheet, so it is restored and copied with it. */
export interface TableState {
  readonly columns: readonly ColumnState[];
  /** Names of the rows that were written, and of those that a person deleted and nobody has decided on. */
  readonly keys: readonly string[];
  /** The highest number given to a repeat row of a submission, where it is higher than that of its rows now. */
  readonly highest: Readonly<Record<string, number>>;
  /** Rows that a person deleted and does not want back. */
  readonly leftOut: readonly string[];
  /** Submissions that went since a person last accepted that some go. */
  readonly removed: number;
  readonly headerStyle: string;
  /** When all cells were last compared with their fingerprints: milliseconds since 1970. */
  readonly verifiedAt: number;
}
