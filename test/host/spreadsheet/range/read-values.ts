import { serialToDate } from '../coercion/date-value';
import { localeRules } from '../coercion/locale';
import { isCalendar } from '../coercion/serial';
import { isDateFormat } from '../format/number-format';
import { show } from '../format/show';
import type { Content } from '../model/content';
import { CellError, Formula } from '../model/content';
import { formatsOf } from './formats-of';
import type { Place } from './place';

/** What getValues gives for a cell: text (errors too), number, boolean, Date; '' for blank. */
export type Value = string | number | boolean | Date;

/** The values of a place, row by row. A number in a date format is a Date, read in the spreadsheet's time zone. */
export function readValues(place: Place): Value[][] {
  const { timeZone } = place.sheet.book;
  return mapCells(place, (content, format) => {
    if (typeof content === 'string') return content;
    if (content === null) return '';
    const value = content instanceof Formula ? content.value : content;
    if (value instanceof CellError) return value.text;
    return typeof value === 'number' && isDateFormat(format) && isCalendar(value)
      ? serialToDate(value, timeZone)
      : value;
  });
}

/** What the cells show, row by row. */
export function readDisplay(place: Place): string[][] {
  const locale = localeRules(place.sheet.book.locale);
  return mapCells(place, (content, format) => show(content, format, locale));
}

/** The formulas with their `=`, row by row; '' where there is none. */
export function readFormulas(place: Place): string[][] {
  return mapCells(place, (content) => (content instanceof Formula ? content.text : ''));
}

/** Gives one result for each cell, row by row. */
export function mapCells<T>({ sheet, box }: Place, map: (content: Content, format: string | undefined) => T): T[][] {
  const formatOf = formatsOf(sheet, box);
  const out: T[][] = [];
  for (let at = 0; at < box.rows; at += 1) {
    const cells = sheet.cells.rows[box.row + at];
    const row: T[] = [];
    for (let column = 0; column < box.columns; column += 1) {
      row.push(map(cells?.[box.column + column] ?? null, formatOf(at, column)));
    }
    out.push(row);
  }
  return out;
}
