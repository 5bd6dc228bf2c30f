import { randomBytes } from 'node:crypto';
import { blobState, bytesOf } from './blob';
import type { Sandbox } from './sandbox';

/** A request as it goes to the main thread. `timeoutSeconds` and the flags have Google's defaults applied there. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
  readonly followRedirects: boolean;
  readonly muteHttpExceptions: boolean;
  readonly validateHttpsCertificates: boolean;
  readonly timeoutSeconds: number | null;
}

type Options = ReadonlyMap<string, unknown>;

/**
 * Reads what the script hands to `fetch`. Facts: reference for UrlFetchApp; an option of another name is ignored; an
 * object as payload becomes a form; the default content type is a form's.
 */
export function toRequest(sandbox: Sandbox, url: unknown, options: unknown): HttpRequest {
  const given: Options = new Map(typeof options === 'object' && options !== null ? Object.entries(options) : []);
  const address = url ?? given.get('url');
  if (address === undefined || address === null || address === '')
    throw sandbox.exception('Attribute provided with no value: url');
  const { body, type } = payloadOf(given);
  const headers = headersOf(sandbox, given);
  const contentType = given.get('contentType') ?? type;
  return {
    url: String(address),
    method: methodOf(sandbox, given),
    headers: body === null || contentType === null ? headers : { 'Content-Type': String(contentType), ...headers },
    body,
    followRedirects: given.get('followRedirects') !== false,
    muteHttpExceptions: given.get('muteHttpExceptions') === true,
    validateHttpsCertificates: given.get('validateHttpsCertificates') !== false,
    timeoutSeconds: typeof given.get('timeoutSeconds') === 'number' ? Number(given.get('timeoutSeconds')) : null,
  };
}

const METHODS = new Set(['get', 'delete', 'patch', 'post', 'put']);

function methodOf(sandbox: Sandbox, options: Options): string {
  const method = String(options.get('method') ?? 'get').toLowerCase();
  if (!METHODS.has(method)) throw sandbox.exception('Attribute provided with invalid value: method');
  return method;
}

function headersOf(sandbox: Sandbox, options: Options): Record<string, string> {
  const headers = options.get('headers');
  if (headers === undefined || headers === null) return {};
  if (typeof headers !== 'object') throw sandbox.exception('Attribute provided with invalid value: headers');
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]: [string, unknown]) => {
      if (value === null || value === undefined)
        throw sandbox.exception(`Attribute provided with invalid value: Header:${String(value)}`);
      return [name, String(value)];
    }),
  );
}

function payloadOf(options: Options): { body: Uint8Array | null; type: string | null } {
  const payload = options.get('payload');
  const form = 'application/x-www-form-urlencoded';
  if (payload === undefined || payload === null) return { body: null, type: null };
  const blob = blobState(payload);
  if (blob !== undefined) return { body: blob.bytes, type: blob.type };
  if (Array.isArray(payload)) return { body: bytesOf(payload), type: form };
  if (typeof payload !== 'object') return { body: Buffer.from(String(payload), 'utf8'), type: form };
  const fields: [string, unknown][] = Object.entries(payload);
  if (fields.some(([, value]) => blobState(value) !== undefined)) return multipart(fields);
  const pairs = fields.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`);
  return { body: Buffer.from(pairs.join('&'), 'utf8'), type: form };
}

/** A form with files. Source: RFC 7578. */
function multipart(fields: readonly [string, unknown][]): { body: Uint8Array; type: string } {
  const boundary = `----host${randomBytes(12).toString('hex')}`;
  const parts = fields.flatMap(([key, value]) => {
    const blob = blobState(value);
    const file =
      blob === undefined
        ? ''
        : `; filename="${blob.name ?? key}"\r\nContent-Type: ${blob.type ?? 'application/octet-stream'}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${key}"${file}\r\n\r\n`;
    return [Buffer.from(head), blob?.bytes ?? Buffer.from(String(value)), Buffer.from('\r\n')];
  });
  return {
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}
