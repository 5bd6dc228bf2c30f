import type { Exchange } from './exchange';
import { completed, shapeDifferences } from './shape';

/** What the local server answered. */
export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const HEADERS = ['content-type', 'location', 'www-authenticate', 'x-kobonaut', 'allow', 'content-disposition'];

/** What differs between a recorded answer and one of the local server; empty if they are equal as far as they must be. */
export function differences({ response }: Exchange, received: Received, method: string): string[] {
  if (response.status !== received.status) return [`status: recorded ${response.status}, here ${received.status}`];
  return [
    ...HEADERS.flatMap((name) => headerDifference(name, response.headers[name], received.headers[name])),
    ...waitDifference(response.headers['retry-after'], received.headers['retry-after']),
    ...(method === 'HEAD' ? [] : bodyDifferences(response, received)),
  ];
}

function headerDifference(name: string, recorded: string | undefined, here: string | undefined): string[] {
  return plain(recorded ?? '') === plain(here ?? '') ? [] : [`${name}: recorded ${recorded}, here ${here}`];
}

/** Seconds to wait may differ by the time that the question took. */
function waitDifference(recorded: string | undefined, here: string | undefined): string[] {
  if (recorded === here) return [];
  const isNear = Math.abs(Number(recorded) - Number(here)) <= 1;
  return isNear ? [] : [`retry-after: recorded ${recorded}, here ${here}`];
}

function bodyDifferences(response: Exchange['response'], { body, status }: Received): string[] {
  if (response.bytes === 0) return body.length === 0 ? [] : ['body: recorded none'];
  const here = body.toString('utf8');
  const type = response.headers['content-type'] ?? '';
  if (response.json !== undefined) return jsonDifferences(response.json, here, status);
  if (response.text === undefined) return body.subarray(0, 2).toString() === 'PK' ? [] : ['body: no XLSX'];
  if (type.startsWith('text/html')) return pageDifferences(response.bytes, body);
  if (type === 'text/csv') return csvDifferences(response, body);
  if (type.includes('json')) return cutDifferences(response, here);
  return textDifferences(response, here);
}

/** The words of a refusal must be the same, of all else the keys and types. */
function jsonDifferences(recorded: unknown, here: string, status: number): string[] {
  const own = parsed(here);
  if (status < 400) return shapeDifferences(recorded, own, false);
  const [a, b] = [plain(JSON.stringify(recorded)), plain(JSON.stringify(own) ?? 'no JSON')];
  return a === b ? [] : [`body: recorded ${a}, here ${b}`];
}

function cutDifferences({ text = '', bytes }: Exchange['response'], here: string): string[] {
  const [expected, isCut] = uncut(text, bytes);
  return isCut
    ? shapeDifferences(completed(expected), parsed(here), true)
    : jsonDifferences(parsed(expected), here, 200);
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The recorded text without the mark of the cut, and whether it was cut. */
function uncut(text: string, bytes: number): readonly [string, boolean] {
  return [text.replace(/… \(cut\)$/, ''), Buffer.byteLength(text) !== bytes];
}

/** Pages are recorded by their length; the short ones are Django's own and must be as long. */
function pageDifferences(bytes: number, body: Buffer): string[] {
  if (bytes < 200) return bytes === body.length ? [] : [`body: recorded ${bytes} bytes, here ${body.length}`];
  return /^\s*<!doctype html>/i.test(body.toString('utf8')) ? [] : ['body: no page'];
}

/** The dialect (every cell quoted, rows end in CR LF) and the header, as far as it was recorded. */
function csvDifferences({ bytes, text = '' }: Exchange['response'], body: Buffer): string[] {
  const here = body.toString('utf8');
  const header = here.slice(0, here.indexOf('\r\n') + 2);
  const isDialect = /^("(?:[^"]|"")*"(;|\r\n))+$/.test(header) && here.endsWith('"\r\n');
  if (!isDialect) return ['body: not the CSV dialect'];
  const expected = uncut(text, bytes)[0].split('\r\n')[0] ?? '';
  return header.startsWith(expected) ? [] : [`header: recorded ${expected}, here ${header}`];
}

function textDifferences({ text = '', bytes }: Exchange['response'], here: string): string[] {
  const [expected, isCut] = uncut(text, bytes);
  const [a, b] = [plain(expected), plain(here)];
  if (isCut ? b.startsWith(a) : a === b) return [];
  return [`body: recorded ${a.slice(0, 300)}, here ${b.slice(0, 300)}`];
}

/** Without what differs from one server to the next: times, uids of new export settings, endings of taken file names, numbers. */
const plain = (text: string): string =>
  text
    .replace(/_-_\d{4}(-\d\d){5}(_\w{7})?/g, '_-_TIME')
    .replace(/es[A-Za-z0-9]{21}/g, 'EXPORT')
    .replace(/\d+/g, 'N');
