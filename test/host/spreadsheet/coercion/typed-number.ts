import type { Locale } from './locale';
import type { Typed } from './typed';

const CURRENCY = '[$€£¥₹]';
/** Sheets keeps 15 significant digits of a number. */
const DIGITS = 15;

const patterns = new Map<string, RegExp>();

/**
 * Reads a text as a number: `007`, `1e5`, `1,234.50`, `50%`, `$3`, `(12)`, `22 34` (read as 2234, as a public report says).
 * @param text without spaces at its ends
 * @returns null if it is not a number in this locale
 */
export function typedNumber(text: string, locale: Locale): Typed | null {
  const inParens = /^\((.*)\)$/s.exec(text)?.[1]?.trim();
  const match = patternOf(locale).exec(inParens ?? text);
  if (!match) return null;
  const { sign = '', left, sign2 = '', whole = '', fraction, exponent, right } = match.groups ?? {};
  if (inParens !== undefined && sign + sign2 !== '') return null;
  const digits = whole.replace(/\D/g, '');
  if (digits + (fraction ?? '') === '') return null;
  const size = Number(`${digits || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  if (!Number.isFinite(size)) return null;
  const negative = inParens !== undefined || sign + sign2 === '-';
  const value = (right === '%' ? size / 100 : size) * (negative ? -1 : 1);
  const format = formatOf({ left, right, grouped: /\D/.test(whole), fraction, exponent });
  return { content: fifteen(value), ...(format === undefined ? {} : { format }) };
}

/** A number as Sheets keeps it: 15 significant digits, no negative zero. The largest ones would round up to no number at all. */
export function fifteen(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value + 0 === 0 ? 0 : value;
  const rounded = Number(value.toPrecision(DIGITS));
  return Number.isFinite(rounded) ? rounded : value;
}

function patternOf({ decimal, group }: Locale): RegExp {
  const key = decimal + group;
  const known = patterns.get(key);
  if (known) return known;
  const groups = `\\s${escapeInClass(group)}`;
  const pattern = new RegExp(
    `^(?<sign>[+-]?)\\s*(?<left>${CURRENCY})?\\s*(?<sign2>[+-]?)(?<whole>\\d(?:[${groups}]?\\d)*)?` +
      `(?:\\${decimal}(?<fraction>\\d*))?(?:[eE](?<exponent>[+-]?\\d+))?\\s*(?<right>%|${CURRENCY})?$`,
  );
  patterns.set(key, pattern);
  return pattern;
}

function escapeInClass(text: string): string {
  return text.replace(/[\\\]^-]/g, '\\$&');
}

interface Shape {
  readonly left: string | undefined;
  readonly right: string | undefined;
  readonly grouped: boolean;
  readonly fraction: string | undefined;
  readonly exponent: string | undefined;
}

function formatOf({ left, right, grouped, fraction, exponent }: Shape): string | undefined {
  const decimals = fraction ? '.00' : '';
  if (right === '%') return `0${decimals}%`;
  if (left) return `[$${left}]#,##0${decimals}`;
  if (right) return `#,##0${decimals} [$${right}]`;
  if (exponent !== undefined) return '0.00E+00';
  return grouped ? `#,##0${decimals}` : undefined;
}
