import { closeAll, hostOn, said } from './testing/small-bundle';

afterEach(closeAll);

const CODE = `
function set(store, key, value) { PropertiesService['get' + store + 'Properties']().setProperty(key, value); }
function setMany(values, others) { PropertiesService.getDocumentProperties().setProperties(values, others); }
function all(store) { return PropertiesService['get' + store + 'Properties']().getProperties(); }
function chain() { return PropertiesService.getUserProperties().setProperty('a', '1').deleteProperty('b').setProperties({ c: '2' }).getKeys(); }
function put(key, value, seconds) { CacheService.getDocumentCache().put(key, value, seconds); }
function get(key) { return CacheService.getDocumentCache().get(key); }
function fill(n) { var c = CacheService.getScriptCache(); for (var i = 0; i < n; i++) c.put('k' + i, 'v', 10 + i); return Object.keys(c.getAll(['k0', 'k1', 'k' + (n - 1)])); }
function nothing() { return [PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock(), SpreadsheetApp.getActiveSpreadsheet()]; }
`;

test('script, document and user properties; each user has own ones', async () => {
  const host = await hostOn(CODE);
  for (const store of ['Script', 'Document', 'User']) await host.run({ function: 'set', args: [store, 'a', store] });
  await host.run({ function: 'set', args: ['User', 'a', 'other'], user: 'second@example.org' });
  expect(said(await host.run({ function: 'all', args: ['User'] }))).toEqual({ a: 'User' });
  expect(host.properties.user('second@example.org')).toEqual({ a: 'other' });
  expect([host.properties.script(), host.properties.document()]).toEqual([{ a: 'Script' }, { a: 'Document' }]);
  expect(said(await host.run({ function: 'chain' }))).toEqual(['a', 'c']);
});

test('setProperties is one call, with or without the others', async () => {
  const host = await hostOn(CODE);
  await host.run({ function: 'setMany', args: [{ a: '1', b: '2' }] });
  const outcome = await host.run({ function: 'setMany', args: [{ c: '3' }, true] });
  expect(outcome).toMatchObject({ calls: { properties: 1, all: 1 } });
  expect(host.properties.document()).toEqual({ c: '3' });
});

test.each([
  [{ a: 'x'.repeat(9 * 1024) }, null],
  [{ a: 'x'.repeat(9 * 1024 + 1) }, 'Exception: Argument too large: value'],
  [{ a: 'é'.repeat(9 * 512 + 1) }, 'Exception: Argument too large: value'],
  [
    { a: 1 },
    "Exception: The parameters (Object,null) don't match the method signature for PropertiesService.Properties.setProperties.",
  ],
  [
    Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`k${i}`, 'x'.repeat(9000)])),
    'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
])('the limits of a store (case %#)', async (values, words) => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'setMany', args: [values, undefined] }))).toBe(words ?? undefined);
  expect(Object.keys(host.properties.document()).length).toBe(words === null ? 1 : 0);
});

test('a value that is no text does not fit', async () => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'set', args: ['User', 'a', 5] }))).toBe(
    "Exception: The parameters (String,Number) don't match the method signature for PropertiesService.Properties.setProperty.",
  );
});

test('the calls of a day are counted by user and come back after 24 hours', async () => {
  const host = await hostOn(CODE, { limits: { propertyCallsPerDay: 2 } });
  const ask = () => host.run({ function: 'all', args: ['User'] });
  expect([said(await ask()), said(await ask())]).toEqual([{}, {}]);
  expect(said(await ask())).toBe('Exception: Service invoked too many times for one day: properties.');
  expect(said(await host.run({ function: 'all', args: ['User'], user: 'second@example.org' }))).toEqual({});
  host.clock.advance(24 * 3_600_000);
  expect(said(await ask())).toEqual({});
});

test('a cached value lives by the clock', async () => {
  const host = await hostOn(CODE);
  await host.run({ function: 'put', args: ['a', 'x', 60] });
  await host.run({ function: 'put', args: ['b', 'y'] });
  host.clock.advance(59_999);
  expect(said(await host.run({ function: 'get', args: ['a'] }))).toBe('x');
  host.clock.advance(1);
  expect(said(await host.run({ function: 'get', args: ['a'] }))).toBeNull();
  host.clock.advance(540_000);
  expect(said(await host.run({ function: 'get', args: ['b'] }))).toBeNull();
});

test.each([
  [['k'.repeat(251), 'x', 1], 'Argument too large: key'],
  [['k', 'x'.repeat(100 * 1024 + 1), 1], 'Argument too large: value'],
  [['k', 'x', 21_601], 'Invalid argument: expirationInSeconds'],
])('the limits of a cache (case %#)', async (args, words) => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'put', args }))).toBe(`Exception: ${words}`);
});

test('a full cache keeps what lives longest', async () => {
  const host = await hostOn(CODE, { limits: { cacheItems: 10, cacheItemsKept: 9 } });
  expect(said(await host.run({ function: 'fill', args: [10] }))).toEqual(['k0', 'k1', 'k9']);
  expect(said(await host.run({ function: 'fill', args: [11] }))).toEqual(['k10']);
});

test('a standalone script has no document', async () => {
  const host = await hostOn(CODE, { shape: 'standalone' });
  expect(said(await host.run({ function: 'nothing' }))).toEqual([null, null, null, null]);
});
