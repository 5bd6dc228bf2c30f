import type { RawCell } from '../../../src/table/raw';

/** A sheet of an export; a CSV is one without a name, all cells text. `''` is no cell. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
}

/** What stands in a cell that is compared: numbers as the file writes them. */
export const textOf = (cell: RawCell | undefined): string =>
  cell === undefined || typeof cell === 'string' ? (cell ?? '') : cell.kind === 'number' ? cell.text : '';

/** A row with other cells at these places; -1 stands for a column that the export leaves out. */
export function withCells(
  row: readonly RawCell[],
  changes: readonly (readonly [place: number, cell: RawCell])[],
): RawCell[] {
  const changed = [...row];
  for (const [place, cell] of changes) {
    if (place === -1) continue;
    while (changed.length < place) changed.push('');
    changed[place] = cell;
  }
  return changed;
}
