import { DAY_MS, dayAt, FIRST_SERIAL, isoOf, isTellable, toMillisecond } from './calendar';
import { millisecondsAt, SECONDS, ZONE } from './clock';
import { type Codec, encodePlain } from './codec';
import { textOfFile } from './file-text';

/**
 * What KoboToolbox writes: `2024-02-29T23:59:59.999+03:00` as on the device, `2024-01-01T00:00:00` (`_submission_time`), and
 * `2025-01-02 06:04:05.123000+03:00` where the export has types as text off (Python's form).
 */
const MOMENT = new RegExp(String.raw`^\d{4}-\d\d-\d\d[T ]${SECONDS}${ZONE}$`);

export const dateTime: Codec<'date-time'> = {
  decode(raw) {
    if (typeof raw === 'string') return fromText(raw);
    return raw.kind === 'date' ? fromSerial(raw.serial) : textOfFile(raw);
  },
  encode: (cell) => (typeof cell === 'number' ? { kind: 'date-time', value: isoOf(cell) } : encodePlain(cell)),
};

/**
 * The time as on the clock of the device: the offset is not part of the value. Rounded once, as `toMillisecond` does: the same
 * answer must be the same number from CSV and from XLSX, or a refresh takes it for edited.
 */
function fromText(text: string): string | number {
  const day = MOMENT.test(text) ? dayAt(text) : null;
  return day === null ? text : (day * DAY_MS + millisecondsAt(text, 11)) / DAY_MS;
}

function fromSerial(serial: number): string | number {
  const moment = toMillisecond(serial);
  return moment >= FIRST_SERIAL && isTellable(moment) ? moment : textOfFile({ kind: 'date', serial });
}
