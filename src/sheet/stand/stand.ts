import type { Size } from '../workbook';
import type { SyncMark } from './sync-cell';
import type { SyncHead } from './sync-head';

/** What stands in a tab, as far as it tells which column and which row is which. Rows and columns count from 1. */
export interface Stand {
  readonly grid: Size;
  /** Text and note of each cell of the header's row, across the whole grid. */
  readonly headers: readonly string[];
  readonly notes: readonly string[];
  /** Null where there is none: a new tab, or a person deleted it. */
  readonly sync: SyncColumn | null;
  /** Which row the header is: 1, unless people put a title above. */
  readonly headerRow: number;
  /** How many rows at the top are no data: the header's, those above it, the HXL tags'; 0 in a tab without our header. */
  readonly headerRows: number;
  /** Do rows stand there that a run wrote, but no header of ours? */
  readonly isHeadless: boolean;
}

/** Does the tab have its row of HXL tags? */
export const hasTags = ({ headerRow, headerRows }: Stand): boolean => headerRows > headerRow;

export interface SyncColumn {
  readonly column: number;
  readonly head: SyncHead;
  /** Text of each cell of the column, the header's among them, down the whole grid. */
  readonly texts: readonly string[];
  /** What they say; null for the header and for rows that no run wrote. */
  readonly marks: readonly (SyncMark | null)[];
}

/** A tab that has its sync column. */
export type SyncedStand = Stand & { readonly sync: SyncColumn };
