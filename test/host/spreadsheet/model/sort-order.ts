import type { Shown } from '../formulas/engine';
import { CellError } from './content';

/** One column to sort by, counted from 0. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * The order in which rows stand after sorting: numbers and dates, text, booleans, errors; empty cells last in both directions.
 * Equal rows stay in order.
 * @param count how many rows
 * @param at what a row (0 is the first) shows in a column of the tab
 */
export function sortOrder(
  count: number,
  keys: readonly SortKey[],
  at: (row: number, column: number) => Shown,
  locale: string,
): number[] {
  const text = new Intl.Collator(locale, { sensitivity: 'accent' });
  const order = Array.from({ length: count }, (_, index) => index);
  return order.sort((a, b) => {
    for (const key of keys) {
      const result = compare(filled(at(a, key.column)), filled(at(b, key.column)), key.ascending, text);
      if (result !== 0) return result;
    }
    return a - b;
  });
}

function filled(shown: Shown): Shown {
  return shown === '' ? null : shown;
}

function compare(a: Shown, b: Shown, ascending: boolean, text: Intl.Collator): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const result = rank(a) - rank(b) || compareSame(a, b, text);
  return ascending ? result : -result;
}

function rank(value: Exclude<Shown, null>): number {
  if (value instanceof CellError) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}

function compareSame(a: Exclude<Shown, null>, b: Exclude<Shown, null>, text: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return text.compare(a, b);
  if (a instanceof CellError || b instanceof CellError) return 0;
  return Number(a) - Number(b);
}
