import { closeAll, hostOn, said } from './testing/small-bundle';

afterEach(closeAll);

const CODE = `
function write(text) {
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(text);
  PropertiesService.getDocumentProperties().setProperty('last', text);
  PropertiesService.getUserProperties().setProperty(text, text);
  CacheService.getDocumentCache().put('last', text);
  ScriptApp.newTrigger('write').timeBased().everyHours(1).create();
}
function read() {
  return [
    SpreadsheetApp.getActiveSheet().getRange('A1').getValue(),
    PropertiesService.getDocumentProperties().getProperty('last'),
    PropertiesService.getUserProperties().getKeys().join(),
    CacheService.getDocumentCache().get('last'),
    ScriptApp.getProjectTriggers().length,
  ];
}
`;

test('a remembered state comes back as often as it is asked for', async () => {
  const host = await hostOn(CODE);
  const empty = host.remember();
  await host.run({ function: 'write', args: ['old'] });
  const old = host.remember();
  for (const text of ['new', 'newer']) {
    await host.run({ function: 'write', args: [text] });
    old();
    expect(said(await host.run({ function: 'read' }))).toEqual(['old', 'old', 'old', 'old', 1]);
  }
  empty();
  expect(said(await host.run({ function: 'read' }))).toEqual(['', null, '', null, 0]);
});
