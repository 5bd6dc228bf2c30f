import type { FileBoolean, FileDate, FileNumber, FileTime } from '../raw';
import { isoOf, isTellable, millisecondsOf, toMillisecond } from './calendar';

/** What a file typed, as text: what the same export as CSV, or with types as text, would say. */
export function textOfFile(cell: FileNumber | FileDate | FileTime | FileBoolean): string {
  if (cell.kind === 'number') return cell.text;
  if (cell.kind === 'time') return textOfTime(cell.serial);
  return cell.kind === 'date' ? textOfSerial(cell.serial) : textOfBoolean(cell.value);
}

/** As Python says it (formpack). */
const textOfBoolean = (value: boolean): string => (value ? 'True' : 'False');

/** `2024-02-29`; with a time of day `2024-02-29T23:59:59`, milliseconds where there are any. */
function textOfSerial(serial: number): string {
  if (!isTellable(serial)) return String(serial);
  const moment = toMillisecond(serial);
  const [day = '', time = ''] = isoOf(moment).replace('.000', '').split('T');
  return Number.isInteger(moment) ? day : `${day}T${time}`;
}

const HOUR = 3_600_000;

/** `06:00:00`, milliseconds where there are any; more than a day `36:00:00`. */
function textOfTime(serial: number): string {
  const size = Math.abs(millisecondsOf(serial));
  const hours = String(Math.floor(size / HOUR)).padStart(2, '0');
  const rest = new Date(size % HOUR).toISOString().slice(13, -1).replace('.000', '');
  return `${serial < 0 ? '-' : ''}${hours}${rest}`;
}
