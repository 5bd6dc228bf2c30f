import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { HttpRequest } from '../sandbox/http-request';
import type { HttpAnswer } from '../sandbox/http-response';

/** Facts: reference for UrlFetchApp; the script's id stands at the end. */
const AGENT = 'Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: local-host)';

/**
 * One request over the network. The body comes unpacked and is cut after `most` bytes. Rejects with Node's error when
 * there is no whole answer, or when `signal` ends it.
 */
export function exchange(request: HttpRequest, most: number, signal: AbortSignal): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const { url, method, body, validateHttpsCertificates: rejectUnauthorized } = request;
    const options = { method: method.toUpperCase(), headers: headersOf(request), agent: false as const, signal };
    const answered = (response: IncomingMessage) => {
      collect(response, most).then(resolve, reject);
    };
    const sent = url.startsWith('https:')
      ? https.request(url, { ...options, rejectUnauthorized }, answered)
      : http.request(url, options, answered);
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}

function headersOf({ headers, body }: HttpRequest): Record<string, string> {
  const given = Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(user-agent|accept-encoding)$/i.test(name)),
  );
  const length = body === null ? {} : { 'Content-Length': String(body.length) };
  return { ...given, 'User-Agent': AGENT, 'Accept-Encoding': 'gzip, deflate, br', ...length };
}

async function collect(response: IncomingMessage, most: number): Promise<HttpAnswer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response) {
    if (!Buffer.isBuffer(chunk)) continue;
    chunks.push(chunk);
    size += chunk.length;
  }
  const raw = Buffer.concat(chunks, size);
  const body = new Uint8Array(unpack(raw, response.headers['content-encoding'] ?? '').subarray(0, most));
  return { status: response.statusCode ?? 0, headers: pairs(response.rawHeaders), body };
}

function unpack(raw: Buffer, encoding: string): Buffer {
  if (raw.length === 0) return raw;
  if (encoding === 'gzip') return gunzipSync(raw);
  if (encoding === 'deflate') return inflateSync(raw);
  return encoding === 'br' ? brotliDecompressSync(raw) : raw;
}

function pairs(raw: readonly string[]): (readonly [string, string])[] {
  const lines: (readonly [string, string])[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) lines.push([raw[i] ?? '', raw[i + 1] ?? '']);
  return lines;
}
