import { bench, closeAll, raw, send, tab } from './testing';

afterEach(closeAll);

test.each<[string, string, Record<string, string>, number]>([
  ['its own page', 'POST', { origin: 'http://HOST' }, 400],
  ['a tool without origin', 'POST', {}, 400],
  ['another page', 'POST', { origin: 'https://evil.example' }, 403],
  ['a page that hides its origin', 'POST', { origin: 'null' }, 403],
  ['localhost, which is the same machine', 'GET', { host: 'localhost:PORT' }, 404],
  ['a name pointed at this machine', 'GET', { host: 'evil.example' }, 403],
  ['the same with the port', 'POST', { host: 'evil.example:PORT', origin: 'http://evil.example:PORT' }, 403],
  ['another port', 'POST', { host: '127.0.0.1:1' }, 403],
])('%s', async (_, method, headers, status) => {
  const { url } = await bench();
  const { host, port } = new URL(url);
  const given = Object.entries(headers).map(([name, text]) => [name, text.replace('HOST', host).replace('PORT', port)]);
  const name = method === 'GET' ? 'nothing' : 'open';
  expect(await raw(`${url}/api/${name}`, method, Object.fromEntries(given))).toBe(status);
});

test('a page of the add-on cannot act on the workbench, nor can the workbench be put into a frame', async () => {
  const made = await bench();
  const page = await fetch(made.url);
  const frames = /data-frames="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  expect(frames).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await raw(`${made.url}/api/open`, 'POST', { origin: frames })).toBe(403);
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(page.headers.get('access-control-allow-origin')).toBeNull();
});

test.each<[string, object, number]>([
  ['open', { user: 'stranger@example.org' }, 400],
  ['open', {}, 400],
  ['act', { session: 'no such session' }, 410],
  ['nothing', {}, 404],
  ['constructor', {}, 404],
])('POST %s %j', async (name, body, status) => {
  const { url } = await bench();
  expect((await send(`${url}/api/${name}`, body)).status).toBe(status);
});

test('text that is no JSON, and too many cells at once', async () => {
  const made = await bench();
  const broken = await fetch(`${made.url}/api/open`, { method: 'POST', body: '{' });
  expect(broken.status).toBe(400);
  const page = await tab(made);
  await page.post('act', { on: 'Sheet', tab: page.opened.book.sheet, method: 'insertRowsAfter', args: [1, 9000] });
  const asked = page.get('cells', { sheet: page.opened.book.sheet, row: 0, column: 0, rows: 10_000, columns: 26 });
  await expect(asked).rejects.toThrow('These are more than 50000 cells.');
});
