import { dayAt, FIRST_SERIAL, isoOf, isTellable } from './calendar';
import { type Codec, encodePlain } from './codec';
import { textOfFile } from './file-text';

const DAY = /^\d{4}-\d\d-\d\d$/;

export const date: Codec<'date'> = {
  decode(raw) {
    if (typeof raw === 'string') return fromText(raw);
    return raw.kind === 'date' && isDay(raw.serial) ? raw.serial : textOfFile(raw);
  },
  encode: (cell) => (typeof cell === 'number' ? { kind: 'date', value: isoOf(cell).slice(0, 10) } : encodePlain(cell)),
};

function fromText(text: string): string | number {
  return DAY.test(text) ? (dayAt(text) ?? text) : text;
}

const isDay = (serial: number): boolean => serial >= FIRST_SERIAL && Number.isInteger(serial) && isTellable(serial);
