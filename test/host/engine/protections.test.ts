import { closeAll, hostOn, SCOPES, said, smallBundle } from './testing/small-bundle';

afterEach(closeAll);

const CODE = `
function protect() {
  var sheet = SpreadsheetApp.getActiveSheet(), type = SpreadsheetApp.ProtectionType;
  var one = sheet.getRange('A1:B2').protect().setDescription('mine');
  one.addEditor(Session.getEffectiveUser()).removeEditors(one.getEditors());
  var found = SpreadsheetApp.getActive().getProtections(type.RANGE)[0];
  return [found.getDescription(), found.getProtectionType() === type.RANGE, String(found.getProtectionType()), found.getRange().getA1Notation(),
    String(found.getEditors()[0]), sheet.getProtections(type.SHEET).length, String(found)];
}
function write() {
  var sheet = SpreadsheetApp.getActiveSheet(), seen = [];
  sheet.getRange('C3').setValue('before');
  sheet.getRange('A1').setValue('closed');
  sheet.getRange('C4').setValue('behind');
  try { SpreadsheetApp.flush(); } catch (error) { seen.push(error.name, error.message); }
  return seen.concat(sheet.getRange('C3').getValue(), sheet.getRange('C4').getValue());
}
`;
const manifest = JSON.stringify({
  timeZone: 'Etc/UTC',
  oauthScopes: [...SCOPES, 'https://www.googleapis.com/auth/userinfo.email'],
});
const open = () =>
  hostOn('', { bundle: smallBundle(CODE, { 'appsscript.json': manifest }), owner: 'owner@example.org' });

test('a script protects a range; another person’s write is refused at the flush, and what waited behind it is lost', async () => {
  const host = await open();
  expect(said(await host.run({ function: 'protect', user: 'a@example.org' }))).toEqual([
    'mine',
    true,
    'RANGE',
    'A1:B2',
    'owner@example.org',
    0,
    'Protection',
  ]);
  const refused = await host.run({ function: 'write', user: 'b@example.org' });
  expect(said(refused)).toEqual([
    'Exception',
    expect.stringMatching(/^You are trying to edit a protected/),
    'before',
    '',
  ]);
  expect(refused.cellsWritten).toEqual({ Sheet1: 1 });
  for (const user of ['a@example.org', 'owner@example.org'])
    expect(said(await host.run({ function: 'write', user }))).toEqual(['before', 'behind']);
});

test('people act as the owner unless the host says who acts, also after a script ran', async () => {
  const host = await open();
  const cell = () => host.spreadsheet.getSheets()[0]?.getRange('A1');
  await host.run({ function: 'protect', user: 'a@example.org' });
  cell()?.setValue('owner');
  host.actAs('b@example.org');
  await host.run({ function: 'write', user: 'a@example.org' });
  expect(() => cell()?.setValue('no')).toThrow('You are trying to edit a protected cell');
  host.actAs();
  expect(cell()?.setValue('owner').getValue()).toBe('owner');
});

test('a copy of the document is protected; its owner alone may edit', async () => {
  const host = await open();
  await host.run({ function: 'protect', user: 'a@example.org' });
  const copy = await host.copy();
  expect(copy.spreadsheet.getProtections('RANGE').length).toBe(1);
  copy.actAs('b@example.org');
  expect(() => copy.spreadsheet.getSheets()[0]?.getRange('A1').setValue(1)).toThrow('protected cell');
});
