import type { Locale } from './locale';
import { plainName } from './locale';
import { daySerial } from './serial';

/** A calendar day as a serial number. */
export interface TypedDay {
  readonly serial: number;
  readonly format: string;
}

/** Reads one form of a date from the parts that its pattern found. */
type Reader = (parts: readonly string[], locale: Locale, year: number) => TypedDay | null;

const NAME = "([\\p{L}\\p{M}.']+)";
const GAP = '[\\s,./-]*';

/** Forms in the order in which they are tried. Day and month as numbers follow the locale; names may be local or English. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/, ([y, sep, m, d]) => day(y, m, d, sep === '-' ? 'yyyy-mm-dd' : null)],
  [/^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/, ([a, , b, y], locale) => ordered(a, b, y, locale)],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{1,2})$/, ([a, , b, c], locale) => short(a, b, c, locale)],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([a, b], locale, year) => pair(a, b, locale, year)],
  [/^(\d{1,2})\.(\d{1,2})\.?$/, ([a, b], locale, year) => (locale.decimal === '.' ? null : pair(a, b, locale, year))],
  [/^(\d{1,2})[-/](\d{4})$/, ([m, y]) => day(y, m, '1', 'mmm yyyy')],
  [/^(\d{4})[-/](\d{1,2})$/, ([y, m]) => day(y, m, '1', 'yyyy-mm')],
  [new RegExp(`^${NAME}${GAP}(\\d{4})$`, 'u'), ([name, y], locale) => named(name, '1', y, locale, 'mmm yyyy')],
  [new RegExp(`^(\\d{4})${GAP}${NAME}$`, 'u'), ([y, name], locale) => named(name, '1', y, locale, 'mmm yyyy')],
  [
    new RegExp(`^${NAME}${GAP}(\\d{1,2})(?:st|nd|rd|th)?(?:[\\s,./-]+(\\d{4}|\\d{2}))?$`, 'u'),
    ([name, d, y], locale, year) => namedDay(name, d, y, locale, year),
  ],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|er)?${GAP}(?:de\\s+)?${NAME}(?:[\\s,./-]+(?:de\\s+)?(\\d{4}|\\d{2}))?$`, 'u'),
    ([d, name, y], locale, year) => namedDay(name, d, y, locale, year),
  ],
];

/**
 * Reads a text as a calendar day.
 * @param text without spaces at its ends, nothing but the date
 * @param year the year of today, for dates typed without one
 */
export function typedDay(text: string, locale: Locale, year: number): TypedDay | null {
  const bare = withoutWeekday(text, locale);
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(bare);
    const found = match && read(match.slice(1), locale, year);
    if (found) return found.format === '' ? { serial: found.serial, format: locale.dateFormat } : found;
  }
  return null;
}

function withoutWeekday(text: string, locale: Locale): string {
  const match = /^([\p{L}\p{M}.]+),?\s+(?=\S)/u.exec(text);
  return match && locale.weekdays.has(plainName(match[1] ?? '')) ? text.slice(match[0].length) : text;
}

/** `format` null: the locale's own date format. */
function day(year = '', month = '', date = '', format: string | null = null): TypedDay | null {
  const serial = daySerial(fullYear(year), Number(month) - 1, Number(date));
  return serial === null ? null : { serial, format: format ?? '' };
}

function ordered(
  a: string | undefined,
  b: string | undefined,
  year: string | undefined,
  locale: Locale,
): TypedDay | null {
  return locale.dateOrder === 'MDY' ? day(year, a, b) : day(year, b, a);
}

function short(a = '', b = '', c = '', locale: Locale): TypedDay | null {
  return locale.dateOrder === 'YMD' ? day(a, b, c) : ordered(a, b, c, locale);
}

/** Day and month; else month and year of two digits (`1/32`). */
function pair(a: string | undefined, b = '', locale: Locale, year: number): TypedDay | null {
  const found = locale.dateOrder === 'DMY' ? day(String(year), b, a) : day(String(year), a, b);
  return found ?? (b.length === 2 ? day(b, a, '1', 'mmm yyyy') : null);
}

function named(
  name: string | undefined,
  date: string | undefined,
  year: string | undefined,
  locale: Locale,
  format: string | null,
): TypedDay | null {
  const month = locale.months.get(plainName(name ?? ''));
  return month === undefined ? null : day(year, String(month + 1), date, format);
}

function namedDay(
  name: string | undefined,
  date: string | undefined,
  year: string | undefined,
  locale: Locale,
  thisYear: number,
): TypedDay | null {
  return year === undefined
    ? named(name, date, String(thisYear), locale, 'mmmm d')
    : named(name, date, year, locale, null);
}

/** Two digits: 00 to 29 are 2000 to 2029, the others 1930 to 1999. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year + (year < 30 ? 2000 : 1900);
}
