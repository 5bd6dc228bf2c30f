import type { Locale } from '../coercion/locale';
import { lastIndex } from '../model/last-index';
import type { Token } from './token';

interface Plan {
  readonly before: string;
  readonly after: string;
  readonly whole: string;
  readonly fraction: string;
  readonly exponent: { readonly plus: boolean; readonly digits: number } | null;
  readonly grouped: boolean;
  /** Power of ten by which the number is shown larger: 2 for each `%`, -3 for each comma at the end. */
  readonly shift: number;
}

/** Shows the size of a number by the digits of one section. The sign is put before it by the caller. */
export function showNumber(size: number, tokens: readonly Token[], locale: Locale): string {
  const plan = planOf(tokens);
  const scaled = plan.shift === 0 ? size : Number(`${size}e${plan.shift}`) || size * 10 ** plan.shift;
  const shown = plan.exponent ? scientific(scaled, plan, locale) : digits(scaled, plan, locale);
  return plan.before + shown + plan.after;
}

function planOf(tokens: readonly Token[]): Plan {
  const first = tokens.findIndex(isNumeric);
  const last = lastIndex(tokens, isNumeric);
  const numeric = first < 0 ? [] : tokens.slice(first, last + 1);
  const point = numeric.findIndex((token) => token.kind === 'point');
  const power = numeric.findIndex((token) => token.kind === 'exponent');
  const end = power < 0 ? numeric.length : power;
  const whole = numeric.slice(0, point < 0 ? end : point);
  const scale = trailingCommas(point < 0 ? whole : numeric.slice(point, end));
  const exponent = numeric[power];
  return {
    before: literals(first < 0 ? tokens : tokens.slice(0, first)),
    after: first < 0 ? '' : literals(tokens.slice(last + 1)),
    whole: digitsOf(whole),
    fraction: point < 0 ? '' : digitsOf(numeric.slice(point, end)),
    exponent:
      exponent?.kind === 'exponent' ? { plus: exponent.plus, digits: digitsOf(numeric.slice(power)).length } : null,
    grouped: whole.slice(0, whole.length - (point < 0 ? scale : 0)).some((token) => token.kind === 'comma'),
    shift: 2 * tokens.filter((token) => token.kind === 'percent').length - 3 * scale,
  };
}

function isNumeric(token: Token): boolean {
  return ['digit', 'point', 'comma', 'exponent'].includes(token.kind);
}

function trailingCommas(tokens: readonly Token[]): number {
  const last = lastIndex(tokens, (token) => token.kind !== 'comma');
  return tokens.length - 1 - last;
}

function literals(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : '')).join('');
}

function digitsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === 'digit' ? token.text : '')).join('');
}

function digits(value: number, plan: Plan, locale: Locale): string {
  const [whole = '', fraction = ''] = fixed(value, plan.fraction.length).split('.');
  const least = plan.whole.replace(/^[#?]+/, '').length;
  const padded = (whole === '0' ? '' : whole).padStart(least, '0');
  const grouped = plan.grouped ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group) : padded;
  const kept = trim(fraction, plan.fraction);
  return kept === '' ? grouped : grouped + locale.decimal + kept;
}

/** Rounds half up in decimal, as a person would: 1.005 is shown as 1.01. */
function fixed(value: number, places: number): string {
  if (value >= 1e21) return BigInt(value).toString() + (places > 0 ? `.${'0'.repeat(places)}` : '');
  const rounded = Math.round(Number(`${value}e${places}`));
  return Number.isFinite(rounded) && rounded < 1e15 ? (rounded / 10 ** places).toFixed(places) : value.toFixed(places);
}

/** Drops zeros at the end where the format says `#`. */
function trim(fraction: string, format: string): string {
  let length = fraction.length;
  while (length > 0 && fraction[length - 1] === '0' && format[length - 1] === '#') length -= 1;
  return fraction.slice(0, length);
}

function scientific(value: number, plan: Plan, locale: Locale): string {
  const [mantissa = '', power = '0'] = value.toExponential(Math.min(plan.fraction.length, 100)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const size = String(Math.abs(Number(power))).padStart(plan.exponent?.digits ?? 2, '0');
  const sign = Number(power) < 0 ? '-' : plan.exponent?.plus ? '+' : '';
  const kept = trim(fraction, plan.fraction);
  return `${whole}${kept === '' ? '' : locale.decimal + kept}E${sign}${size}`;
}
