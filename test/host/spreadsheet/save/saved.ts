import type { Limits } from '../limits';
import type { NamedBox } from '../model/book-state';
import type { Box } from '../model/box';
import type { ConditionalFormat } from '../model/conditional-format';
import type { Scalar } from '../model/content';
import type { FilterState } from '../model/filter-state';
import type { ProtectionState } from '../model/protection-state';
import type { Quirks } from '../quirks';

/** Version of the saved form. Another version is refused, not guessed. */
export const VERSION = 2;

/** A cell: a formula is `{ f }`, or `{ f, v }` with what it was told to show; an error is `{ e }`, a blank null, all else as it is. */
export type SavedContent = Scalar | null | { readonly f: string; readonly v?: Scalar } | { readonly e: string };

/** Runs of equal values: where each starts, and its value (null: the default). */
export interface SavedRuns {
  readonly s: readonly number[];
  readonly v: readonly (Scalar | null)[];
}

export interface SavedAxis {
  readonly length: number;
  readonly frozen: number;
  readonly hidden: SavedRuns;
  /** Not in older files. */
  readonly filtered?: SavedRuns;
  readonly sizes: SavedRuns;
}

export interface SavedSheet {
  readonly id: number;
  readonly name: string;
  readonly cells: readonly (readonly SavedContent[] | null)[];
  /** By attribute: by column, only those that have one. */
  readonly layers: Readonly<Record<string, Readonly<Record<string, SavedRuns>>>>;
  readonly rows: SavedAxis;
  readonly columns: SavedAxis;
  readonly merges: readonly Box[];
  /** Not in older files. */
  readonly filter?: FilterState | null;
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly hidden: boolean;
  readonly rightToLeft: boolean;
  readonly tabColor: string | null;
}

export interface SavedBook {
  readonly version: number;
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  readonly idsGiven: number;
  readonly namedRanges: readonly NamedBox[];
  /** Not in older files. */
  readonly protections?: readonly ProtectionState[];
  readonly protectionsGiven?: number;
  readonly quirks: Quirks;
  readonly limits: Limits;
  readonly sheets: readonly SavedSheet[];
}
