import { importOptions } from '../../src/sync/import-options';
import { changeChoices, unlink } from '../../src/sync/link';
import { cancelRun } from '../../src/sync/progress';
import { FILE, household, ROWS, served, TABS } from './household';
import { dataOf, sheetOf, writesIn } from './linked';

test('a form with repeat groups: one tab each, the submissions first and in front', () => {
  const { services, run, rows, names } = household(1);
  expect(run()).toMatchObject({ outcome: 'complete', counts: { submissions: 180, tabs: 3, rows: 855 } });
  expect([names(), rows()]).toEqual([TABS, ROWS]);
  expect(services.workbook.spreadsheet.getActiveSheet().getName()).toBe('Survey');
});

test('a second run makes no tab, writes nothing and brings no tab to the front', () => {
  const { services, run, rows, names } = household(2);
  run();
  const { spreadsheet } = services.workbook;
  services.workbook.show(sheetOf(services, 1).getSheetId());
  services.workbook.calls.splice(0);
  run();
  expect([rows(), names(), writesIn(services)]).toEqual([ROWS, TABS, []]);
  expect(spreadsheet.getActiveSheet().getName()).toBe(TABS[1]);
});

test('cancelled in the second tab, the first stands whole; the next run completes', () => {
  const { services, id, run, rows, names } = household(2);
  const put = services.cache.put.bind(services.cache);
  services.cache.put = (name, text) => {
    put(name, text);
    if (text.includes('"rows":180,')) cancelRun(services.cache, id);
  };
  expect(run()).toMatchObject({ outcome: 'unfinished', failure: { code: 'cancelled' } });
  expect(rows()).toEqual([181, 1, 0]);
  services.cache.put = put;
  expect(run()).toMatchObject({
    outcome: 'complete',
    tabs: [{ added: 0, edited: 0, unchanged: 180 }, { added: 549 }, { added: 126 }],
  });
  expect([rows(), names()]).toEqual([ROWS, TABS]);
});

test('where a person deleted the submissions’ tab, none is written', () => {
  const { services, run } = household(2);
  run();
  services.workbook.removeTab(sheetOf(services).getSheetId());
  services.workbook.calls.splice(0);
  expect(run().failure).toEqual({ code: 'tab-missing' });
  expect(writesIn(services)).toEqual([]);
});

test('where a person deleted a repeat group’s tab, it is not made again, and said so', () => {
  const { services, run, rows } = household(2);
  run();
  services.workbook.removeTab(sheetOf(services, 1).getSheetId());
  expect(run()).toMatchObject({
    outcome: 'complete',
    warnings: [{ kind: 'tab-gone', table: 'household_members' }],
  });
  expect(rows()).toEqual([181, 127]);
});

test('where a person changed a tab, the refresh follows', () => {
  const { services, run, rows } = household(2);
  run();
  const sheet = sheetOf(services, 2);
  sheet
    .insertColumnAfter(1)
    .getRange('B1:B2')
    .setValues([['mine'], ['one']]);
  services.workbook.calls.splice(0);
  expect(run().outcome).toBe('complete');
  // Where its columns stand now is all that it writes down.
  expect([rows(), writesIn(services)]).toEqual([ROWS, ['writeValues']]);
  expect(sheet.getRange('B1:B2').getValues()).toEqual([['mine'], ['one']]);
});

test('a tab that cannot be written stops all before the first cell', () => {
  const { services, run, serve, rows } = household(1);
  run();
  const sheet = sheetOf(services, 1);
  sheet.getRange('A3:B4').merge();
  sheet.getRange('B5').setValue('mine');
  services.workbook.calls.splice(0);
  services.advance(86_400_001);
  serve(served());
  expect(run().failure).toEqual({ code: 'merged-cells', tab: TABS[1], cells: 'A3:B4' });
  expect([rows(), writesIn(services)]).toEqual([ROWS, []]);
});

test('erasing the data clears all tabs, whatever their headers are called', () => {
  const { services, id, run, rows } = household(1);
  run();
  sheetOf(services, 1).getRange('A1').setValue('mine');
  expect(unlink(services, id, true).ok).toBe(true);
  expect([rows(), services.userStore.names('state/')]).toEqual([[0, 0, 0], []]);
});

test('a run that died before it had set the formats is followed by one that sets them', () => {
  const { services, run, rows } = household(2);
  services.workbook.before = (method, _, [, format]) => {
    if (method === 'format' && format === 'yyyy-mm-dd') throw new Error('killed');
  };
  expect(run().outcome).toBe('unfinished');
  services.workbook.before = () => undefined;
  expect(run().outcome).toBe('complete');
  expect(rows()).toEqual(ROWS);
  for (const sheet of services.workbook.sheets()) {
    const [types = []] = sheet.getRange('1000:1000').getNumberFormats();
    expect(types).toContain('@');
  }
  const [types = []] = sheetOf(services).getRange('1000:1000').getNumberFormats();
  expect(types).toContain('yyyy-mm-dd');
});

test('a masked or left-out number of a submission is told by no key and no link', () => {
  for (const choices of [{ masked: ['/name:_id#1'] }, { leftOut: ['/name:_id#1'] }]) {
    const { services, id, run } = household(1);
    changeChoices(services, id, { ...choices, openLink: true });
    expect(run().outcome).toBe('complete');
    const all = JSON.stringify(services.workbook.spreadsheet.getSheets().map((s) => s.getDataRange().getValues()));
    expect(all).not.toContain('5240285');
    expect(all).not.toContain('/enketo/');
    expect(dataOf(services)[1]?.[0]).toContain('_row_key');
  }
});

test('where all columns are left out nothing is written', () => {
  const { services, id, run } = household(1);
  const found = importOptions(services, id);
  const [main] = found.ok ? found.value.tables : [];
  changeChoices(services, id, { leftOut: (main?.columns ?? []).map(({ key }) => key) });
  expect(run().failure?.code).toBe('bad-request');
  expect(services.workbook.sheets()).toEqual([]);
});

test.each<[string, Buffer, object]>([
  ['a page', Buffer.from('<html></html>'), { code: 'not-xlsx', found: 'html' }],
  ['a part of a file', FILE.subarray(0, 20_000), { code: 'download-cut' }],
  ['nothing', Buffer.alloc(0), { code: 'not-xlsx', found: 'nothing' }],
])('%s in place of the file: said, the tabs as they were', (_, bytes, failure) => {
  const { run, rows, serve } = household(1);
  run();
  serve(served(bytes));
  expect(run().failure).toEqual(failure);
  expect(rows()).toEqual(ROWS);
});
