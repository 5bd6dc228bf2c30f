import type { AuthMode, Context } from '..';
import { closeAll, hostOn, SCOPES, said, smallBundle } from './testing/small-bundle';

afterEach(closeAll);

const CODE = `
function document_() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
function properties() { return PropertiesService.getDocumentProperties().getProperty('a'); }
function network() { UrlFetchApp.fetch('ftp://x'); }
function menu() { SpreadsheetApp.getUi().createAddonMenu().addToUi(); return 'menu'; }
function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); return 'sidebar'; }
function locale() { return Session.getActiveUserLocale(); }
function triggers() { return ScriptApp.getProjectTriggers().length; }
function email() { return Session.getEffectiveUser().getEmail(); }
function open() { SpreadsheetApp.openById('x'); }
function write() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1); }
function info(scope) { var i = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scope ? [scope] : undefined);
  return [i.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED, typeof i.getAuthorizationUrl()]; }
function require_(scope) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]); return 'granted'; }
function gap() { SpreadsheetApp.newChart(); }
function gap2() { SpreadsheetApp.getActiveSheet().newChart(); }
function gap3() { MailApp.sendEmail(); }
`;
const AUTH = 'https://www.googleapis.com/auth/';
const no = (call: string, scopes = '') =>
  `Exception: You do not have permission to call ${call}.${scopes && ` Required permissions: ${scopes}`}`;
const DOC = `(${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`;

test.each<[AuthMode, string, unknown]>([
  ['NONE', 'document_', no('SpreadsheetApp.getActiveSpreadsheet', DOC)],
  ['NONE', 'properties', no('PropertiesService.getDocumentProperties')],
  ['NONE', 'network', no('UrlFetchApp.fetch', `${AUTH}script.external_request`)],
  ['NONE', 'menu', 'menu'],
  ['NONE', 'locale', 'en'],
  ['LIMITED', 'document_', 'Untitled spreadsheet'],
  ['LIMITED', 'properties', null],
  ['LIMITED', 'network', no('UrlFetchApp.fetch', `${AUTH}script.external_request`)],
  ['LIMITED', 'menu', 'menu'],
  ['LIMITED', 'sidebar', no('Ui.showSidebar', `${AUTH}script.container.ui`)],
  ['LIMITED', 'triggers', no('ScriptApp.getProjectTriggers', `${AUTH}script.scriptapp`)],
  ['FULL', 'network', 'Exception: Invalid argument: ftp://x'],
  ['FULL', 'sidebar', 'sidebar'],
  ['FULL', 'triggers', 0],
  ['FULL', 'email', no('Session.getEffectiveUser', `${AUTH}userinfo.email`)],
  [
    'FULL',
    'open',
    `Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${AUTH}spreadsheets`,
  ],
])('in %s, %s', async (authMode, name, expected) => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: name, authMode }))).toBe(expected);
});

test.each<[Context, unknown]>([
  ['menu', 'menu'],
  ['sidebar', 'menu'],
  ['trigger', 'Exception: Cannot call SpreadsheetApp.getUi() from this context.'],
])('getUi from a %s', async (context, expected) => {
  const host = await hostOn(CODE);
  const outcome = await host.run({ function: 'menu', context });
  expect(outcome.status === 'failed' && context === 'sidebar' ? null : said(outcome)).toBe(expected);
});

test('a scope that the manifest does not list is refused, one it lists is not', async () => {
  const manifest = JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes: [`${AUTH}userinfo.email`] });
  const host = await hostOn('', { bundle: smallBundle(CODE, { 'appsscript.json': manifest }) });
  expect(said(await host.run({ function: 'email', user: 'me@example.org' }))).toBe('me@example.org');
  expect(said(await host.run({ function: 'write' }))).toBe(no('SpreadsheetApp.getActiveSheet', DOC));
});

test('a person who has not granted a scope', async () => {
  const [document = '', , fetch = ''] = SCOPES;
  const host = await hostOn(CODE, { users: { 'x@example.org': { granted: [document] } }, user: 'x@example.org' });
  expect(said(await host.run({ function: 'network' }))).toBe(no('UrlFetchApp.fetch', fetch));
  expect(said(await host.run({ function: 'info' }))).toEqual([true, 'string']);
  expect(said(await host.run({ function: 'info', args: [document] }))).toEqual([false, 'object']);
  expect(said(await host.run({ function: 'require_', args: [fetch] }))).toBe(
    'killed: Authorization is required to perform that action.',
  );
  host.grant('x@example.org', undefined);
  expect(said(await host.run({ function: 'require_', args: [fetch] }))).toBe('granted');
});

test('who may only read cannot write, and has no menu', async () => {
  const host = await hostOn(CODE, {
    users: { 'v@example.org': { access: 'viewer', locale: 'fr' } },
    user: 'v@example.org',
  });
  expect(said(await host.run({ function: 'document_' }))).toBe('Untitled spreadsheet');
  expect(said(await host.run({ function: 'write' }))).toBe(
    'Exception: You do not have permission to perform that action.',
  );
  expect(said(await host.run({ function: 'locale' }))).toBe('fr');
  expect(said(await host.openDocument())).toBeNull();
  expect([host.menu(), host.executions.length]).toEqual([[], 3]);
});

test.each([
  ['gap', 'Error: The local host has no SpreadsheetApp.newChart.'],
  ['gap2', 'Error: The local host has no Sheet.newChart.'],
  ['gap3', 'ReferenceError: MailApp is not defined'],
])('what this host lacks is named: %s', async (name, words) => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: name }))).toBe(words);
});

test.each(['addOns', 'urlFetchWhitelist'])('a manifest with %s is refused', async (key) => {
  const manifest = JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes: [], [key]: { x: 1 } });
  const bundle = smallBundle(CODE, { 'appsscript.json': manifest });
  await expect(hostOn('', { bundle })).rejects.toThrow(`the local host does not model "${key}"`);
});
