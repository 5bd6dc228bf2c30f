import type { Cell } from '../../table/cell';
import type { CellType } from '../../table/column';
import type { ColumnPart } from './tab-content';

/** A column on its way into a tab: how it is called, what it is, and where each of its cells comes from. */
export interface LaidColumn {
  readonly header: string;
  /** Lines of its note, the machine line not among them. */
  readonly about: readonly string[];
  /** What finds the column again, whatever people call it: the last line of the note. */
  readonly identity: string;
  readonly type: CellType;
  readonly part: ColumnPart;
  readonly treatment: string;
  /** HXL tag. */
  readonly tag: string;
  readonly cell: (row: readonly Cell[], at: number) => Cell;
}
