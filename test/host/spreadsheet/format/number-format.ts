import type { Token } from './token';
import { tokens } from './token';

/** One of the up to four sections of a format: positive, negative, zero, text. */
export interface Section {
  readonly kind: 'number' | 'date' | 'text' | 'general';
  readonly tokens: readonly Token[];
}

const known = new Map<string, readonly Section[]>();

/** A number format, cut into its sections. Remembered by text. */
export function numberFormat(format: string): readonly Section[] {
  const sections = known.get(format) ?? split(format).map(section);
  known.set(format, sections);
  return sections;
}

/** Whether a number shown in this format is a date, a time or a duration, so that getValues gives a Date. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && numberFormat(format)[0]?.kind === 'date';
}

/** Whether a cell with this format is formatted automatically: what is typed into it may give it another one. */
export function isAutomatic(format: string | undefined): boolean {
  return format === undefined || format === '' || format.toLowerCase() === 'general';
}

/** Cuts at semicolons that are not quoted, escaped or in brackets. */
function split(format: string): string[] {
  const parts = [''];
  for (const [piece] of format.matchAll(/"[^"]*"?|\\[\s\S]?|\[[^\]]*\]|[\s\S]/g)) {
    if (piece === ';') parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts.slice(0, 4);
}

function section(text: string): Section {
  const found = tokens(text);
  return { kind: kindOf(found), tokens: found };
}

function kindOf(found: readonly Token[]): Section['kind'] {
  const has = (...kinds: Token['kind'][]) => found.some((token) => kinds.includes(token.kind));
  if (has('date', 'elapsed')) return 'date';
  if (has('digit', 'percent')) return 'number';
  if (has('text')) return 'text';
  return has('general') || found.length === 0 ? 'general' : 'number';
}
