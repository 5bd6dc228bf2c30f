import type { Cell } from '../cell';
import type { CellType } from '../column';
import type { RawCell } from '../raw';

/** What a column of each type holds besides text. */
interface Values {
  text: never;
  link: never;
  number: number;
  boolean: boolean;
  date: number;
  time: number;
  'date-time': number;
}

/** A cell of a column of this type: its value, or text where there is none or it does not fit. */
export type CellOf<T extends CellType> = string | Values[T];

/** What stands in a cell, told without regard to formats: for reports and checks. */
export type Shown =
  | { readonly kind: 'empty' | 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `YYYY-MM-DD`, `HH:MM:SS.mmm`, `YYYY-MM-DDTHH:MM:SS.mmm`. */
  | { readonly kind: 'date' | 'time' | 'date-time'; readonly value: string };

/** How cells of one type are read and told. Neither way fails: what does not fit is text. */
export interface Codec<T extends CellType> {
  /** From what the file has; `''` stays `''`. */
  decode(raw: RawCell): CellOf<T>;
  encode(cell: Cell): Shown;
}

/** A cell whose number is a number. */
export function encodePlain(cell: Cell): Shown {
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell === 'boolean') return { kind: 'boolean', value: cell };
  return { kind: cell === '' ? 'empty' : 'text', value: cell };
}
