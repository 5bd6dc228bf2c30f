/**
 * A time as people read it, in the spreadsheet's zone: the hour if it is today, else the date too.
 * @param iso ISO 8601 in UTC
 */
export function timeText(iso: string, locale: string, timeZone: string): string {
  const date = new Date(iso);
  const day = (d: Date): string => format(d, locale, { dateStyle: 'medium', timeZone });
  const hour = format(date, locale, { hour: '2-digit', minute: '2-digit', timeZone });
  return day(date) === day(new Date()) ? hour : `${day(date)} ${hour}`;
}

/** A date without its time. */
export const dateText = (iso: string, locale: string, timeZone: string): string =>
  format(new Date(iso), locale, { dateStyle: 'medium', timeZone });

/** Western digits everywhere, as in the tab. Google's locales have underscores, and an old browser may not know a zone. */
function format(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  try {
    return new Intl.DateTimeFormat(locale.replace(/_/g, '-'), { ...options, numberingSystem: 'latn' }).format(date);
  } catch {
    return date.toISOString().slice(0, 16).replace('T', ' ');
  }
}
