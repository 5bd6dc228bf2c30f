import { type Codec, encodePlain } from './codec';
import { textOfFile } from './file-text';

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

/** Spreadsheets keep 15 digits. */
const MOST_DIGITS = 15;
/** Below it doubles lose digits. */
const SMALLEST = 1e-300;
/** Powers of ten that a double holds exactly. */
const POWERS = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
];

/**
 * The number that a text says, as people write numbers: `-?(0|[1-9]\d*)(\.\d+)?` with at most 15 significant digits. Leading
 * zeros, `+`, exponents, blanks and other digits may be of a code or a phone number. A zero has no sign. By the character, because
 * large tables have millions of numbers.
 * @returns null where the number would not say the same as the text
 */
export function numberOf(text: string): number | null {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  let digits = 0;
  let count = 0;
  let point = -1;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === POINT && point === -1) point = at;
    else if (unit < ZERO || unit > NINE || count === MOST_DIGITS) return null;
    else {
      digits = digits * 10 + unit - ZERO;
      // Zeros before the first other digit are not significant.
      if (digits > 0) count++;
    }
  }
  if (!isWellWritten(text, start, point)) return null;
  const size = point === -1 || digits === 0 ? digits : fraction(text, start, digits, text.length - 1 - point);
  return start === 1 && size !== null ? 0 - size : size;
}

/** Digits before the point, no needless zero first, and digits behind it. */
function isWellWritten(text: string, start: number, point: number): boolean {
  const whole = (point === -1 ? text.length : point) - start;
  const zeroFirst = whole > 1 && text.charCodeAt(start) === ZERO;
  return whole > 0 && !zeroFirst && point !== text.length - 1;
}

/** Both sides of the division are exact, so its result is the double nearest to the text (W. Clinger, 1990). */
function fraction(text: string, start: number, digits: number, places: number): number | null {
  const power = POWERS[places];
  if (power !== undefined) return digits / power;
  const value = Number(text.slice(start));
  return value >= SMALLEST ? value : null;
}

export const number: Codec<'number'> = {
  decode(raw) {
    if (typeof raw === 'string') return numberOf(raw) ?? raw;
    return raw.kind === 'number' ? fromFile(raw.text) : textOfFile(raw);
  },
  encode: encodePlain,
};

/** As XML schema writes doubles; XlsxWriter writes `%.16G`. */
const IN_FILE = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The file says that it is a number, so it may have an exponent. A zero has no sign here either. */
function fromFile(text: string): string | number {
  const value = Number(text);
  return IN_FILE.test(text) && Number.isFinite(value) && isShort(text, value) ? value + 0 : text;
}

/** Has it no more digits than a spreadsheet keeps? The writer's 16 are more (`12.34567890123457`). */
const isShort = (text: string, value: number): boolean =>
  text.length <= MOST_DIGITS || Number(value.toPrecision(MOST_DIGITS)) === value;
