import { type Codec, encodePlain } from './codec';
import { textOfFile } from './file-text';

/** Text as answered: nothing trimmed, nothing read into it. Links too: an address is a text to us. */
export const text: Codec<'text'> & Codec<'link'> = {
  decode: (raw) => (typeof raw === 'string' ? raw : textOfFile(raw)),
  encode: encodePlain,
};
