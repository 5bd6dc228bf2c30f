import type { HostMakers } from '../host-makers';
import type { Limits } from '../limits';
import type { Quirks } from '../quirks';
import type { Access } from './access';
import type { Box } from './box';
import type { ProtectionState } from './protection-state';
import type { SheetState } from './sheet-state';
import type { StructureChange } from './structure-change';

/** A name for a range. `box` is null once every cell of it was deleted (Google shows `#REF!`). */
export interface NamedBox {
  name: string;
  sheetId: number;
  box: Box | null;
}

/** Everything about one spreadsheet. */
export interface BookState {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  readonly sheets: SheetState[];
  activeSheetId: number;
  /** How many sheet ids were given out; none is given twice. */
  idsGiven: number;
  namedRanges: NamedBox[];
  protections: readonly ProtectionState[];
  /** How many protections were made; their numbers are never reused. */
  protectionsGiven: number;
  access: Access;
  readonly quirks: Quirks;
  readonly limits: Limits;
  /** Milliseconds since 1970: the year of a date typed without one. */
  readonly now: () => number;
  /** Told after rows or columns were inserted, deleted or moved, and after a tab was deleted. */
  readonly listeners: ((change: StructureChange) => void)[];
  readonly make: HostMakers;
}
