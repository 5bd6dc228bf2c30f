import { digitsAt } from './digits';

const COLON = 0x3a;
const POINT = 0x2e;

/** `06:00:00`, with milliseconds, or with the six digits of Python, of which the last three are 0. */
export const SECONDS = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3}(?:000)?)?`;
/** `06:00` */
export const MINUTES = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
/** `+03:00`; `-04` where the minutes are 0 (ODK Collect); `Z`. */
export const ZONE = String.raw`(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?`;

/** Milliseconds since midnight of `SECONDS` or `MINUTES` at a place of a text. */
export function millisecondsAt(text: string, at: number): number {
  const minutes = digitsAt(text, at, 2) * 60 + digitsAt(text, at + 3, 2);
  const seconds = text.charCodeAt(at + 5) === COLON ? digitsAt(text, at + 6, 2) : 0;
  const thousandths = text.charCodeAt(at + 8) === POINT ? digitsAt(text, at + 9, 3) : 0;
  return (minutes * 60 + seconds) * 1000 + thousandths;
}

const OFFSET = /:\d\d(?:\.\d+)?(?:(Z)|([+-]\d\d)(:\d\d)?)$/;

/**
 * The zone offset that a time carries. The cell itself keeps the time as answered on the device.
 * @param text a time or date-time that fits its type
 * @returns `+03:00`, in one form for all that mean the same; null for none
 */
export function offsetOf(text: string): string | null {
  const found = OFFSET.exec(text);
  if (!found) return null;
  const offset = found[1] === undefined ? `${found[2]}${found[3] ?? ':00'}` : '+00:00';
  return offset === '-00:00' ? '+00:00' : offset;
}
