import { refuseSignature } from '../check/arguments';
import { refuse } from '../check/refuse';
import type { Box } from '../model/box';
import type { SortKey } from '../model/sort-order';
import { words } from '../words';

/** One column to sort by: its number in the tab counted from 1, or that with a direction. */
export type SortSpec = number | { readonly column: number; readonly ascending?: boolean };

/** Reads what Range.sort is given. @throws Error with Google's words for something else, or a column outside the range */
export function sortKeys(spec: SortSpec | readonly SortSpec[], box: Box): SortKey[] {
  const list: readonly unknown[] = Array.isArray(spec) ? spec : [spec];
  const keys = list.map((one) => keyOf(one) ?? refuseSignature('Range.sort', [spec]));
  for (const { column } of keys) {
    if (column < box.column || column >= box.column + box.columns) refuse(words.columnsOutOfBounds());
  }
  return keys;
}

function keyOf(one: unknown): SortKey | null {
  if (typeof one === 'number') return { column: one - 1, ascending: true };
  if (typeof one !== 'object' || one === null || !('column' in one) || typeof one.column !== 'number') return null;
  return { column: one.column - 1, ascending: !('ascending' in one) || one.ascending !== false };
}
