import { serialToWall, wallToSerial } from './serial';
import { zoneOf } from './zone';

/** Whether a value is a Date, also one of a script's own context (other realm, so `instanceof` would not see it). */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** The serial number of a Date in the spreadsheet's time zone. */
export function dateToSerial(date: Date, timeZone: string): number {
  return wallToSerial(zoneOf(timeZone).toWall(date.getTime()));
}

/** The Date that getValues gives for a serial number with a date format. */
export function serialToDate(serial: number, timeZone: string): Date {
  return new Date(zoneOf(timeZone).toInstant(serialToWall(serial)));
}
