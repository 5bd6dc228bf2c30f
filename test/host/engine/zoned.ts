/** Minutes that a zone's wall clock is ahead of UTC at a moment (milliseconds since 1970). Source: Intl's time zone data. */
export function zoned(at: number, zone: string): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((wall - Math.floor(at / 1000) * 1000) / 60_000);
}

/** The moment at which a zone's clock shows this wall time (fields as in Date.UTC; month from 0). */
export function momentOf(zone: string, year: number, month: number, day: number, hour: number, minute: number): number {
  const wall = Date.UTC(year, month, day, hour, minute);
  const guess = wall - zoned(wall, zone) * 60_000;
  return wall - zoned(guess, zone) * 60_000;
}

export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch (thrown) {
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
}

/** Java's TimeZone.getTimeZone: `GMT+3` and `GMT-03:30` are offsets, what it does not know is GMT. */
export function zoneOrGmt(zone: string): string {
  const offset = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (offset !== null) {
    const [, sign = '+', hours = '0', minutes = '00'] = offset;
    if (minutes === '00') return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`.replace(/[+-]0$/, '');
    return isZone(`${sign}${hours.padStart(2, '0')}:${minutes}`)
      ? `${sign}${hours.padStart(2, '0')}:${minutes}`
      : 'GMT';
  }
  return isZone(zone) ? zone : 'GMT';
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const numeric = 'numeric' as const;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    calendar: 'gregory',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  formats.set(zone, made);
  return made;
}
