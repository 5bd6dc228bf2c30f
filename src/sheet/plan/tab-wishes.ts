import type { Zone } from '../layout/zone-shift';
import type { Rename } from '../match/rename-keys';
import type { Whose } from '../stand/read-stand';
import type { TableState } from '../state/table-state';

/** What a plan for one tab goes by, beside the content: what was known before, and how people want it. */
export interface TabWishes {
  readonly whose: Whose;
  /** Null where the last run's state is lost, or before the first run. Its rows have the names that they have now. */
  readonly state: TableState | null;
  readonly headerStyle: string;
  /** Is a column left out by choice? By machine line. */
  readonly isUnwanted: (machine: string) => boolean;
  /** By machine line: the header that a person chose, where several columns claim to be one. */
  readonly decided: Readonly<Record<string, string>>;
  readonly removed: 'keepNotes' | 'delete' | 'keepAll';
  /** What rows are called now that the last run called otherwise. */
  readonly rename: Rename;
  readonly handDeleted: 'ask' | 'putBack' | 'leaveOut';
  readonly putBackLeftOut: boolean;
  /** Write every row, whatever stands there. */
  readonly all: boolean;
  /** Compare all cells with what they should say. */
  readonly verify: boolean;
  /** Columns that this run has made, by machine line: they are blank. */
  readonly made: ReadonlySet<string>;
  readonly zone: Zone;
  /** When this run began: milliseconds since 1970. */
  readonly now: number;
  readonly words: TabWords;
}

/** What the add-on writes into a tab by itself. */
export interface TabWords {
  /** Line in the note of a column whose question is gone. */
  readonly gone: string;
  /** Note of the sync column. */
  readonly sync: string;
  /** Note of `_removed_at`. */
  readonly removedAt: string;
}
