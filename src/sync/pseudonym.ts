import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { utf8 } from '../shared/utf8';
import type { Store } from './store';

const NAME = 'mask-secret';

/** Crockford's base 32: no letter that reads like a digit. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;

/**
 * Stand-ins for masked answers: HMAC-SHA-256 of the answer with the spreadsheet's secret, 60 bits of it as 12 letters and
 * digits. The same answer has the same stand-in in all tabs, so rows can still be matched; who knows the answers but not the
 * secret cannot try them out. The secret is made when the first answer is masked.
 */
export function pseudonyms(documentStore: Store, newSecret: () => string): (text: string) => string {
  const known = new Map<string, string>();
  let key: Uint8Array | null = null;
  return (text) => {
    key ??= utf8(secretOf(documentStore, newSecret));
    const found = known.get(text) ?? encode(hmac(sha256, key, utf8(text)));
    known.set(text, found);
    return found;
  };
}

/** Made once for a spreadsheet; it stays with it, so that stand-ins survive a change of owner. */
function secretOf(store: Store, newSecret: () => string): string {
  const kept = store.read(NAME);
  if (kept !== null && kept !== '') return kept;
  const made = newSecret();
  store.write(NAME, made);
  return made;
}

const PSEUDONYM = new RegExp(`^[${DIGITS}]{${LENGTH}}$`);

/** Does a text look like a stand-in? An `_id` has at most 10 digits, a `_uuid` 36 signs (kobotoolbox-api §6). */
export const isPseudonym = (text: string): boolean => PSEUDONYM.test(text);

/** Five bits of each byte: 12 of 32 bytes. */
const encode = (bytes: Uint8Array): string =>
  Array.from(bytes.slice(0, LENGTH), (byte) => DIGITS[byte & 31] ?? '').join('');
