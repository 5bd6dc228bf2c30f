import { UTF_8 } from '../charsets';
import type { Sandbox } from '../sandbox';
import { dataBytes } from './data-bytes';

/** Base 64 with padding; "web safe" has `-` and `_`. Facts: reference for Utilities (bytes are signed). */
export function base64(sandbox: Sandbox) {
  const coded = (data: unknown, charset: unknown, method: string) =>
    Buffer.from(dataBytes(sandbox, data, charset, UTF_8, method)).toString('base64');
  const decoded = (text: unknown) => {
    if (typeof text !== 'string' || !/^[A-Za-z0-9+/_-]*={0,2}$/.test(text))
      throw sandbox.exception('Could not decode string.');
    return sandbox.realm.array(new Int8Array(Buffer.from(text, 'base64')));
  };
  return {
    base64Encode: (data: unknown, charset?: unknown) => coded(data, charset, 'base64Encode'),
    base64EncodeWebSafe: (data: unknown, charset?: unknown) =>
      coded(data, charset, 'base64EncodeWebSafe').replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: decoded,
    base64DecodeWebSafe: decoded,
  };
}
