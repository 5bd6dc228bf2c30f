import type { Sandbox } from '../sandbox';

const SPEC = /%(?:(\d+)\$)?([-+ 0,#(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** `Utilities.formatString(template, ...values)`: printf as in Java. Facts: reference for Utilities. */
export function formatString(sandbox: Sandbox) {
  return (template: unknown, ...values: readonly unknown[]): string => {
    let next = 0;
    return String(template).replace(SPEC, (spec: string, index, flags: string, width, precision, kind: string) => {
      if (kind === '%') return '%';
      if (kind === 'n') return '\n';
      const at = index === undefined ? next++ : Number(index) - 1;
      if (at >= values.length) throw sandbox.exception(`Format specifier '${spec}'`);
      const digits = precision === undefined ? undefined : Number(precision);
      const text = convert(kind, values[at], flags, digits);
      if (text === undefined) throw sandbox.exception(`Format specifier '${spec}'`);
      return fill(text, flags, width === undefined ? 0 : Number(width));
    });
  };
}

/** `undefined`: the value does not fit the conversion, or there is no such conversion. */
function convert(kind: string, value: unknown, flags: string, digits: number | undefined): string | undefined {
  if (kind === 's' || kind === 'S') {
    const text = String(value).slice(0, digits);
    return kind === 'S' ? text.toUpperCase() : text;
  }
  if (kind === 'b') return String(value === true || (value !== false && value !== null && value !== undefined));
  if (kind === 'c') return String(value).slice(0, 1);
  if (typeof value !== 'number') return undefined;
  const size = magnitude(kind, Math.abs(value), digits);
  if (size === undefined) return undefined;
  const grouped = flags.includes(',') ? group(size) : size;
  const negative = value < 0 || Object.is(value, -0);
  if (negative) return flags.includes('(') ? `(${grouped})` : `-${grouped}`;
  return (flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '') + grouped;
}

function group(size: string): string {
  const [whole = '', ...fraction] = size.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}

function magnitude(kind: string, value: number, digits: number | undefined): string | undefined {
  switch (kind) {
    case 'd':
      return Number.isInteger(value) ? String(value) : undefined;
    case 'f':
      return value.toFixed(digits ?? 6);
    case 'e':
    case 'E': {
      const text = value.toExponential(digits ?? 6).replace(/e([+-])(\d)$/, 'e$10$2');
      return kind === 'E' ? text.toUpperCase() : text;
    }
    case 'x':
      return value.toString(16);
    case 'X':
      return value.toString(16).toUpperCase();
    case 'o':
      return value.toString(8);
    default:
      return undefined;
  }
}

function fill(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[+\- (]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
