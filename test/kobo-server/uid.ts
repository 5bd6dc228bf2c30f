import { createHash } from 'node:crypto';

/** The alphabet of KoboToolbox's identifiers: no 0, 1, I, O, l (KoboToolbox: kpi/fields/kpi_uid.py, shortuuid). */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** An identifier in KoboToolbox's shape: the prefix and 21 signs, the same for the same seed. */
export function uidFrom(prefix: string, seed: string): string {
  const bytes = createHash('sha256').update(seed).digest().subarray(0, 21);
  return prefix + Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

/** 32 or 40 hexadecimal digits, the same for the same seed. */
export const hexFrom = (seed: string, length: number): string =>
  createHash('sha256').update(seed).digest('hex').slice(0, length);
