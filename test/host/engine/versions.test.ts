import { closeAll, hostOn, said } from './testing/small-bundle';

afterEach(closeAll);

const CODE = `
function write(text) {
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(text).setNote(text);
  PropertiesService.getDocumentProperties().setProperty('last', text);
  CacheService.getDocumentCache().put('last', text);
  if (text === 'new') ScriptApp.newTrigger('write').timeBased().everyHours(1).create();
}
function read() {
  var cell = SpreadsheetApp.getActiveSheet().getRange('A1');
  return [cell.getValue(), cell.getNote(), PropertiesService.getDocumentProperties().getProperty('last'), CacheService.getDocumentCache().get('last')];
}
`;

test('a restored version brings the cells back, not properties, cache and triggers', async () => {
  const host = await hostOn(CODE);
  await host.run({ function: 'write', args: ['old'] });
  const version = host.keepVersion();
  await host.run({ function: 'write', args: ['new'] });
  const later = host.keepVersion();
  const ids = host.spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  host.restoreVersion(version);
  expect(said(await host.run({ function: 'read' }))).toEqual(['old', 'old', 'new', 'new']);
  expect([host.triggers().length, host.spreadsheet.getSheets().map((sheet) => sheet.getSheetId())]).toEqual([1, ids]);
  host.restoreVersion(later);
  expect(said(await host.run({ function: 'read' }))).toEqual(['new', 'new', 'new', 'new']);
  expect(() => host.restoreVersion(7)).toThrow('The document has no version 7.');
});

test('a version can be restored while a script runs', async () => {
  const host = await hostOn(CODE);
  await host.run({ function: 'write', args: ['old'] });
  const version = host.keepVersion();
  await host.run({ function: 'write', args: ['new'] });
  const acts = [() => host.restoreVersion(version)];
  expect(said(await host.run({ function: 'read', meanwhile: { call: 2, acts } }))).toEqual([
    'new',
    'old',
    'new',
    'new',
  ]);
});
