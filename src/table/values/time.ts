import { isoOf, toMillisecond } from './calendar';
import { fractionOf, MINUTES, SECONDS, timeOf, ZONE } from './clock';
import { type Codec, encodePlain } from './codec';
import { textOfFile } from './file-text';

const TIME = new RegExp(`^(?:${SECONDS}|${MINUTES})${ZONE}$`);

export const time: Codec<'time'> = {
  decode(raw) {
    if (typeof raw === 'string') return fromText(raw);
    return raw.kind === 'date' ? fromSerial(raw.serial) : textOfFile(raw);
  },
  encode: (cell) => (typeof cell === 'number' ? { kind: 'time', value: isoOf(cell).slice(11) } : encodePlain(cell)),
};

function fromText(text: string): string | number {
  const found = TIME.exec(text);
  if (!found) return text;
  return fractionOf(timeOf(found[1] === undefined ? found.slice(5, 7) : found.slice(1, 5)));
}

function fromSerial(serial: number): string | number {
  const moment = toMillisecond(serial);
  return moment >= 0 && moment < 1 ? moment : textOfFile({ kind: 'date', serial });
}
