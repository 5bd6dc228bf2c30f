import { type Codec, encodePlain } from './codec';
import { textOfFile } from './file-text';

/** As people write numbers. No leading zeros, `+`, exponent, blank or other digits: such answers may be codes or phone numbers. */
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Spreadsheets keep 15 digits. */
const MOST_DIGITS = 15;
/** Below it doubles lose digits. */
const SMALLEST = 1e-300;

/**
 * The number that a text says.
 * @returns null where the number would not say the same as the text
 */
export function numberOf(text: string): number | null {
  if (!PLAIN.test(text)) return null;
  if (text.length > MOST_DIGITS && digitsOf(text) > MOST_DIGITS) return null;
  const value = Number(text);
  return Math.abs(value) >= SMALLEST || isZero(text) ? value : null;
}

/** Significant digits: all from the first that is not 0 on, zeros at the end included. */
const digitsOf = (text: string): number => text.replace(/^[-0.]+/, '').replace('.', '').length;

/** A zero without a sign: spreadsheets know no `-0`. */
const isZero = (text: string): boolean => /^[0.]+$/.test(text);

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
  return IN_FILE.test(text) && Number.isFinite(value) ? value + 0 : text;
}
