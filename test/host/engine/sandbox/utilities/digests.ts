import { createHash, createHmac } from 'node:crypto';
import { US_ASCII } from '../charsets';
import type { Sandbox } from '../sandbox';
import { dataBytes } from './data-bytes';

/** `SHA_256`, `HMAC_SHA_256` → Node's `sha256`. MD2 is not in Node. */
const nodeName = (algorithm: unknown) => String(algorithm).replace('HMAC_', '').replace('SHA_', 'SHA').toLowerCase();
const KNOWN = new Set(['md5', 'sha1', 'sha256', 'sha384', 'sha512']);

/** Digests and signatures as signed bytes; text without a charset is read as US-ASCII. Facts: reference for Utilities. */
export function digests(sandbox: Sandbox) {
  const checked = (algorithm: unknown) => {
    const name = nodeName(algorithm);
    if (!KNOWN.has(name)) throw sandbox.exception(`Invalid argument: ${String(algorithm)}`);
    return name;
  };
  const mac = (algorithm: unknown, value: unknown, key: unknown, charset: unknown, method: string) => {
    const hmac = createHmac(checked(algorithm), dataBytes(sandbox, key, charset, US_ASCII, method));
    return sandbox.realm.array(
      new Int8Array(hmac.update(dataBytes(sandbox, value, charset, US_ASCII, method)).digest()),
    );
  };
  return {
    computeDigest: (algorithm: unknown, value: unknown, charset?: unknown) => {
      const bytes = dataBytes(sandbox, value, charset, US_ASCII, 'computeDigest');
      return sandbox.realm.array(new Int8Array(createHash(checked(algorithm)).update(bytes).digest()));
    },
    computeHmacSignature: (algorithm: unknown, value: unknown, key: unknown, charset?: unknown) =>
      mac(algorithm, value, key, charset, 'computeHmacSignature'),
    computeHmacSha256Signature: (value: unknown, key: unknown, charset?: unknown) =>
      mac('HMAC_SHA_256', value, key, charset, 'computeHmacSha256Signature'),
  };
}
