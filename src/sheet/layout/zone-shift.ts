import type { Cell } from '../../table/cell';

/** The spreadsheet's time zone. */
export interface Zone {
  /** As `Africa/Nairobi`. */
  readonly name: string;
  /** How far its clocks are ahead of UTC at a moment (milliseconds since 1970 in UTC), in minutes. */
  readonly offsetMinutes: (utc: number) => number;
}

const DAY = 86_400_000;
/** 1970-01-01 as days since 1899-12-30. */
const EPOCH = 25_569;

/**
 * Moves times from UTC to a zone's clock: the only conversion there is. Zones change at most once a day, so the service that
 * knows them is asked twice a day of data, and once more for each time on a day of change.
 * @returns a function from a serial number in UTC to one in the zone; text stays as it is
 */
export function zoneShift({ offsetMinutes }: Zone): (cell: Cell) => Cell {
  const known = new Map<number, number>();
  const offsetAt = (utc: number): number => {
    const offset = known.get(utc) ?? offsetMinutes(utc);
    known.set(utc, offset);
    return offset;
  };
  return (cell) => {
    if (typeof cell !== 'number') return cell;
    const utc = Math.round((cell - EPOCH) * DAY);
    const from = Math.floor(utc / DAY) * DAY;
    const [first, last] = [offsetAt(from), offsetAt(from + DAY)];
    const minutes = first === last ? first : offsetMinutes(utc);
    return (utc + minutes * 60_000) / DAY + EPOCH;
  };
}
