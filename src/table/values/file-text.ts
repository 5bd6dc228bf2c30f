import type { FileBoolean, FileDate, FileNumber } from '../raw';
import { isoOf, isTellable, toMillisecond } from './calendar';

/** What a file typed, as text: what the same export as CSV, or with types as text, would say. */
export function textOfFile(cell: FileNumber | FileDate | FileBoolean): string {
  if (cell.kind === 'number') return cell.text;
  return cell.kind === 'date' ? textOfSerial(cell.serial) : textOfBoolean(cell.value);
}

/** As Python says it (formpack). */
const textOfBoolean = (value: boolean): string => (value ? 'True' : 'False');

/** `2024-02-29`; with a time of day `2024-02-29T23:59:59`, milliseconds where there are any; a time alone `06:00:00`. */
function textOfSerial(serial: number): string {
  if (!isTellable(serial)) return String(serial);
  const moment = toMillisecond(serial);
  const [day = '', time = ''] = isoOf(moment).replace('.000', '').split('T');
  if (Number.isInteger(moment)) return day;
  return moment > 0 && moment < 1 ? time : `${day}T${time}`;
}
