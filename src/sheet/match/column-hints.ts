import type { TabColumn } from '../layout/tab-content';
import type { ColumnState } from '../state/table-state';

/** What helps to tell columns apart. */
export interface ColumnHints {
  readonly connection: string;
  /** As the last complete run left them; null where that is not known. */
  readonly before: readonly ColumnState[] | null;
  /** By machine line: the header that a person chose to keep. */
  readonly decided: Readonly<Record<string, string>>;
  /** How much a column holds the answers of a wanted one. Asked only where nothing else tells. */
  readonly likeness: (wanted: number, column: number) => Likeness;
}

export interface Likeness {
  /** Of the answers that were compared, how many stand in the column: 0 to 1. */
  readonly share: number;
  /** Are there different ones among them? A column that says the same in every row is like many. */
  readonly isTelling: boolean;
}

/** Hints, and the columns that stood by their machine lines. */
export interface Known extends ColumnHints {
  readonly known: ReadonlyMap<string, ColumnState>;
}

export type Places = (number | null)[];

export const before = ({ machine }: TabColumn, { known }: Known): ColumnState | undefined => known.get(machine);
