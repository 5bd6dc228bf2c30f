import type { Locale } from './locale';
import type { Typed } from './typed';
import { typedDay } from './typed-day';
import { typedTime } from './typed-time';

/** A time at the end of a text: after a blank or, in ISO form, after a `T`. */
const TIME_AT_END = /^(.*?\S)(?:,?\s+|(?<=\d{4}-\d\d-\d\d)T)(\d{1,4}(?::[\d:.,]+)?\s*(?:[ap]\.?m\.?)?)$/i;

/**
 * Reads a text as a date, a time, or both. An ISO text with an offset or `Z` is none (facts on writing sheets).
 * @param year the year of today, for dates typed without one
 */
export function typedDate(text: string, locale: Locale, year: number): Typed | null {
  if (!/\d/.test(text) || text.length > 60) return null;
  const time = typedTime(text);
  if (time) return { content: time.serial, format: time.format };
  const day = typedDay(text, locale, year);
  if (day) return { content: day.serial, format: day.format };
  return dayAndTime(text, locale, year);
}

function dayAndTime(text: string, locale: Locale, year: number): Typed | null {
  const match = TIME_AT_END.exec(text);
  const time = match && typedTime(match[2] ?? '');
  const day = time && typedDay(match?.[1] ?? '', locale, year);
  if (!time || !day || time.serial >= 1) return null;
  return { content: day.serial + time.serial, format: `${day.format} ${time.format}` };
}
