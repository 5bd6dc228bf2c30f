import { randomUUID } from 'node:crypto';
import { enumeration } from '../enums';
import type { Sandbox } from '../sandbox';
import { archives } from './archives';
import { base64 } from './base64';
import { digests } from './digests';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { newBlob } from './new-blob';
import { parseCsv } from './parse-csv';

/** Google's Utilities. Facts: reference for Utilities; all but `sleep` works in the worker. */
export function createUtilities(sandbox: Sandbox): object {
  return sandbox.strict('Utilities', {
    toString: () => 'Utilities',
    Charset: enumeration('US_ASCII', 'UTF_8'),
    DigestAlgorithm: enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'),
    MacAlgorithm: enumeration('HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'),
    sleep: (milliseconds: unknown) => void sandbox.call('Utilities.sleep', [milliseconds]),
    getUuid: () => randomUUID(),
    newBlob: newBlob(sandbox),
    formatDate: formatDate(sandbox),
    formatString: formatString(sandbox),
    parseCsv: parseCsv(sandbox),
    ...base64(sandbox),
    ...digests(sandbox),
    ...archives(sandbox),
  });
}
