import { booleanWords } from './boolean-words';
import { localeTag } from './locale-tag';

/** What reading and showing need to know of a locale. */
export interface Locale {
  readonly decimal: string;
  /** What stands between groups of digits when shown. */
  readonly group: string;
  readonly dateOrder: 'MDY' | 'DMY' | 'YMD';
  /** Format that a typed date gets, for example `M/d/yyyy`. */
  readonly dateFormat: string;
  /** Lower-case month names, full and short, local and English, without a full stop → 0 to 11. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  readonly booleans: ReadonlyMap<string, boolean>;
  readonly true: string;
  readonly false: string;
  readonly monthNames: Names;
  readonly weekdayNames: Names;
}

export interface Names {
  readonly long: readonly string[];
  readonly short: readonly string[];
}

const known = new Map<string, Locale>();

/** The rules of a spreadsheet locale such as `en_US` or `fr`. Source: Unicode CLDR, through Intl. @throws RangeError for a malformed locale */
export function localeRules(locale: string): Locale {
  const found = known.get(locale) ?? build(locale);
  known.set(locale, found);
  return found;
}

function build(locale: string): Locale {
  const tag = localeTag(locale);
  const months = { long: monthNames(tag, 'long'), short: monthNames(tag, 'short') };
  const weekdays = { long: weekdayNames(tag, 'long'), short: weekdayNames(tag, 'short') };
  const [yes, no] = booleanWords(locale);
  const dateFormat = shortDate(tag);
  return {
    ...separators(tag),
    dateOrder: orderOf(dateFormat),
    dateFormat,
    months: monthIndex(months),
    weekdays: new Set([...englishDays, ...weekdays.long, ...weekdays.short].map(plainName)),
    booleans: new Map([
      ['true', true],
      ['false', false],
      [yes.toLowerCase(), true],
      [no.toLowerCase(), false],
    ]),
    true: yes,
    false: no,
    monthNames: months,
    weekdayNames: weekdays,
  };
}

/** A name as it is compared: lower case, no full stops, no direction marks. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[.\u200e\u200f]/g, '');
}

function separators(tag: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
  const find = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise;
  return { decimal: find('decimal', '.'), group: find('group', ',') };
}

function monthNames(tag: string, style: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(tag, { month: style, day: 'numeric', timeZone: 'UTC', calendar: 'gregory' });
  return Array.from({ length: 12 }, (_, month) => partOf(format, Date.UTC(2024, month, 1), 'month'));
}

function weekdayNames(tag: string, style: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(tag, { weekday: style, timeZone: 'UTC', calendar: 'gregory' });
  return Array.from({ length: 7 }, (_, day) => partOf(format, Date.UTC(2024, 0, 7 + day), 'weekday'));
}

function partOf(format: Intl.DateTimeFormat, at: number, type: string): string {
  return format.formatToParts(at).find((part) => part.type === type)?.value ?? '';
}

const englishMonths = [...monthNames('en', 'long'), ...monthNames('en', 'short')];
const englishDays = [...weekdayNames('en', 'long'), ...weekdayNames('en', 'short')];

function monthIndex(names: Names): Map<string, number> {
  const all = [...englishMonths, ...names.long, ...names.short];
  const index = new Map(all.map((name, at) => [plainName(name), at % 12] as const));
  return index.set('sept', 8);
}

/** The short date of a locale with a full year, as a number format: `M/d/yyyy`, `dd/MM/yyyy`. */
function shortDate(tag: string): string {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC', calendar: 'gregory' });
  const letters: Readonly<Record<string, string>> = { day: 'd', month: 'M' };
  const parts = format.formatToParts(Date.UTC(2024, 1, 3)).map(({ type, value }) => {
    if (type === 'year') return 'yyyy';
    const letter = letters[type];
    return letter ? letter.repeat(value.length) : value.replace(/[\u200e\u200f]/g, '');
  });
  return parts.join('').trim();
}

function orderOf(format: string): Locale['dateOrder'] {
  if (format.startsWith('y')) return 'YMD';
  return format.indexOf('M') < format.indexOf('d') ? 'MDY' : 'DMY';
}
