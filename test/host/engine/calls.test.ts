import { closeAll, hostOn, said } from './testing/small-bundle';

afterEach(closeAll);

const CODE = `
function every() {
  var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.getSheetByName('Sheet1'), range = sheet.getRange(1, 1, 2, 2);
  range.setValues([[1, 2], [3, 4]]);
  range.getNumRows();
  sheet.getLastRow();
  SpreadsheetApp.flush();
  var p = PropertiesService.getUserProperties();
  p.setProperty('a', 'b');
  p.getProperties();
  CacheService.getUserCache().put('a', 'b');
  var lock = LockService.getUserLock();
  lock.tryLock(0);
  ScriptApp.getProjectTriggers();
  Utilities.getUuid();
  Session.getActiveUserLocale();
}
function journal() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(2, 2, 2, 3).setValues([[1, 2, 3], [4, 5, 6]]);
  sheet.getRange(1, 1, 1, 5).setNumberFormat('@').setNote('n');
  sheet.insertRowsAfter(1, 3);
  sheet.getRangeList(['A1', 'B7:C8']).clearContent();
  sheet.appendRow(['x', 'y']);
  SpreadsheetApp.getActive().insertSheet('Other').getRange('A1').setValue('z');
}
function shape() { SpreadsheetApp.getActiveSheet().getRange(1, 1, 2, 2).setValues([[1, 2]]); }
function late() {
  var sheet = SpreadsheetApp.getActiveSheet(), out = [];
  sheet.getRange(1, 1).setValue(new Array(50002).join('x'));
  sheet.getRange(2, 1).setValue('lost');
  try { sheet.getLastRow(); } catch (error) { out.push(error.name, error instanceof Error, error.message); }
  sheet.getRange(3, 1).setValue('kept');
  return out.concat(sheet.getRange('A1:A3').getValues());
}
function atTheEnd() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(new Array(50002).join('x')); return 'fine'; }
function identity() {
  var ss = SpreadsheetApp.getActive(), sheet = ss.getSheetById(0), other = ss.insertSheet('B');
  ss.setActiveSheet(other);
  sheet.getRange('A1').setValue(new Date(2026, 0, 2)).setFontWeight('bold').copyTo(other.getRange('C3'));
  var text = SpreadsheetApp.newRichTextValue().setText('=1+1').build();
  other.getRange('A1:B1').setRichTextValues([[text, text.copy().setText('007').build()]]);
  return [other.getRange('C3').getValue() instanceof Date, other.getRange('A1').getRichTextValue().getText(), other.getRange('B1').getValue(),
    SpreadsheetApp.getActiveSheet().getName(), String(sheet), sheet.getParent().getId() === ss.getId()];
}
function wrong() { SpreadsheetApp.getActiveSheet().getRange(function () {}); }
`;

test('every call is counted by category, getting objects is not', async () => {
  const host = await hostOn(CODE);
  const outcome = await host.run({ function: 'every' });
  expect(outcome.calls).toEqual({ spreadsheet: 2, fetch: 0, properties: 2, all: 8 });
  expect(host.executions[0]?.calls.map(({ n, name, category }) => `${n} ${name} ${category}`)).toEqual([
    '1 Range.setValues spreadsheet',
    '2 Sheet.getLastRow spreadsheet',
    '3 SpreadsheetApp.flush flush',
    '4 Properties.setProperty properties',
    '5 Properties.getProperties properties',
    '6 Cache.put cache',
    '7 Lock.tryLock lock',
    '8 ScriptApp.getProjectTriggers triggers',
  ]);
});

test('the journal tells what was written where', async () => {
  const host = await hostOn(CODE);
  const outcome = await host.run({ function: 'journal' });
  expect(outcome.writes.map((w) => [w.method, w.tab, w.row, w.column, w.rows, w.columns, w.values, w.args])).toEqual([
    ['setValues', 'Sheet1', 2, 2, 2, 3, true, []],
    ['setNumberFormat', 'Sheet1', 1, 1, 1, 5, false, []],
    ['setNote', 'Sheet1', 1, 1, 1, 5, false, []],
    ['insertRowsAfter', 'Sheet1', 1, 1, 3, 4, false, [1, 3]],
    ['clearContent', 'Sheet1', 1, 1, 1, 1, true, []],
    ['clearContent', 'Sheet1', 7, 2, 2, 2, true, []],
    ['appendRow', 'Sheet1', 7, 1, 1, 2, true, []],
    ['insertSheet', '', 0, 0, 0, 0, false, ['Other']],
    ['setValue', 'Other', 1, 1, 1, 1, true, []],
  ]);
  expect(outcome.cellsWritten).toEqual({ Sheet1: 6 + 5 + 2, Other: 1 });
});

test('a wrong shape is refused at the call', async () => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'shape' }))).toBe(
    'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
});

test('what Google refuses in a waiting write surfaces where it is made, and what waited behind it is lost', async () => {
  const host = await hostOn(CODE);
  const words = 'Your input contains more than the maximum of 50000 characters in a single cell.';
  const outcome = await host.run({ function: 'late' });
  expect(said(outcome)).toEqual(['Exception', true, words, [''], [''], ['kept']]);
  expect(outcome.cellsWritten).toEqual({ Sheet1: 1 });
  expect(said(await host.run({ function: 'atTheEnd' }))).toBe(`Exception: ${words}`);
});

test('objects, dates and rich texts go over and come back', async () => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'identity' }))).toEqual([true, '=1+1', '007', 'B', 'Sheet', true]);
  expect(host.spreadsheet.getSheetByName('B')?.getRange('C3').getValue()).toEqual(new Date('2026-01-02T00:00:00Z'));
});

test('a function as an argument fits no signature', async () => {
  const host = await hostOn(CODE);
  expect(said(await host.run({ function: 'wrong' }))).toMatch(
    /^Exception: The parameters \(Function\) don't match the method signature/,
  );
});
