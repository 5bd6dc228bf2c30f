import { digitsAt } from './digits';

/** Spreadsheets count days since 1899-12-30, with the time as a fraction. */
const SERIAL_OF_1970 = 25569;
export const DAY_MS = 86_400_000;

/** Serial of 1900-01-01. What lies before, spreadsheets show as another day, or as a number. */
export const FIRST_SERIAL = 2;
/** Serial of 0001-01-01 and of 9999-12-31: what four digits of a year can say. */
const YEAR_1 = -693593;
const YEAR_9999 = 2958465;

/** Days from 0000-03-01 to 1899-12-30, and one, since days of a month begin at 1. */
const DAYS_BEFORE = 693900;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0));

/** Serial of a day; null where the calendar has no such day, and before 1900. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  if (year < 1900 || day < 1 || day > daysIn(year, month)) return null;
  // In years that begin in March the leap day is the last, and months have 153 days in five.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + day - DAYS_BEFORE;
}

/** The same, of a text that begins like `2024-02-29`. */
export const dayAt = (text: string): number | null =>
  serialOfDay(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));

/** Milliseconds since 1899-12-30, exact: a double holds a serial to less than a thousandth of a millisecond. */
export const millisecondsOf = (serial: number): number => Math.round(serial * DAY_MS);

/** The serial that stands for the same millisecond. */
export const toMillisecond = (serial: number): number => millisecondsOf(serial) / DAY_MS;

/** Can `isoOf` tell this moment? */
export const isTellable = (serial: number): boolean => serial >= YEAR_1 && toMillisecond(serial) < YEAR_9999 + 1;

/** `2024-02-29T23:59:59.999`, for serials from year 1 to 9999. */
export function isoOf(serial: number): string {
  return new Date(millisecondsOf(serial) - SERIAL_OF_1970 * DAY_MS).toISOString().slice(0, -1);
}
