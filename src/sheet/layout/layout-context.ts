import type { KeyRole, RowLinks } from '../../table/row-links';
import type { Table } from '../../table/typed-table';
import type { LayoutChoices } from './layout-choices';
import type { LayoutWords } from './layout-words';
import type { Zone } from './zone-shift';

/** All that laying out needs to know beside the table itself. */
export interface LayoutContext {
  /** Every table of the export, the submissions first. */
  readonly tables: readonly Table[];
  /** Which column of the submissions names them; null where the export has none. */
  readonly keyRole: KeyRole | null;
  readonly links: ReadonlyMap<string, RowLinks>;
  /** Header texts of a table's columns in the style a person chose; they may repeat. */
  readonly headers: (table: Table) => readonly string[];
  /** What a table is called by people: the project's name, a repeat group's label. */
  readonly title: (table: string) => string;
  readonly choices: LayoutChoices;
  readonly words: LayoutWords;
  readonly zone: Zone;
  /** A stand-in for a text, the same for the same text, that tells nothing of it. */
  readonly pseudonym: (text: string) => string;
  /** The address of a submission in KoboToolbox. */
  readonly submissionLink: (id: string) => string;
  /** Begins the machine line of each note, so that a connection knows its own columns. */
  readonly connection: string;
  readonly rightToLeft: boolean;
}
