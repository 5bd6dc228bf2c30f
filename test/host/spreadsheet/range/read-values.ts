import { serialToDate } from '../coercion/date-value';
import { localeRules } from '../coercion/locale';
import { isCalendar } from '../coercion/serial';
import { isDateFormat } from '../format/number-format';
import { show } from '../format/show';
import { toR1C1 } from '../formulas/r1c1';
import { resultsFor } from '../formulas/results';
import { shownCell } from '../formulas/shown-cell';
import type { Content } from '../model/content';
import { CellError, Formula } from '../model/content';
import { formatsOf } from './formats-of';
import type { Place } from './place';

/** What getValues gives for a cell: text (errors too), number, boolean, Date; '' for blank. */
export type Value = string | number | boolean | Date;

/** The values of a place, row by row. A number in a date format is a Date, read in the spreadsheet's time zone. */
export function readValues(place: Place): Value[][] {
  const { timeZone } = place.sheet.book;
  return mapShown(place, (content, format) => {
    if (typeof content === 'string') return content;
    const value = content instanceof Formula ? content.value : content;
    if (value === null) return '';
    if (value instanceof CellError) return value.text;
    return typeof value === 'number' && isDateFormat(format) && isCalendar(value)
      ? serialToDate(value, timeZone)
      : value;
  });
}

/** What the cells show, row by row. */
export function readDisplay(place: Place): string[][] {
  const locale = localeRules(place.sheet.book.locale);
  return mapShown(place, (content, format) => show(content, format, locale));
}

/** The formulas with their `=`, row by row; '' where there is none. */
export function readFormulas(place: Place): string[][] {
  return mapCells(place, (content) => (content instanceof Formula ? content.text : ''));
}

/** The same in R1C1 notation, each counted from its own cell. */
export function readFormulasR1C1(place: Place): string[][] {
  return mapCells(place, (content, _, rows, columns) =>
    content instanceof Formula ? toR1C1(content, { rows, columns }) : '',
  );
}

/** The same as `mapCells`, with what a cell shows in place of a formula that must be computed. */
export function mapShown<T>(place: Place, map: (content: Content, format: string | undefined) => T): T[][] {
  const results = resultsFor(place.sheet, place.box);
  if (!results) return mapCells(place, map);
  return mapCells(place, (content, format, row, column) => map(shownCell(content, row, column, results), format));
}

type CellMap<T> = (content: Content, format: string | undefined, row: number, column: number) => T;

/** Gives one result for each cell, row by row. The place of a cell is counted from 0. */
export function mapCells<T>({ sheet, box }: Place, map: CellMap<T>): T[][] {
  const formatOf = formatsOf(sheet, box);
  const out: T[][] = [];
  for (let at = 0; at < box.rows; at += 1) {
    const cells = sheet.cells.rows[box.row + at];
    const row: T[] = [];
    for (let column = 0; column < box.columns; column += 1) {
      const content = cells?.[box.column + column] ?? null;
      row.push(map(content, formatOf(at, column), box.row + at, box.column + column));
    }
    out.push(row);
  }
  return out;
}
