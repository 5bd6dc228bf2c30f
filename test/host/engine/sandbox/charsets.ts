/** Google's charsets. Facts: Utilities.Charset has US_ASCII and UTF_8; getDataAsString takes any IANA name. */
export const UTF_8 = 'UTF-8';
export const US_ASCII = 'US-ASCII';

/** The name in an enum constant (`UTF_8`) or a string (`utf-8`). */
export function charsetName(charset: unknown, fallback: string): string {
  if (charset === undefined || charset === null) return fallback;
  return String(charset)
    .replace(/^UTF_8$/, UTF_8)
    .replace(/^US_ASCII$/, US_ASCII);
}

/** Text to bytes. In US-ASCII what does not fit becomes `?`, as in Java. `undefined`: no such charset. */
export function encode(text: string, charset: string): Buffer | undefined {
  const name = charset.toLowerCase();
  if (name === 'utf-8') return Buffer.from(text, 'utf8');
  if (name === 'us-ascii') return single(text, 0x7f);
  if (name === 'iso-8859-1') return single(text, 0xff);
  if (name === 'utf-16le') return Buffer.from(text, 'utf16le');
  return undefined;
}

/** One byte a character up to `most`. */
function single(text: string, most: number): Buffer {
  return Buffer.from(
    Array.from(text, (character) => ((character.codePointAt(0) ?? 0) > most ? '?' : character)).join(''),
    'latin1',
  );
}

/**
 * Bytes to text. A byte order mark is kept (U+FEFF), malformed bytes become U+FFFD. `undefined`: no such charset.
 * ISO-8859-1 and US-ASCII are Java's: a byte a character, and no byte from 0x80 on in ASCII. To `TextDecoder` both names mean
 * windows-1252 (Encoding Standard, 4.2).
 */
export function decode(bytes: Uint8Array, charset: string): string | undefined {
  const name = charset.toLowerCase();
  if (name === 'iso-8859-1' || name === 'latin1') return latin1(bytes);
  if (name === 'us-ascii') return latin1(bytes).replace(/[\x80-\xff]/g, '\ufffd');
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
