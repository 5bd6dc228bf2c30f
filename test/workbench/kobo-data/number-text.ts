/** Digits that XlsxWriter gives a number. */
const DIGITS = 16;

/** A number as XlsxWriter writes it, C's `%.16G`: `0.3`, `1E+20`, `1.234567890123457E+19`. */
export function numberText(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential(DIGITS - 1).split('e');
  const power = Number(exponent);
  if (power >= -4 && power < DIGITS) return trimmed(value.toFixed(DIGITS - 1 - power));
  return `${trimmed(digits)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

const trimmed = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);
