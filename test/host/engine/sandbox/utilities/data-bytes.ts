import { binary, bytesOf } from '../blob';
import { charsetName } from '../charsets';
import type { Sandbox } from '../sandbox';

/** The bytes of what Utilities takes as data: text in a charset, or an array of bytes. */
export function dataBytes(
  sandbox: Sandbox,
  data: unknown,
  charset: unknown,
  fallback: string,
  method: string,
): Uint8Array {
  if (typeof data === 'string') return binary(sandbox, data, charsetName(charset, fallback));
  if (Array.isArray(data)) return bytesOf(data);
  throw sandbox.mismatch(`Utilities.${method}`, [data]);
}
