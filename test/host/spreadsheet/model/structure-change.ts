import type { AxisName } from './axis';

interface Lines {
  readonly sheetId: number;
  readonly axis: AxisName;
  readonly at: number;
  readonly count: number;
}

/** Rows or columns of one tab were inserted, deleted or moved; `to` is counted before the move. */
export type LineChange =
  | (Lines & { readonly kind: 'insert' })
  | (Lines & { readonly kind: 'delete' })
  | (Lines & { readonly kind: 'move'; readonly to: number });

/** A change after which places in a tab are called otherwise. Positions are counted from 0. */
export type StructureChange = LineChange | { readonly kind: 'deleteSheet'; readonly sheetId: number };
