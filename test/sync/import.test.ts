import { defaultChoices } from '../../src/sync/choices';
import { keepKey } from '../../src/sync/credentials';
import { link } from '../../src/sync/link';
import { readRuns } from '../../src/sync/run-record';
import { readTabState } from '../../src/sync/tab-state';
import { answer } from '../../src/ui/api';
import { json } from '../fakes/http';
import { fakeServices } from '../fakes/services';
import { SOURCE } from '../fakes/source';
import { modelWorkbook } from '../fakes/workbook';
import { dataOf, FIRST, imported, KEY, linked, PAGE, run, served, sheetOf, writesIn } from './linked';

test('the first import makes the tab, writes text as text and leaves a record', () => {
  const { services, id } = linked(served(...FIRST));
  const record = run(services, id);
  const sheet = sheetOf(services);
  expect(record).toEqual({
    startedAt: '2026-01-05T08:00:00Z',
    endedAt: '2026-01-05T08:00:00Z',
    by: 'person',
    account: 'alice',
    outcome: 'complete',
    counts: {
      submissions: 2,
      tabs: 1,
      rows: 2,
      columns: 3,
      droppedCells: 0,
      unfitCells: 0,
      cutCells: 0,
      truncatedCells: 0,
      shortenedLinks: 0,
      heldColumns: 0,
    },
    losses: [],
    tabs: [
      {
        table: '',
        sheet: sheet.getSheetId(),
        added: 2,
        edited: 0,
        removed: 0,
        unchanged: 0,
        columns: { new: [], gone: [], back: [], relabelled: [] },
      },
    ],
    changed: { added: ['1', '2'], edited: [], removed: [] },
    warnings: [],
    asks: [],
    failure: null,
  });
  expect([sheet.getName(), sheet.getFrozenRows(), dataOf(services)]).toEqual(['Survey', 1, [FIRST]]);
  expect(readRuns(services.documentStore, id)).toEqual([record]);
  expect(readTabState(services.userStore, id, '')).toMatchObject({
    sheet: sheet.getSheetId(),
    textWay: 'guarded',
    everComplete: true,
  });
});

test('what the add-on remembers stands in a hidden column and a hidden tab', () => {
  const { services, sheet } = imported(FIRST);
  expect([sheet.getRange('D1').getValue(), sheet.isColumnHiddenByUser(4)]).toEqual([
    '_kobo_sync 1 link0001 id / (do not edit)',
    true,
  ]);
  expect(services.workbook.spreadsheet.getSheetByName('_kobo_state')?.isSheetHidden()).toBe(true);
  expect(services.workbook.spreadsheet.getActiveSheet().getName()).toBe('Survey');
});

test('a second refresh writes what differs and styles nothing', () => {
  const { services, id } = imported(FIRST, [FIRST[0], ['Ann', '8', 1], ['Cy', '9', 3]]);
  services.workbook.calls.splice(0);
  expect(run(services, id)).toMatchObject({
    counts: { submissions: 2 },
    tabs: [{ added: 1, edited: 1, removed: 1, unchanged: 0 }],
    changed: { added: ['3'], edited: ['1'], removed: ['2'] },
  });
  expect(dataOf(services)).toEqual([[FIRST[0], ['Ann', '8', 1], ['Cy', '9', 3]]]);
  expect(writesIn(services)).not.toContain('styleHeader');
});

test('where nothing changed, not a cell is written', () => {
  const { services, id } = imported(FIRST, FIRST);
  services.workbook.calls.splice(0);
  expect(run(services, id)).toMatchObject({ outcome: 'complete', tabs: [{ added: 0, edited: 0, unchanged: 2 }] });
  expect(writesIn(services)).toEqual([]);
});

test('a first import that fails makes no tab', () => {
  const { services, id } = linked([json({}, 401)]);
  run(services, id);
  expect(services.workbook.sheets()).toEqual([]);
});

test('where text cannot be written exactly, the new tab goes again', () => {
  const quirks = { apostropheInTextCell: 'kept', apostropheElsewhere: 'kept', textFormatStops: false } as const;
  const workbook = modelWorkbook({ quirks: { ...quirks, richText: 'coerced' } });
  const services = { ...fakeServices(served(...FIRST), 'published', PAGE), workbook };
  keepKey(services.userStore, SOURCE, KEY);
  const made = link(services, SOURCE, 'en');
  expect(run(services, made.ok ? made.value.id : '').failure?.code).toBe('text-changed');
  expect(workbook.spreadsheet.getSheets()).toHaveLength(1);
});

test('a tab that a person deleted is not made again in silence', () => {
  const { services, id, sheet } = imported(FIRST, FIRST);
  services.workbook.removeTab(sheet.getSheetId());
  expect(run(services, id).failure).toEqual({ code: 'tab-missing' });
  expect(services.workbook.sheets()).toEqual([]);
});

test('a project whose tab is gone can be connected again', () => {
  const { services, id, sheet } = imported(FIRST);
  services.workbook.removeTab(sheet.getSheetId());
  const again = link(services, SOURCE, 'en');
  expect(again.ok && again.value.id !== id).toBe(true);
});

test('a link needs a key of its account', () => {
  const services = fakeServices();
  expect(link(services, SOURCE, 'en')).toMatchObject({ ok: false, failure: { code: 'key-missing' } });
  expect(services.documentStore.texts.size).toBe(0);
});

test('the same export is linked once by a person, however often he clicks', () => {
  const { services, id } = linked([]);
  expect(link(services, SOURCE, 'en')).toMatchObject({ ok: true, value: { id } });
  expect(services.documentStore.names('connection/')).toHaveLength(1);
});

test('every choice has its default', () => {
  expect(defaultChoices()).toMatchObject({ removed: 'keepNotes', safetyStop: true, hxlRow: false, leftOut: [] });
});

test('the sidebar sees how a failed first import went', () => {
  const services = fakeServices([json({}, 401)], 'published', PAGE);
  keepKey(services.userStore, SOURCE, KEY);
  const { server, account, project, export: setting } = SOURCE;
  answer(services, { method: 'link', asks: { server, account, project, choice: { kind: 'saved', export: setting } } });
  const answered = answer(services, { method: 'refresh', asks: { id: 'link0001' } });
  expect(answered).toMatchObject({ ok: true, value: { tab: null, lastRun: { failure: { code: 'key-refused' } } } });
});
