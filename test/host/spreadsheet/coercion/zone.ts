/** From here on no zone changes its offset off a quarter of an hour, so offsets can be remembered by quarter. */
const REGULAR = Date.UTC(1973, 0, 1);
const QUARTER = 900_000;
const DAY = 86_400_000;

/** The offsets of one IANA time zone from UTC. */
export class Zone {
  private readonly format: Intl.DateTimeFormat;
  private readonly quarters = new Map<number, number>();

  /** @throws RangeError for an unknown zone */
  constructor(readonly name: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** The wall clock at an instant, as UTC milliseconds. */
  toWall(instant: number): number {
    return instant + this.offset(instant);
  }

  /** The instant of a wall clock: the earlier one if it happened twice; as far after the gap as it stands in it if it did not happen. */
  toInstant(wall: number): number {
    const before = this.offset(wall - DAY);
    const early = wall - before;
    if (this.offset(early) === before) return early;
    const after = this.offset(wall + DAY);
    const late = wall - after;
    return this.offset(late) === after ? late : early;
  }

  private offset(instant: number): number {
    if (instant < REGULAR) return this.measure(instant);
    const quarter = Math.floor(instant / QUARTER);
    const known = this.quarters.get(quarter);
    if (known !== undefined) return known;
    const offset = this.measure(quarter * QUARTER);
    this.quarters.set(quarter, offset);
    return offset;
  }

  private measure(instant: number): number {
    const second = Math.floor(instant / 1000) * 1000;
    const parts = new Map(this.format.formatToParts(second).map((part) => [part.type, part.value]));
    const field = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
    const year = parts.get('era') === 'BC' ? 1 - field('year') : field('year');
    const wall = new Date(0);
    wall.setUTCFullYear(year, field('month') - 1, field('day'));
    wall.setUTCHours(field('hour'), field('minute'), field('second'));
    return wall.getTime() - second;
  }
}

const zones = new Map<string, Zone>();

/** The zone of an IANA name. @throws RangeError for an unknown one */
export function zoneOf(name: string): Zone {
  const zone = zones.get(name) ?? new Zone(name);
  zones.set(name, zone);
  return zone;
}
