/** Milliseconds of one day. */
export const DAY = 86_400_000;

/** Serial 0 is 1899-12-30 (Google's reference for dates in Sheets), as UTC milliseconds of a calendar without zones. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial number of a calendar day; month 0 to 11. Null if there is no such day. */
export function daySerial(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month && date.getUTCDate() === day;
  return real ? (date.getTime() - EPOCH) / DAY : null;
}

/** Whether a serial number lies in the years 1 to 9999; others are not shown as dates. */
export function isCalendar(serial: number): boolean {
  return serial >= -693_593 && serial < 2_958_466;
}

/** The wall clock of a serial number, as the UTC fields of a Date; to the millisecond. */
export function serialToWall(serial: number): number {
  return Math.round(serial * DAY) + EPOCH;
}

/** The serial number of a wall clock given as UTC milliseconds. */
export function wallToSerial(wall: number): number {
  return (wall - EPOCH) / DAY;
}
