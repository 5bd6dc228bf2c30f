import { type Codec, encodePlain } from './codec';
import { textOfFile } from './file-text';

/** As Python says them (formpack), and as JSON does. */
const SAID: ReadonlyMap<string, boolean> = new Map([
  ['True', true],
  ['False', false],
  ['true', true],
  ['false', false],
]);

export const boolean: Codec<'boolean'> = {
  decode(raw) {
    if (typeof raw === 'string') return SAID.get(raw) ?? raw;
    return raw.kind === 'boolean' ? raw.value : textOfFile(raw);
  },
  encode: encodePlain,
};
