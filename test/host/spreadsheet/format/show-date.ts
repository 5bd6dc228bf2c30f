import type { Locale } from '../coercion/locale';
import { DAY, serialToWall } from '../coercion/serial';
import type { Token } from './token';

interface Moment {
  readonly date: Date;
  readonly serial: number;
  readonly locale: Locale;
  readonly half: boolean;
}

/** Shows a serial number by the pieces of a date format. `m` is minutes after hours or before seconds, else the month. */
export function showDate(serial: number, tokens: readonly Token[], locale: Locale): string {
  const half = tokens.some((token) => token.kind === 'date' && token.letter === 'a');
  const moment = { date: new Date(rounded(serial, tokens)), serial, locale, half };
  const minutes = minutePositions(tokens);
  return tokens.map((token, at) => piece(token, at, tokens, moment, minutes)).join('');
}

/** Parts of a second are cut off by rounding only as far as the format shows them. */
function rounded(serial: number, tokens: readonly Token[]): number {
  const wall = serialToWall(serial);
  return tokens.some((token) => token.kind === 'digit') ? wall : Math.floor((wall + 0.5) / 1000) * 1000;
}

function minutePositions(tokens: readonly Token[]): ReadonlySet<number> {
  const letters = tokens.flatMap((token, at) =>
    token.kind === 'date' || token.kind === 'elapsed' ? [{ at, letter: token.letter }] : [],
  );
  const minutes = letters.filter(({ letter }, index) => {
    return letter === 'm' && (letters[index - 1]?.letter === 'h' || letters[index + 1]?.letter === 's');
  });
  return new Set(minutes.map(({ at }) => at));
}

function piece(
  token: Token,
  at: number,
  tokens: readonly Token[],
  moment: Moment,
  minutes: ReadonlySet<number>,
): string {
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'elapsed':
      return elapsed(token.letter, token.count, moment);
    case 'date':
      return minutes.has(at) ? pad(moment.date.getUTCMinutes(), token.count) : field(token.letter, token.count, moment);
    case 'point':
      return tokens[at + 1]?.kind === 'digit' ? moment.locale.decimal : '.';
    case 'digit':
      return String(moment.date.getUTCMilliseconds()).padStart(3, '0')[fractionPlace(tokens, at)] ?? '0';
    case 'comma':
      return ',';
    default:
      return '';
  }
}

function fractionPlace(tokens: readonly Token[], at: number): number {
  let place = 0;
  while (tokens[at - place - 1]?.kind === 'digit') place += 1;
  return place;
}

function elapsed(letter: 'h' | 'm' | 's', count: number, { serial }: Moment): string {
  const unit = { h: 3_600_000, m: 60_000, s: 1000 }[letter];
  const total = Math.floor(Math.abs(Math.round(serial * DAY)) / unit);
  return `${serial < 0 ? '-' : ''}${pad(total, count)}`;
}

function field(letter: 'y' | 'm' | 'd' | 'h' | 's' | 'a', count: number, moment: Moment): string {
  const { date, locale } = moment;
  const hour = date.getUTCHours();
  switch (letter) {
    case 'y':
      return count <= 2 ? pad(date.getUTCFullYear() % 100, 2) : pad(date.getUTCFullYear(), 4);
    case 'm':
      return monthField(count, date.getUTCMonth(), locale);
    case 'd':
      return count <= 2
        ? pad(date.getUTCDate(), count)
        : ((count === 3 ? locale.weekdayNames.short : locale.weekdayNames.long)[date.getUTCDay()] ?? '');
    case 'h':
      return pad(moment.half ? hour % 12 || 12 : hour, count);
    case 's':
      return pad(date.getUTCSeconds(), count);
    case 'a':
      return (hour < 12 ? 'AM' : 'PM').slice(0, count);
  }
}

function monthField(count: number, month: number, locale: Locale): string {
  if (count <= 2) return pad(month + 1, count);
  if (count === 3) return locale.monthNames.short[month] ?? '';
  const name = locale.monthNames.long[month] ?? '';
  return count === 5 ? name.slice(0, 1) : name;
}

function pad(value: number, count: number): string {
  return String(value).padStart(count, '0');
}
