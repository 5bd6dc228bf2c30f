import type { HostProtection } from './book/protection';
import type { HostSpreadsheet } from './book/spreadsheet';
import type { BookState } from './model/book-state';
import type { Box } from './model/box';
import type { SheetState } from './model/sheet-state';
import type { HostRange } from './range/range';
import type { HostSheet } from './sheet/sheet';

/** Makes the objects that scripts see. Handed through the state, so that their classes need not import each other. */
export interface HostMakers {
  range(sheet: SheetState, box: Box): HostRange;
  sheet(sheet: SheetState): HostSheet;
  spreadsheet(): HostSpreadsheet;
  /** Protects cells. */
  protection(sheet: SheetState, box: Box): HostProtection;
  /** The state behind a spreadsheet object; null if a script gave something else. */
  bookOf(spreadsheet: unknown): BookState | null;
}
