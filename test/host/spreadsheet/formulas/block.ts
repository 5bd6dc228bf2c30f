import { LIMITS } from '../limits';
import { CellError } from '../model/content';
import type { Shown } from './engine';
import type { Placed } from './placed';

/** What a formula that may spill shows: rows of values, the first in its own cell. */
export type Block = readonly (readonly Shown[])[];

/** One number for a cell of a tab, whatever the tab's size. */
export function cellKey(row: number, column: number): number {
  return row * LIMITS.columns + column;
}

/** The cells of a block but its first, as places in the tab. */
export function spilledCells({ row, column }: Placed, block: Block): { row: number; column: number; shown: Shown }[] {
  return block
    .flatMap((line, down) =>
      line.map((shown, right) => ({ row: row + down, column: column + right, shown, first: down + right === 0 })),
    )
    .filter(({ first }) => !first);
}

/** Whether two blocks show the same. */
export function sameBlock(a: Block, b: Block): boolean {
  if (a.length !== b.length || a[0]?.length !== b[0]?.length) return false;
  return a.every((line, down) => line.every((shown, right) => same(shown, b[down]?.[right] ?? null)));
}

function same(a: Shown, b: Shown): boolean {
  return a instanceof CellError && b instanceof CellError ? a.text === b.text : a === b;
}
