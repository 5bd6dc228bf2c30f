import { binary, bytesOf, createBlob } from '../blob';
import { UTF_8 } from '../charsets';
import type { Sandbox } from '../sandbox';

/** `Utilities.newBlob(text or bytes, type?, name?)`; text becomes UTF-8. Facts: reference for Utilities. */
export function newBlob(sandbox: Sandbox) {
  return (data: unknown, type?: unknown, name?: unknown): object => {
    const isText = typeof data === 'string';
    if (!isText && !Array.isArray(data)) throw sandbox.mismatch('Utilities.newBlob', [data]);
    return createBlob(sandbox, {
      bytes: isText ? binary(sandbox, data, UTF_8) : bytesOf(data),
      type: type === undefined || type === null ? (isText ? 'text/plain' : null) : String(type),
      name: name === undefined || name === null ? null : String(name),
    });
  };
}
