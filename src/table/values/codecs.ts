import type { CellType } from '../column';
import { boolean } from './boolean';
import type { Codec } from './codec';
import { date } from './date';
import { dateTime } from './date-time';
import { number } from './number';
import { text } from './text';
import { time } from './time';

/** One codec for each type a column can have. */
export const codecs: { readonly [T in CellType]: Codec<T> } = {
  text,
  number,
  boolean,
  date,
  time,
  'date-time': dateTime,
  link: text,
};
