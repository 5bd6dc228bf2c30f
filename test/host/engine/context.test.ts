import { closeAll, hostOn, said, smallBundle } from './testing/small-bundle';

afterEach(closeAll);

const CODE = `
var count = 0;
function again() { return ++count; }
function kinds(names) { return names.filter(function (name) { return typeof globalThis[name] !== 'undefined'; }); }
function leak() { Array.prototype.leaked = 1; globalThis.leaked = 1; return typeof globalThis.leaked; }
function traces() { return [typeof globalThis.leaked, [].leaked]; }
function own() { return [PropertiesService.getScriptProperties().getProperties() instanceof Object, SpreadsheetApp.getActive().getSheets() instanceof Array]; }
`;

test('what Apps Script lacks is not there', async () => {
  const host = await hostOn(CODE);
  const absent = [
    'URL',
    'TextDecoder',
    'setTimeout',
    'Buffer',
    'fetch',
    'atob',
    'process',
    'require',
    'SharedArrayBuffer',
    'Atomics',
    'escape',
    'MailApp',
    'structuredClone',
    'performance',
    'crypto',
  ];
  expect(
    said(await host.run({ function: 'kinds', args: [[...absent, 'console', 'Intl', 'Promise', 'Utilities']] })),
  ).toEqual(['console', 'Intl', 'Promise', 'Utilities']);
});

test('each execution starts afresh, also in a worker that served another', async () => {
  const host = await hostOn(CODE);
  expect([said(await host.run({ function: 'again' })), said(await host.run({ function: 'again' }))]).toEqual([1, 1]);
  for (let i = 0; i < 4; i++) await host.run({ function: 'leak' });
  expect(said(await host.run({ function: 'traces' }))).toEqual(['undefined', undefined]);
});

test('what services give is of the script’s own world', async () => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'own' }))).toEqual([true, true]);
});

test('a bundle that does not parse, and one that calls a service at load', async () => {
  const broken = await hostOn('function (');
  expect(said(await broken.run({ function: 'x' }))).toMatch(/^SyntaxError: /);
  const eager = await hostOn('var p = PropertiesService.getUserProperties(); function onOpen() {}');
  expect(said(await eager.run({ function: 'onOpen', authMode: 'NONE', context: 'open' }))).toBe(
    'Exception: You do not have permission to call PropertiesService.getUserProperties.',
  );
});

test('a bundle without explicit scopes is refused', async () => {
  const bundle = smallBundle('', { 'appsscript.json': '{"timeZone":"Etc/UTC"}' });
  await expect(hostOn('', { bundle })).rejects.toThrow('no oauthScopes');
});

test('a time zone that this process does not have is refused', async () => {
  const bundle = smallBundle('', { 'appsscript.json': '{"timeZone":"Asia/Kathmandu","oauthScopes":[]}' });
  await expect(hostOn('', { bundle })).rejects.toThrow('start this process with TZ=Asia/Kathmandu');
});

test('after closing nothing starts', async () => {
  const host = await hostOn(CODE);
  await host.close();
  await expect(host.run({ function: 'again' })).rejects.toThrow('The host is closed.');
});

test('more executions than one worker serves, and several at once', async () => {
  const host = await hostOn(CODE);
  for (let i = 0; i < 60; i++) expect((await host.run({ function: 'again' })).status).toBe('done');
  const many = await Promise.all(Array.from({ length: 8 }, () => host.run({ function: 'again' })));
  expect(many.map(said)).toEqual(Array(8).fill(1));
});
