import type { BookState } from '../model/book-state';
import type { Content } from '../model/content';
import { CellError } from '../model/content';
import { dateToSerial, isDate } from './date-value';
import { localeRules } from './locale';
import { DAY, isCalendar, serialToWall, wallToSerial } from './serial';
import type { Typed } from './typed';
import { fifteen } from './typed-number';
import type { TypingContext } from './typed-text';
import { typedText } from './typed-text';
import { zoneOf } from './zone';

/** Turns values given by a script into contents, for one spreadsheet at one moment. */
export type Coerce = (value: unknown, format: string | undefined) => Typed;

const EMPTY: Typed = { content: null };

/**
 * Builds the coercion of a spreadsheet: what `setValues` makes of a value in a cell with a number format (undefined: automatic).
 * Strings are read as if typed; numbers and booleans stay what they are; a Date becomes a serial number in the spreadsheet's zone;
 * null, undefined and '' are blank. Source: Google's reference for Range.setValues.
 */
export function coercion(book: BookState): Coerce {
  const context = typingContext(book);
  return (value, format) => {
    if (typeof value === 'string') return typedText(value, format, context);
    if (value === null || value === undefined) return EMPTY;
    if (typeof value === 'number') return { content: numberContent(value) };
    if (typeof value === 'boolean') return { content: value };
    return isDate(value) ? dateContent(value, book) : typedText(objectText(value), format, context);
  };
}

/** What reading typed text depends on, for one spreadsheet now. */
export function typingContext(book: BookState): TypingContext {
  const year = new Date(zoneOf(book.timeZone).toWall(book.now())).getUTCFullYear();
  return { locale: localeRules(book.locale), quirks: book.quirks, year };
}

function numberContent(value: number): Content {
  return Number.isFinite(value) ? fifteen(value) : new CellError('#NUM!');
}

function dateContent(date: Date, book: BookState): Typed {
  if (!isCalendar(wallToSerial(date.getTime()))) return { content: new CellError('#NUM!') };
  const serial = dateToSerial(date, book.timeZone);
  const { dateFormat } = localeRules(book.locale);
  const midnight = serialToWall(serial) % DAY === 0;
  return { content: serial, format: midnight ? dateFormat : `${dateFormat} H:mm:ss` };
}

/** Objects become their name, arrays a list in brackets as Java writes one. */
function objectText(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(String).join(', ')}]` : String(value);
}
