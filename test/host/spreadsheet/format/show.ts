import type { Locale } from '../coercion/locale';
import { isCalendar } from '../coercion/serial';
import type { Content } from '../model/content';
import { CellError, Formula } from '../model/content';
import type { Section } from './number-format';
import { numberFormat } from './number-format';
import { showDate } from './show-date';
import { showGeneral } from './show-general';
import { showNumber } from './show-number';

/**
 * What a cell shows: what getDisplayValues gives.
 * @param format the cell's number format; undefined: automatic
 */
export function show(content: Content, format: string | undefined, locale: Locale): string {
  const value = content instanceof Formula ? content.value : content;
  if (value === null) return '';
  if (value instanceof CellError) return value.text;
  if (typeof value === 'boolean') return value ? locale.true : locale.false;
  if (typeof value === 'string') return showText(value, format);
  return format === undefined ? showGeneral(value, locale) : showByFormat(value, numberFormat(format), locale);
}

function showText(text: string, format: string | undefined): string {
  if (format === undefined || format === '@') return text;
  const sections = numberFormat(format);
  const section = sections[3] ?? sections.find((one) => one.kind === 'text');
  if (!section) return text;
  return section.tokens
    .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function showByFormat(value: number, sections: readonly Section[], locale: Locale): string {
  const section = (value === 0 ? sections[2] : undefined) ?? (value < 0 ? sections[1] : undefined) ?? sections[0];
  const ownSign = value < 0 && section !== sections[0];
  if (!section || section.kind === 'general' || section.kind === 'text')
    return general(value, section, ownSign, locale);
  if (section.kind === 'date')
    return isCalendar(value) ? showDate(value, section.tokens, locale) : showGeneral(value, locale);
  const shown = showNumber(Math.abs(value), section.tokens, locale);
  return value < 0 && !ownSign && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

function general(value: number, section: Section | undefined, ownSign: boolean, locale: Locale): string {
  const shown = showGeneral(ownSign ? Math.abs(value) : value, locale);
  const pieces = section?.tokens.map((token) => (token.kind === 'literal' ? token.text : shown)) ?? [];
  return pieces.length === 0 ? shown : pieces.join('');
}
