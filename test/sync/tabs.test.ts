import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../src/sync/connection';
import { keepKey } from '../../src/sync/credentials';
import { importOptions } from '../../src/sync/import-options';
import { changeChoices, link, unlink } from '../../src/sync/link';
import { cancelRun } from '../../src/sync/progress';
import { refresh } from '../../src/sync/refresh';
import { readTabState } from '../../src/sync/tab-state';
import { json, redirect, type Scripted } from '../fakes/http';
import { fakeServices } from '../fakes/services';
import { SOURCE as CSV } from '../fakes/source';
import { root } from '../root';

const HOUSEHOLD = join(root(), 'test/fixtures/household_survey');
const FILE = readFileSync(join(HOUSEHOLD, 'lang-xml_ms-both_types-text.xlsx'));
const FORM = JSON.parse(readFileSync(join(HOUSEHOLD, 'form.json'), 'utf8')) as { content: unknown };

const SOURCE: Source = { ...CSV, format: 'auto' };
const PAGE = json({
  export_settings: [{ uid: SOURCE.export.uid, export_settings: { lang: '_xml' } }],
  content: FORM.content,
});
const served: Scripted[] = [redirect('/private-media/x.xlsx'), { bytes: FILE }];
const TABS = ['Survey', 'Survey – household_members', 'Survey – vaccinations'];
const ROWS = [181, 550, 127];

function linked(runs: number) {
  const services = fakeServices(Array.from({ length: runs }, () => served).flat(), 'published', PAGE);
  keepKey(services.userStore, SOURCE, 'k');
  const made = link(services, SOURCE, 'en');
  if (!made.ok) throw new Error(made.failure.code);
  const { id } = made.value;
  const run = () => {
    const result = refresh(services, id, 'person');
    if (!result.ok) throw new Error(result.failure.code);
    return result.value;
  };
  const rows = () => services.workbook.tabs.map((tab) => tab.texts().length);
  return { services, id, run, rows };
}

test('a form with repeat groups: one tab each, the submissions first and in front', () => {
  const { services, run, rows } = linked(1);
  expect(run()).toMatchObject({ outcome: 'complete', counts: { submissions: 180, tabs: 3, rows: 855 } });
  expect(services.workbook.tabNames()).toEqual(TABS);
  expect(rows()).toEqual(ROWS);
  expect(services.workbook.shown).toEqual([services.workbook.tabs[0]?.id]);
});

test('a second run makes no tab, formats nothing and brings no tab to the front', () => {
  const { services, run, rows } = linked(2);
  run();
  const formats = services.workbook.tabs.map((tab) => tab.formats.length);
  run();
  expect([rows(), services.workbook.tabs.length, services.workbook.shown.length]).toEqual([ROWS, 3, 1]);
  expect(services.workbook.tabs.map((tab) => tab.formats.length)).toEqual(formats);
});

test('cancelled in the second tab, the first stands whole; the next run completes', () => {
  const { services, id, run, rows } = linked(2);
  const put = services.cache.put.bind(services.cache);
  services.cache.put = (name, text) => {
    put(name, text);
    if (text.includes('"rows":181,')) cancelRun(services.cache, id);
  };
  expect(run()).toMatchObject({ outcome: 'unfinished', failure: { code: 'cancelled' } });
  expect(rows()).toEqual([181, 0, 0]);
  const complete = (table: string) => readTabState(services.userStore, id, table)?.complete;
  expect(['', 'household_members', 'vaccinations'].map(complete)).toEqual([true, false, false]);
  services.cache.put = put;
  expect(run().outcome).toBe('complete');
  expect([rows(), services.workbook.tabNames()]).toEqual([ROWS, TABS]);
});

test('where a person deleted one tab, none is written', () => {
  const { services, run } = linked(2);
  run();
  services.workbook.removeTab(services.workbook.tabs[1]?.id ?? 0);
  for (const tab of services.workbook.tabs) tab.did.splice(0);
  expect(run().failure).toEqual({ code: 'tab-missing' });
  expect(services.workbook.tabs.map((tab) => tab.did)).toEqual([[], []]);
});

test('where one tab was changed, none is written', () => {
  const { services, run } = linked(2);
  run();
  services.workbook.tabs[2]?.insertColumns(1, 1);
  for (const tab of services.workbook.tabs) tab.did.splice(0);
  expect(run().failure).toEqual({ code: 'header-changed' });
  expect(services.workbook.tabs.map((tab) => tab.did)).toEqual([[], [], []]);
});

test('without room for all tabs none is made', () => {
  const { services, run } = linked(1);
  services.workbook.cells = () => 9_950_000;
  expect(run().failure).toMatchObject({ code: 'too-many-cells', free: 50_000 });
  expect(services.workbook.tabs).toEqual([]);
});

test('erasing the data clears all tabs, or none', () => {
  const { services, id, run, rows } = linked(1);
  run();
  services.workbook.tabs[1]?.put(1, 1, 'mine');
  expect(unlink(services, id, true)).toEqual({ ok: false, failure: { code: 'header-changed' } });
  expect(rows()).toEqual(ROWS);
  services.workbook.tabs[1]?.put(1, 1, 'name');
  expect(unlink(services, id, true).ok).toBe(true);
  expect([rows(), services.userStore.names('state/')]).toEqual([[0, 0, 0], []]);
});

const without = (change: object): Scripted =>
  json({
    export_settings: [{ uid: SOURCE.export.uid, export_settings: { lang: '_xml' } }],
    content: FORM.content,
    ...change,
  });

test('a repeat group that left the form keeps its rows: an export of all versions has them', () => {
  const { services, run, rows } = linked(1);
  run();
  const page = without({ content: { survey: [{ type: 'text', name: 'x' }], translations: [null] } });
  Object.assign(services, { http: fakeServices(served, 'published', page).http });
  expect([run().outcome, rows()]).toEqual(['complete', ROWS]);
});

test('a CSV says nothing of repeat groups: their tabs stay as they are', () => {
  const { services, run, rows } = linked(1);
  run();
  expect(link(services, { ...SOURCE, format: 'csv' }, 'en')).toMatchObject({
    ok: true,
    value: { sources: [{ format: 'csv' }] },
  });
  const body = readFileSync(join(HOUSEHOLD, 'lang-xml_ms-both.csv'), 'utf8');
  Object.assign(services, { http: fakeServices([redirect('/x'), { body }], 'published', PAGE).http });
  const { losses, ...record } = run();
  expect([record.outcome, rows(), losses.map(({ kind }) => kind)]).toEqual(['complete', ROWS, ['repeats-missing']]);
});

const EMPTY = readFileSync(join(root(), 'test/fixtures/clinic_visits_empty/lang-English-en_ms-both_types-text.xlsx'));

test('a tab without rows to come that a person deleted is not missed; one that was changed stops all before the first cell', () => {
  const { services, run } = linked(1);
  run();
  const empty = () =>
    Object.assign(services, { http: fakeServices([redirect('/x'), { bytes: EMPTY }], 'published', PAGE).http });
  services.workbook.tabs[1]?.put(1, 1, 'mine');
  for (const tab of services.workbook.tabs) tab.did.splice(0);
  empty();
  expect(run().failure).toEqual({ code: 'header-changed' });
  expect(services.workbook.tabs.map(({ did }) => did)).toEqual([[], [], []]);
  services.workbook.removeTab(services.workbook.tabs[1]?.id ?? 0);
  empty();
  expect(run().outcome).toBe('complete');
  expect(services.workbook.tabs.map((tab) => tab.texts().length)).toEqual([1, 1]);
});

test('tabs that grow together must fit together', () => {
  const { services, run, rows } = linked(1);
  run();
  for (const tab of services.workbook.tabs) Object.assign(tab, { grid: { ...tab.grid, rows: tab.texts().length } });
  const later = join(root(), 'test/fixtures/household_survey_later');
  const bytes = readFileSync(join(later, 'lang-xml_ms-both_types-text.xlsx'));
  const { content } = JSON.parse(readFileSync(join(later, 'form.json'), 'utf8')) as { content: unknown };
  Object.assign(services, { http: fakeServices([redirect('/x'), { bytes }], 'published', without({ content })).http });
  // Each of them would fit by itself: they need 1,046, 858 and 234 cells.
  services.workbook.cells = () => 10_000_000 - 1500;
  expect(run().failure).toEqual({ code: 'too-many-cells', needed: 2138, free: 1500 });
  expect(rows()).toEqual(ROWS);
});

test('a run that died before it had set the formats is followed by one that sets them', () => {
  const { services, run } = linked(2);
  const add = services.workbook.addTab.bind(services.workbook);
  services.workbook.addTab = (name) => {
    const tab = add(name);
    const format = tab.format.bind(tab);
    tab.format = (areas, one) => {
      if (one === 'yyyy-mm-dd') throw new Error('killed');
      format(areas, one);
    };
    Object.assign(tab, { mended: () => Object.assign(tab, { format }) });
    return tab;
  };
  expect(run().outcome).toBe('failed');
  services.workbook.addTab = add;
  for (const tab of services.workbook.tabs) (tab as unknown as { mended(): void }).mended();
  expect(run().outcome).toBe('complete');
  expect(services.workbook.tabs.every(({ formats }) => formats.some((one) => one.startsWith('@')))).toBe(true);
  expect(services.workbook.tabs[0]?.formats.some((one) => one.startsWith('yyyy-mm-dd '))).toBe(true);
});

test('a masked or left-out number of a submission is told by no key and no link', () => {
  for (const choices of [{ masked: ['/name:_id#1'] }, { leftOut: ['/name:_id#1'] }]) {
    const { services, id, run } = linked(1);
    changeChoices(services, id, { ...choices, openLink: true });
    expect(run().outcome).toBe('complete');
    const all = JSON.stringify(services.workbook.tabs.map((tab) => tab.texts()));
    expect(all).not.toContain('5240285');
    expect(all).not.toContain('/enketo/');
    expect(services.workbook.tabs[1]?.texts()[0]).toContain('_row_key');
  }
});

test('where all columns are left out nothing is written', () => {
  const { services, id, run } = linked(1);
  const found = importOptions(services, id);
  const [main] = found.ok ? found.value.tables : [];
  changeChoices(services, id, { leftOut: (main?.columns ?? []).map(({ key }) => key) });
  expect(run().failure?.code).toBe('bad-request');
  expect(services.workbook.tabs).toEqual([]);
});

test('a form of thousands of columns is refreshed again and again', () => {
  const header = [...Array.from({ length: 3000 }, (_, n) => `q${n}`), '_id', '_uuid'];
  const body = [header, header.map((_, n) => String(n))]
    .map((row) => `${row.map((c) => `"${c}"`).join(';')}\r\n`)
    .join('');
  const page = without({ content: { survey: [], translations: [null] } });
  const script = [1, 2, 3].flatMap(() => [redirect('/x'), { body }]);
  const services = fakeServices(script, 'published', page);
  keepKey(services.userStore, SOURCE, 'k');
  const made = link(services, { ...SOURCE, format: 'csv' }, 'en');
  for (let n = 0; n < 3; n++) {
    const done = refresh(services, made.ok ? made.value.id : '', 'person');
    expect(done.ok && done.value.outcome).toBe('complete');
  }
  const sizes = [...services.userStore.texts]
    .filter(([name]) => name.startsWith('state/'))
    .map(([, text]) => text.length);
  expect(Math.max(...sizes)).toBeLessThan(2000);
});

test.each<[string, Buffer, object]>([
  ['a page', Buffer.from('<html></html>'), { code: 'not-xlsx', found: 'html' }],
  ['a part of a file', FILE.subarray(0, 20_000), { code: 'download-cut' }],
  ['nothing', Buffer.alloc(0), { code: 'not-xlsx', found: 'nothing' }],
])('%s in place of the file: said, the tabs as they were', (_, bytes, failure) => {
  const { services, run, rows } = linked(1);
  run();
  const spoilt = fakeServices([redirect('/x'), { bytes }], 'published', PAGE);
  Object.assign(services, { http: spoilt.http });
  expect(run().failure).toEqual(failure);
  expect(rows()).toEqual(ROWS);
});
