import { zoned, zoneOrGmt } from '../../zoned';
import type { Sandbox } from '../sandbox';

/** Letters of Java's SimpleDateFormat, each run of one letter (facts: reference for Utilities.formatDate). */
const PARTS = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g;

/** `Utilities.formatDate(date, zone, pattern)`; an unknown zone is GMT, as in Java. Words are English. */
export function formatDate(sandbox: Sandbox) {
  return (date: unknown, zone: unknown, pattern: unknown): string => {
    if (Object.prototype.toString.call(date) !== '[object Date]')
      throw sandbox.mismatch('Utilities.formatDate', [date, zone, pattern]);
    const at = Number(date);
    if (Number.isNaN(at)) throw sandbox.exception('Invalid argument: date');
    const parts = new Parts(at, zoneOrGmt(String(zone)));
    return String(pattern).replace(PARTS, (run: string, quotedText: string | undefined, letter: string | undefined) => {
      if (quotedText !== undefined) return quotedText === '' ? "'" : quotedText.replaceAll("''", "'");
      if (letter === undefined) return run;
      const text = parts.text(letter, run.length);
      if (text === undefined) throw sandbox.exception(`Invalid argument: ${String(pattern)}`);
      return text;
    });
  };
}

class Parts {
  private readonly local: Date;
  private readonly offset: number;

  constructor(
    private readonly at: number,
    private readonly zone: string,
  ) {
    this.offset = zoned(at, zone);
    this.local = new Date(at + this.offset * 60_000);
  }

  text(letter: string, width: number): string | undefined {
    const number = this.number(letter);
    if (letter === 'y' && width === 2) return pad(this.local.getUTCFullYear() % 100, 2);
    if (letter === 'M' && width >= 3) return this.word({ month: width > 3 ? 'long' : 'short' });
    if (number !== undefined) return pad(number, width);
    switch (letter) {
      case 'E':
        return this.word({ weekday: width > 3 ? 'long' : 'short' });
      case 'a':
        return this.local.getUTCHours() < 12 ? 'AM' : 'PM';
      case 'G':
        return 'AD';
      case 'z':
        return this.zoneName(width > 3 ? 'long' : 'short');
      case 'Z':
        return this.offsetText('', true);
      case 'X':
        return this.offset === 0 ? 'Z' : this.offsetText(width === 3 ? ':' : '', width > 1);
      default:
        return undefined;
    }
  }

  private number(letter: string): number | undefined {
    const d = this.local;
    switch (letter) {
      case 'y':
      case 'Y':
        return d.getUTCFullYear();
      case 'M':
      case 'L':
        return d.getUTCMonth() + 1;
      case 'd':
        return d.getUTCDate();
      case 'H':
        return d.getUTCHours();
      case 'k':
        return d.getUTCHours() || 24;
      case 'h':
        return d.getUTCHours() % 12 || 12;
      case 'K':
        return d.getUTCHours() % 12;
      case 'm':
        return d.getUTCMinutes();
      case 's':
        return d.getUTCSeconds();
      case 'S':
        return d.getUTCMilliseconds();
      case 'u':
        return d.getUTCDay() || 7;
      case 'D':
        return this.dayOfYear();
      case 'w':
        return Math.floor((this.dayOfYear() - 1 + new Date(Date.UTC(d.getUTCFullYear(), 0, 1)).getUTCDay()) / 7) + 1;
      case 'F':
        return Math.ceil(d.getUTCDate() / 7);
      default:
        return undefined;
    }
  }

  private dayOfYear(): number {
    const d = this.local;
    return (
      Math.round(
        (Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate()) - Date.UTC(d.getUTCFullYear(), 0, 1)) /
          86_400_000,
      ) + 1
    );
  }

  private word(options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(this.local);
  }

  private zoneName(style: 'short' | 'long'): string {
    if (style === 'short' && this.zone === 'GMT') return 'GMT';
    const format = new Intl.DateTimeFormat('en-US', { timeZone: this.zone, timeZoneName: style });
    return format.formatToParts(this.at).find((part) => part.type === 'timeZoneName')?.value ?? this.zone;
  }

  private offsetText(between: string, minutes: boolean): string {
    const size = Math.abs(this.offset);
    const hours = `${this.offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}`;
    return minutes ? `${hours}${between}${pad(size % 60, 2)}` : hours;
  }
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
