import { wallToSerial } from '../coercion/serial';
import { zoneOf } from '../coercion/zone';
import type { BookState } from '../model/book-state';

/** The serial number of this moment by the clock and the time zone of the spreadsheet. */
export function nowSerial(book: BookState): number {
  return wallToSerial(zoneOf(book.timeZone).toWall(book.now()));
}
