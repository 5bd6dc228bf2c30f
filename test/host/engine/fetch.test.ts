import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { closeAll, hostOn, said } from './testing/small-bundle';

const CODE = `
function get(url, options) {
  var r = UrlFetchApp.fetch(url, options || {});
  return { code: r.getResponseCode(), text: r.getContentText(), headers: r.getHeaders(), all: r.getAllHeaders() };
}
function bytes(url) { var r = UrlFetchApp.fetch(url); return [r.getContent(), r.getBlob().getBytes() instanceof Array, r.getContentText('UTF-8').charCodeAt(0)]; }
function both(a, b) { return UrlFetchApp.fetchAll([{ url: a, muteHttpExceptions: true }, b]).map(function (r) { return r.getContentText(); }); }
function request(url) { var q = UrlFetchApp.getRequest(url, { method: 'post', payload: 'x' }); return [q.method, q.contentType, q.payload]; }
`;

let server: Server;
let base = '';
const seen: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(() => server.close());
afterEach(closeAll);

const ANSWERS: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  '/hello': (response) =>
    response.setHeader('X-Mixed-CASE', 'Yes').setHeader('Set-Cookie', ['a=1', 'b=2']).end('hello'),
  '/bom': (response) => response.end('\uFEFFé'),
  '/latin': (response) => response.setHeader('Content-Type', 'text/plain; charset=ISO-8859-1').end(Buffer.from([0xe9])),
  '/gzip': (response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync('packed')),
  '/moved': (response) => response.writeHead(302, { Location: '/hello' }).end(),
  '/loop': (response) => response.writeHead(302, { Location: '/loop' }).end(),
  '/broken': (response) => response.writeHead(500).end('x'.repeat(300)),
  '/echo': (response, request) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () =>
      response.end(`${request.method} ${request.headers['content-type']} ${Buffer.concat(parts)}`),
    );
  },
  '/drop': (response) => response.destroy(),
  '/never': () => undefined,
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '').split('?')[0] ?? '';
  ANSWERS[path]?.(response, request);
}

const get = async (path: string, options: object = {}, limits = {}) => {
  const host = await hostOn(CODE, { limits });
  return await host.run({ function: 'get', args: [`${base}${path}`, options] });
};

test('an answer from a server in the same process: header case and repeats as sent', async () => {
  const outcome = await get('/hello');
  expect(outcome).toMatchObject({ status: 'done', calls: { fetch: 1, all: 1 } });
  expect(said(outcome)).toMatchObject({
    code: 200,
    text: 'hello',
    headers: { 'X-Mixed-CASE': 'Yes', 'Set-Cookie': 'b=2' },
    all: { 'X-Mixed-CASE': 'Yes', 'Set-Cookie': ['a=1', 'b=2'] },
  });
  expect(seen.at(-1)?.headers['user-agent']).toMatch(/^Mozilla\/5\.0 \(compatible; Google-Apps-Script; /);
});

test.each([
  ['/bom', 'a byte order mark is kept', '\uFEFFé'],
  ['/latin', 'the charset of the answer is used', 'é'],
  ['/gzip', 'packed answers are unpacked', 'packed'],
  ['/moved', 'redirects are followed', 'hello'],
])('%s: %s', async (path, _, text) => {
  expect(said(await get(path))).toMatchObject({ code: 200, text });
});

test('redirects stand when they are not to be followed', async () => {
  expect(said(await get('/moved', { followRedirects: false }))).toMatchObject({
    code: 302,
    all: { Location: '/hello' },
  });
});

test.each([
  ['text', { method: 'post', payload: 'a b' }, 'POST application/x-www-form-urlencoded a b'],
  ['JSON', { method: 'put', payload: '{}', contentType: 'application/json' }, 'PUT application/json {}'],
  [
    'a form',
    { method: 'post', payload: { a: 'ä b', c: 1 } },
    'POST application/x-www-form-urlencoded a=%C3%A4%20b&c=1',
  ],
  ['nothing', { method: 'delete' }, 'DELETE undefined '],
])('a request with %s', async (_, options, text) => {
  expect(said(await get('/echo', options))).toMatchObject({ text });
});

test('bytes are signed and of the script’s own kind of array', async () => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'bytes', args: [`${base}/bom`] }))).toEqual([
    [-17, -69, -65, -61, -87],
    true,
    0xfeff,
  ]);
});

test('a longer answer than allowed is cut', async () => {
  expect(said(await get('/hello', {}, { responseBytes: 3 }))).toMatchObject({ text: 'hel' });
});

test.each([
  [
    '/broken',
    {},
    /^Exception: Request failed for http:\/\/127\.0\.0\.1:\d+ returned code 500\. Truncated server response: x{200}\.\.\. \(use muteHttpExceptions option to examine full response\)$/,
  ],
  ['/drop', {}, /^Exception: Address unavailable: http:.*\/drop$/],
  ['/loop', {}, /^Exception: Address unavailable: /],
  ['/hello', { headers: { Host: 'x' } }, 'Exception: Attribute provided with invalid value: Header:Host'],
  ['/hello', { headers: { Authorization: null } }, 'Exception: Attribute provided with invalid value: Header:null'],
  ['/hello', { headers: { A: 'x\ny' } }, 'Exception: Attribute provided with invalid value: Header:A'],
  ['/hello', { headers: { A: 'x'.repeat(9000) } }, 'Exception: Limit Exceeded: URLFetch Header Size.'],
  ['/hello', { method: 'head' }, 'Exception: Attribute provided with invalid value: method'],
  [`/hello?${'x'.repeat(2082)}`, {}, 'Exception: Limit Exceeded: URLFetch URL Length.'],
])('%s with %j throws Google’s words', async (path, options, words) => {
  const text = String(said(await get(path, options)));
  if (typeof words === 'string') expect(text).toBe(words);
  else expect(text).toMatch(words);
});

test.each([
  ['ftp://example.org/', 'Invalid argument: ftp://example.org/'],
  ['no address', 'Invalid argument: no address'],
  ['http://192.168.1.1/x', 'Address unavailable: http://192.168.1.1/x'],
  ['', 'Attribute provided with no value: url'],
])('the address %j: %s', async (url, words) => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'get', args: [url] }))).toBe(`Exception: ${words}`);
});

test.each([
  ['http://localhost:1/x', 'DNS error: http://localhost:1/x'],
  ['http://127.0.0.1:1/x', 'Address unavailable: http://127.0.0.1:1/x'],
])('without reachLoopback %s is out of reach', async (url, words) => {
  const host = await hostOn(CODE, { reachLoopback: false });
  expect(said(await host.run({ function: 'get', args: [url] }))).toBe(`Exception: ${words}`);
});

test('a muted failure is an answer', async () => {
  expect(said(await get('/broken', { muteHttpExceptions: true }))).toMatchObject({ code: 500 });
});

test('the time limit is clock time', async () => {
  const host = await hostOn(CODE);
  const before = seen.length;
  const running = host.run({ function: 'get', args: [`${base}/never`, { timeoutSeconds: 60 }] });
  while (seen.length === before) await new Promise((resolve) => setImmediate(resolve));
  host.clock.advance(60_000);
  expect(said(await running)).toBe(`Exception: Timeout: ${base}/never`);
});

test('fetchAll: all answers in order, or the first failure for all; one call', async () => {
  const host = await hostOn(CODE);
  const two = await host.run({ function: 'both', args: [`${base}/hello`, `${base}/gzip`] });
  expect(two).toMatchObject({ value: ['hello', 'packed'], calls: { fetch: 1 } });
  const failed = await host.run({ function: 'both', args: [`${base}/hello`, `${base}/drop`] });
  expect(said(failed)).toBe(`Exception: Address unavailable: ${base}/drop`);
  expect(host.quotas()).toEqual({ 'first@example.org urlfetch': 4 });
});

test('getRequest shows what would be sent', async () => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'request', args: ['https://example.org/'] }))).toEqual([
    'post',
    'application/x-www-form-urlencoded',
    'x',
  ]);
});

test('a fault of the network has the address in it, and the day has a limit', async () => {
  const host = await hostOn(CODE, { limits: { fetchesPerDay: 1 } });
  const args = [`${base}/hello`];
  const fault = { call: 1, how: 'throw' } as const;
  expect(said(await host.run({ function: 'get', args, fault }))).toBe(`Exception: Address unavailable: ${base}/hello`);
  expect(said(await host.run({ function: 'get', args }))).toMatchObject({ code: 200 });
  expect(said(await host.run({ function: 'get', args }))).toBe(
    'Exception: Service invoked too many times for one day: urlfetch.',
  );
});
