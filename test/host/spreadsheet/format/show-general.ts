import type { Locale } from '../coercion/locale';

/**
 * A number as an automatically formatted cell shows it: up to 10 significant digits of a fraction,
 * exponents from 1e15 up and below 1e-9.
 */
export function showGeneral(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const plain = size === 0 || (size < 1e15 && size >= 1e-9) ? decimal(value) : scientific(value);
  return plain.replace('.', locale.decimal);
}

function decimal(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const whole = Math.trunc(Math.abs(value));
  const room = Math.max(0, 10 - (whole === 0 ? 0 : String(whole).length));
  return trimZeros(value.toFixed(room === 10 ? Math.min(19, 10 - 1 - Math.floor(Math.log10(Math.abs(value)))) : room));
}

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const power = Number(exponent);
  return `${trimZeros(mantissa)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
