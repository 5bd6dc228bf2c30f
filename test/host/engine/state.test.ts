import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeAll, hostOn, said } from './testing/small-bundle';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
});
afterEach(async () => {
  await closeAll();
  rmSync(folder, { recursive: true, force: true });
});

const CODE = `
function setUp() {
  SpreadsheetApp.getActive().insertSheet('Data').getRange('A1:B1').setValues([["'007", new Date(2026, 0, 2)]]);
  PropertiesService.getUserProperties().setProperty('key', 'secret');
  PropertiesService.getDocumentProperties().setProperty('link', 'x');
  PropertiesService.getScriptProperties().setProperty('script', 's');
  CacheService.getUserCache().put('c', 'v', 7200);
  ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
}
function tick() { return PropertiesService.getUserProperties().getProperty('key'); }
function cached() { return CacheService.getUserCache().get('c'); }
function id() { return SpreadsheetApp.getActive().getId(); }
`;

test('a restart keeps the spreadsheet, properties, cache, triggers, quotas and the clock', async () => {
  const stateFile = join(folder, 'state.json');
  const first = await hostOn(CODE, { stateFile });
  await first.run({ function: 'setUp' });
  await first.wait(90 * 60_000);
  const ids = first.spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  await first.close();
  const second = await hostOn(CODE, { stateFile, start: '2030-01-01T00:00:00Z' });
  expect(second.clock.now()).toBe(first.clock.now());
  expect(second.spreadsheet.getSheets().map((sheet) => sheet.getSheetId())).toEqual(ids);
  expect(second.spreadsheet.getSheetByName('Data')?.getRange('A1:B1').getValues()).toEqual([
    ['007', new Date('2026-01-02T00:00:00Z')],
  ]);
  expect(second.properties.user('first@example.org')).toEqual({ key: 'secret' });
  expect([second.properties.document(), second.properties.script()]).toEqual([{ link: 'x' }, { script: 's' }]);
  expect(second.triggers()).toEqual(first.triggers());
  expect(said(await second.run({ function: 'cached' }))).toBe('v');
  expect((await second.wait(30 * 60_000)).map(said)).toEqual(['secret']);
  expect(second.quotas()).toMatchObject({ 'first@example.org properties': 5, 'first@example.org trigger creation': 1 });
});

test('save writes at once, and nothing is written without a state file', async () => {
  const stateFile = join(folder, 'state.json');
  const host = await hostOn(CODE, { stateFile });
  expect(existsSync(stateFile)).toBe(false);
  host.save();
  expect(existsSync(stateFile)).toBe(true);
});

test('a state file of another version is refused', async () => {
  const stateFile = join(folder, 'state.json');
  writeFileSync(stateFile, '{"version":0}');
  await expect(hostOn(CODE, { stateFile })).rejects.toThrow('is no state of this version');
});

test.each([
  ['published', { key: 'secret' }],
  ['bound', {}],
] as const)('a copy of a document with a %s script', async (shape, userProperties) => {
  const host = await hostOn(CODE, { shape, spreadsheetName: 'Survey' });
  await host.run({ function: 'setUp' });
  const copy = await host.copy();
  expect(copy.spreadsheet.getName()).toBe('Copy of Survey');
  expect(said(await copy.run({ function: 'id' }))).not.toBe(said(await host.run({ function: 'id' })));
  const tabs = (one: typeof host) => one.spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]);
  expect(tabs(copy)).toEqual(tabs(host));
  expect([copy.triggers(), copy.properties.document()]).toEqual([[], {}]);
  expect(copy.properties.user('first@example.org')).toEqual(userProperties);
  copy.spreadsheet.getSheetByName('Data')?.getRange('A1').setValue('changed');
  expect(host.spreadsheet.getSheetByName('Data')?.getRange('A1').getValue()).toBe('007');
  expect(copy.clock).toBe(host.clock);
});
