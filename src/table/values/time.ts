import type { FileTime } from '../raw';
import { DAY_MS, isoOf, toMillisecond } from './calendar';
import { MINUTES, millisecondsAt, SECONDS, ZONE } from './clock';
import { type Codec, encodePlain } from './codec';
import { textOfFile } from './file-text';

const TIME = new RegExp(`^(?:${SECONDS}|${MINUTES})${ZONE}$`);

export const time: Codec<'time'> = {
  decode(raw) {
    if (typeof raw === 'string') return fromText(raw);
    return raw.kind === 'time' ? fromFile(raw) : textOfFile(raw);
  },
  encode: (cell) => (typeof cell === 'number' ? { kind: 'time', value: isoOf(cell).slice(11) } : encodePlain(cell)),
};

const fromText = (text: string): string | number => (TIME.test(text) ? millisecondsAt(text, 0) / DAY_MS : text);

function fromFile(raw: FileTime): string | number {
  const moment = toMillisecond(raw.serial);
  return moment >= 0 && moment < 1 ? moment : textOfFile(raw);
}
