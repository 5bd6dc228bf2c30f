import { defaultChoices } from '../../src/sync/choices';
import { keepKey } from '../../src/sync/credentials';
import { keepUpToDate, link, unlink } from '../../src/sync/link';
import { cancelRun, lastStep } from '../../src/sync/progress';
import { refresh, refreshMine } from '../../src/sync/refresh';
import { readRuns } from '../../src/sync/run-record';
import { readTabState } from '../../src/sync/tab-state';
import type { ApiServices } from '../../src/ui/api';
import { answer } from '../../src/ui/api';
import { json, redirect, type Scripted } from '../fakes/http';
import { fakeServices, type MemoryCache, MemoryStore } from '../fakes/services';
import { SOURCE } from '../fakes/source';
import { type FakeTab, FakeWorkbook } from '../fakes/workbook';

const KEY = '0123456789abcdef0123456789abcdef01234567';

/** The project's page: a form without questions, and the export. */
const PAGE = json({
  uid: SOURCE.project.uid,
  name: 'Survey',
  owner__username: 'alice',
  version_id: 'v1',
  deployed_version_id: 'v1',
  effective_permissions: [{ codename: 'view_submissions' }],
  export_settings: ['i', 'j'].map((end) => ({
    uid: SOURCE.export.uid.slice(0, -1) + end,
    name: 'All',
    export_settings: { type: 'csv', lang: '_xml' },
  })),
  content: { survey: [], choices: [], translations: [null], translated: [] },
});

const kobo = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell}"`).join(';')}\r\n`).join('');
const served = (...rows: string[][]): Scripted[] => [redirect('/private-media/x'), { body: kobo(rows) }];
const FIRST = [
  ['name', 'age'],
  ['Ann', '007'],
  ['Bo', '=1+1'],
];

function linked(script: readonly Scripted[]) {
  const services = fakeServices(script, 'published', PAGE);
  keepKey(services.userStore, SOURCE, KEY);
  const made = link(services, SOURCE, 'en');
  if (!made.ok) throw new Error(made.failure.code);
  return { services, id: made.value.id };
}

const run = (services: ApiServices, id: string) => {
  const result = refresh(services, id, 'person');
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

test('the first import makes the tab, writes text as text and leaves a record', () => {
  const { services, id } = linked(served(...FIRST));
  expect(run(services, id)).toEqual({
    startedAt: '2026-01-05T08:00:00Z',
    endedAt: '2026-01-05T08:00:00Z',
    by: 'person',
    account: 'alice',
    outcome: 'complete',
    counts: {
      submissions: 2,
      tabs: 1,
      rows: 2,
      columns: 2,
      droppedCells: 0,
      unfitCells: 0,
      cutCells: 0,
      truncatedCells: 0,
      shortenedLinks: 0,
      heldColumns: 0,
    },
    losses: [],
    failure: null,
  });
  const [tab] = services.workbook.tabs;
  expect([tab?.name(), tab?.header, tab?.texts()]).toEqual(['Survey', { rows: 1, columns: 2 }, FIRST]);
  expect(readRuns(services.documentStore, id)).toHaveLength(1);
  expect(readTabState(services.userStore, id, '')).toMatchObject({ block: { rows: 3, columns: 2 }, complete: true });
});

test('a second refresh replaces the cells and styles nothing', () => {
  const { services, id } = linked([...served(...FIRST), ...served(['name'], ['Cy'])]);
  run(services, id);
  const [tab] = services.workbook.tabs;
  tab?.did.splice(0);
  expect(run(services, id).counts?.submissions).toBe(1);
  expect(tab?.texts()).toEqual([['name'], ['Cy']]);
  expect(tab?.did).not.toContain('style');
  expect(services.workbook.tabs).toHaveLength(1);
});

const failing: [name: string, script: Scripted[], code: string, outcome: string][] = [
  ['a refused key', [json({}, 401)], 'key-refused', 'failed'],
  ['no permission', [{ ...json({ detail: 'Not found.' }, 404), isPage: true }], 'project-not-found', 'failed'],
  ['an export that is gone', [json({}, 404)], 'export-not-found', 'failed'],
  ['a page', [redirect('/x'), { body: '<html>' }], 'not-csv', 'failed'],
  ['a cut file', [redirect('/x'), { body: '"a";"b"\r\n"1";"' }], 'download-cut', 'failed'],
  ['another origin', [redirect('https://evil.example/x')], 'redirected-elsewhere', 'failed'],
  ['a file being made', [{ status: 503, headers: { 'retry-after': '9' } }], 'export-in-progress', 'unfinished'],
  ['no connection', [{ fails: true }], 'unreachable', 'failed'],
  ['an answer that is not scripted', [], 'unexpected', 'failed'],
];

test.each(failing)('%s: a record with the reason, the tab as it was', (_, script, code, outcome) => {
  const { services, id } = linked([...served(...FIRST), ...script]);
  run(services, id);
  services.advance(60_000);
  expect(run(services, id)).toMatchObject({
    outcome,
    failure: { code },
    counts: null,
    startedAt: '2026-01-05T08:01:00Z',
  });
  expect(services.workbook.tabs.map((tab) => tab.texts())).toEqual([FIRST]);
  expect(JSON.stringify([...services.documentStore.texts])).not.toContain(KEY);
});

test('a first import that fails makes no tab', () => {
  const { services, id } = linked([json({}, 401)]);
  run(services, id);
  expect(services.workbook.tabs).toEqual([]);
});

test('where text cannot be written exactly, the new tab goes again', () => {
  const services = {
    ...fakeServices(served(...FIRST), 'published', PAGE),
    workbook: new FakeWorkbook('book-1', () => '7'),
  };
  services.workbook.addTab = (name) => {
    const tab = FakeWorkbook.prototype.addTab.call(services.workbook, name);
    tab.writeRichText = (area) => tab.put(area.row, area.column, '7');
    return tab;
  };
  keepKey(services.userStore, SOURCE, KEY);
  const made = link(services, SOURCE, 'en');
  const id = made.ok ? made.value.id : '';
  expect(run(services, id).failure?.code).toBe('text-changed');
  expect(services.workbook.tabs).toEqual([]);
});

test('a tab that a person deleted is not made again in silence', () => {
  const { services, id } = linked([...served(...FIRST), ...served(...FIRST)]);
  run(services, id);
  services.workbook.tabs = [];
  expect(run(services, id).failure).toEqual({ code: 'tab-missing' });
  expect(services.workbook.tabs).toEqual([]);
});

test.each([
  ['inserted a column', (tab: FakeTab) => tab.insertColumns(1, 1)],
  ['renamed a header', (tab: FakeTab) => tab.put(1, 2, 'Age in years')],
  ['deleted columns', (tab: FakeTab) => Object.assign(tab, { grid: { rows: 1000, columns: 1 } })],
])('where a person %s, nothing is written over', (_, act) => {
  const { services, id } = linked([...served(...FIRST), ...served(...FIRST)]);
  run(services, id);
  const [tab] = services.workbook.tabs;
  if (tab === undefined) throw new Error('no tab');
  act(tab);
  const before = tab.texts();
  expect(run(services, id).failure).toEqual({ code: 'header-changed' });
  expect(tab.texts()).toEqual(before);
});

test('where a person deleted the last rows, nothing is written over', () => {
  const { services, id } = linked([...served(...FIRST), ...served(['name', '_id'])]);
  run(services, id);
  const [tab] = services.workbook.tabs;
  if (tab === undefined) throw new Error('no tab');
  tab.cells.splice(2);
  tab.grid = { ...tab.grid, rows: 2 };
  expect(run(services, id).failure).toEqual({ code: 'rows-changed' });
  expect(tab.texts()).toEqual(FIRST.slice(0, 2));
});

test.each([
  ['below, after deleting rows', (tab: FakeTab) => tab.cells.splice(1, 1)],
  ['in the last row', (tab: FakeTab) => tab.put(3, 1, 'mine')],
])('where something of a person stands %s, nothing is written over', (_, act) => {
  const { services, id } = linked([...served(...FIRST), ...served(...FIRST)]);
  run(services, id);
  const [tab] = services.workbook.tabs;
  if (tab === undefined) throw new Error('no tab');
  tab.put(4, 1, 'TOTAL');
  act(tab);
  const before = tab.texts();
  expect(run(services, id).failure).toEqual({ code: 'rows-changed' });
  expect(tab.texts()).toEqual(before);
});

test('where a person deleted a row and nothing stands below, the refresh writes it again', () => {
  const { services, id } = linked([...served(...FIRST), ...served(...FIRST)]);
  run(services, id);
  const [tab] = services.workbook.tabs;
  tab?.cells.splice(1, 1);
  expect(run(services, id).outcome).toBe('complete');
  expect(tab?.texts()).toEqual(FIRST);
});

test('a total below a blank row is seen too, when rows above it go', () => {
  const { services, id } = linked([...served(...FIRST, ['Cy', '1']), ...served(...FIRST, ['Cy', '1'])]);
  run(services, id);
  const [tab] = services.workbook.tabs;
  tab?.put(6, 1, 'TOTAL');
  tab?.cells.splice(1, 3);
  expect(run(services, id).failure).toEqual({ code: 'rows-changed' });
  expect(tab?.texts().flat()).toContain('TOTAL');
});

test('a table of numbers alone is told by its numbers', () => {
  const numbers = [
    ['_id', '_index'],
    ['1', '1'],
    ['2', '2'],
  ];
  const { services, id } = linked([...served(...numbers), ...served(...numbers)]);
  run(services, id);
  const [tab] = services.workbook.tabs;
  tab?.cells.splice(1, 1);
  tab?.put(3, 1, 'TOTAL');
  expect(run(services, id).failure).toEqual({ code: 'rows-changed' });
  expect(tab?.texts().flat()).toContain('TOTAL');
});

test('a run that dies while it makes room claims nothing of the user', () => {
  const more = [...FIRST, ['Cy', '1']];
  const { services, id } = linked([...served(...FIRST), ...served(...more), ...served(...more)]);
  run(services, id);
  const [tab] = services.workbook.tabs;
  if (tab === undefined) throw new Error('no tab');
  tab.put(4, 1, 'TOTAL');
  const insert = tab.insertRows.bind(tab);
  tab.insertRows = () => {
    throw new Error('Service Spreadsheets timed out');
  };
  run(services, id);
  tab.insertRows = insert;
  expect(run(services, id).outcome).toBe('complete');
  expect(tab.texts()).toEqual([...more, ['TOTAL']]);
});

test('a tab in which only the strings of a trial that died stand is used', () => {
  const { services, id } = linked([...served(...FIRST), ...served(...FIRST)]);
  const add = services.workbook.addTab.bind(services.workbook);
  services.workbook.addTab = (name) => {
    const tab = add(name);
    const clear = tab.clear.bind(tab);
    tab.clear = () => {
      tab.clear = clear;
      throw new Error('killed');
    };
    return tab;
  };
  run(services, id);
  expect(services.workbook.tabs[0]?.texts()).toHaveLength(35);
  expect(run(services, id).outcome).toBe('complete');
  expect(services.workbook.tabs.map((tab) => tab.texts())).toEqual([FIRST]);
});

test('a tab half tried out in which somebody has written is left to him', () => {
  const { services, id } = linked([...served(...FIRST), ...served(...FIRST)]);
  const add = services.workbook.addTab.bind(services.workbook);
  services.workbook.addTab = (name) => {
    const tab = add(name);
    tab.clear = () => {
      throw new Error('killed');
    };
    return tab;
  };
  run(services, id);
  services.workbook.addTab = add;
  const [half] = services.workbook.tabs;
  half?.put(5, 1, 'mine');
  expect(run(services, id).outcome).toBe('complete');
  expect(half?.cells[4]?.[0]).toBe('mine');
  expect(services.workbook.tabs[1]?.texts()).toEqual(FIRST);
});

test('a full property store leaves no tab behind and stops no other project', () => {
  const { services } = linked([...served(...FIRST), ...served(...FIRST)]);
  const second = link(services, { ...SOURCE, export: { uid: 'esZc9fcyCQbZyT2JGspSKKj', name: 'Other' } }, 'en');
  const write = services.documentStore.write.bind(services.documentStore);
  services.documentStore.write = (name, text) => {
    if (!second.ok || !name.includes(second.value.id)) throw new Error('You have exceeded the property storage quota.');
    write(name, text);
  };
  expect(refreshMine(services, 'person').map(({ run: r }) => r.ok)).toEqual([false, true]);
  expect(services.workbook.tabs).toHaveLength(1);
});

test('erasing the data spares what moved into its place', () => {
  const { services, id } = linked(served(...FIRST));
  run(services, id);
  const [tab] = services.workbook.tabs;
  tab?.insertColumns(0, 1);
  tab?.put(1, 1, 'mine');
  expect(unlink(services, id, true)).toEqual({ ok: false, failure: { code: 'header-changed' } });
  expect(tab?.texts()[0]).toEqual(['mine', 'name', 'age']);
  expect(unlink(services, id, false).ok).toBe(true);
});

test('a project whose tab is gone can be connected again', () => {
  const { services, id } = linked(served(...FIRST));
  run(services, id);
  services.workbook.tabs = [];
  const again = link(services, SOURCE, 'en');
  expect(again.ok && again.value.id !== id).toBe(true);
});

test('after a run that died, columns that people inserted are seen too', () => {
  const { services, id } = linked([...served(...FIRST), ...served(...FIRST), ...served(...FIRST)]);
  run(services, id);
  const [tab] = services.workbook.tabs;
  if (tab === undefined) throw new Error('no tab');
  const write = tab.writeValues.bind(tab);
  tab.writeValues = () => {
    throw new Error('Service Spreadsheets timed out');
  };
  run(services, id);
  tab.writeValues = write;
  tab.insertColumns(1, 1);
  tab.put(2, 2, 'precious');
  expect(run(services, id).failure).toEqual({ code: 'header-changed' });
  expect(tab.cells[1]?.[1]).toBe('precious');
});

test('a line of text that is no export never replaces a tab', () => {
  const { services, id } = linked([
    ...served(...FIRST),
    redirect('/x'),
    { body: '"Service temporarily unavailable"\r\n' },
  ]);
  run(services, id);
  expect(run(services, id).failure).toEqual({ code: 'not-csv', found: 'other' });
  expect(services.workbook.tabs.map((tab) => tab.texts())).toEqual([FIRST]);
});

test.each([
  ['a redirect', redirect(`https://${KEY}.evil.example/x`)],
  [
    'an error text',
    { status: 500, headers: { 'content-type': 'text/plain' }, body: `{'error': 'sent ${KEY.toUpperCase()}'}` },
  ],
])('a key that a server puts into %s is not stored', (_, answer) => {
  const { services, id } = linked([answer]);
  expect(run(services, id).outcome).toBe('failed');
  expect(JSON.stringify([...services.documentStore.texts]).toLowerCase()).not.toContain(KEY);
});

test('a link needs a key of its account', () => {
  const services = fakeServices();
  expect(link(services, SOURCE, 'en')).toMatchObject({ ok: false, failure: { code: 'key-missing' } });
  expect(services.documentStore.texts.size).toBe(0);
});

test('a record under another name is no second link', () => {
  const { services, id } = linked(served(...FIRST));
  services.documentStore.write('connection/zzzzzz1', services.documentStore.read(`connection/${id}`) ?? '');
  expect(refreshMine(services, 'person')).toHaveLength(1);
  expect(refresh(services, 'zzzzzz1', 'person')).toEqual({ ok: false, failure: { code: 'connection-unreadable' } });
});

test('what was cancelled before a run does not stop it', () => {
  const { services, id } = linked(served(...FIRST));
  cancelRun(services.cache, id);
  expect(run(services, id).outcome).toBe('complete');
});

test('what the spreadsheet refuses ends the run with its words', () => {
  const { services, id } = linked([...served(...FIRST), ...served(...FIRST)]);
  run(services, id);
  const [tab] = services.workbook.tabs;
  if (tab === undefined) throw new Error('no tab');
  tab.writeValues = () => {
    throw new Error('You are trying to edit a protected cell or object.');
  };
  expect(run(services, id).failure).toEqual({
    code: 'sheet-refused',
    detail: 'You are trying to edit a protected cell or object.',
  });
  expect(readTabState(services.userStore, id, '')).toMatchObject({ complete: false, everComplete: true });
});

test('a run that died is written again whole, and what it left is cleared', () => {
  const { services, id } = linked([...served(...FIRST, ['Cy', '1']), ...served(...FIRST)]);
  const [write, dead] = [services.userStore.write.bind(services.userStore), new Error('killed')];
  services.userStore.write = (name, text) => {
    if (text.includes('"complete":true')) throw dead;
    write(name, text);
  };
  run(services, id);
  services.userStore.write = write;
  expect(run(services, id).outcome).toBe('complete');
  expect(services.workbook.tabs.map((tab) => tab.texts())).toEqual([FIRST]);
});

test('without the key it asks for it', () => {
  const { services, id } = linked([]);
  services.userStore.remove('key/https://kobo.example/alice');
  expect(run(services, id).failure).toEqual({ code: 'key-missing', server: SOURCE.server, account: 'alice' });
});

test('while another run holds the lock nothing is done', () => {
  const { services, id } = linked([]);
  services.hold();
  expect(refresh(services, id, 'clock')).toEqual({ ok: false, failure: { code: 'already-running' } });
  expect(readRuns(services.documentStore, id)).toEqual([]);
});

describe('whose it is', () => {
  test("another person's refresh fetches nothing", () => {
    const { services, id } = linked([]);
    const other = { ...services, userStore: new MemoryStore() };
    keepKey(other.userStore, SOURCE, KEY);
    expect(refresh(other, id, 'person')).toEqual({ ok: false, failure: { code: 'not-mine', account: 'alice' } });
    expect(refreshMine(other, 'clock')).toEqual([]);
    expect(unlink(other, id, true)).toEqual({ ok: false, failure: { code: 'not-mine', account: 'alice' } });
    expect(keepUpToDate(other, id, true).ok).toBe(false);
    expect(services.http.sent).toEqual([]);
  });

  test('a copy of the spreadsheet runs nothing', () => {
    const { services, id } = linked([]);
    const copy = { ...services, workbook: new FakeWorkbook('book-2') };
    expect(refresh(copy, id, 'person').ok).toBe(false);
    expect(services.http.sent).toEqual([]);
  });

  test('a shown copy that somebody changed pauses it; its owner can end it', () => {
    const { services, id } = linked([]);
    const name = `connection/${id}`;
    const shown = services.documentStore.read(name) ?? '';
    services.documentStore.write(name, shown.replace('https://kobo.example', 'https://evil.example'));
    expect(run(services, id).failure).toEqual({ code: 'connection-changed' });
    expect(services.http.sent).toEqual([]);
    expect(unlink(services, id, false).ok).toBe(true);
    expect([...services.documentStore.texts.keys()]).toEqual([]);
  });

  test('a save that died halfway is no tampering', () => {
    const { services, id } = linked(served(...FIRST));
    const name = `connection/${id}`;
    const before = services.documentStore.read(name) ?? '';
    keepUpToDate(services, id, true);
    services.documentStore.write(name, before);
    expect(run(services, id).outcome).toBe('complete');
    expect(services.documentStore.read(name)).toContain('"hour"');
  });
});

test('the clock refreshes only what is kept up to date, one trigger for all', () => {
  const { services, id } = linked(served(...FIRST));
  const second = link(services, { ...SOURCE, export: { uid: 'esZc9fcyCQbZyT2JGspSKKj', name: 'Other' } }, 'en');
  if (!second.ok) throw new Error(second.failure.code);
  keepUpToDate(services, id, true);
  const done = refreshMine(services, 'clock', ({ schedule }) => schedule.every === 'hour');
  expect(done.map(({ connection, run: r }) => [connection.id, r.ok && r.value.by])).toEqual([[id, 'clock']]);
  expect(services.triggers.made).toBe(1);
  unlink(services, id, false);
  expect(services.triggers.made).toBe(1);
  unlink(services, second.value.id, false);
  expect(services.triggers.made).toBe(0);
});

test('unlinking keeps the tab, or erases exactly what was written', () => {
  const { services, id } = linked(served(...FIRST));
  run(services, id);
  const [tab] = services.workbook.tabs;
  tab?.put(1, 5, 'my note');
  unlink(services, id, true);
  expect(tab?.texts()).toEqual([['', '', '', '', 'my note']]);
  expect([...services.documentStore.texts.keys()]).toEqual([]);
  expect(services.userStore.names('sealed/')).toEqual([]);
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

test('the same export is linked once by a person, however often he clicks', () => {
  const { services, id } = linked([]);
  expect(link(services, SOURCE, 'en')).toMatchObject({ ok: true, value: { id } });
  expect(services.documentStore.names('connection/')).toHaveLength(1);
});

/** A person cancels as soon as this was said; the answer takes it back. */
function cancelWhen(cache: MemoryCache, id: string, said: string): () => void {
  const put = cache.put.bind(cache);
  cache.put = (name, text) => {
    put(name, text);
    if (text.includes(said)) cancelRun(cache, id);
  };
  return () => {
    cache.put = put;
  };
}

describe('progress', () => {
  const many = [['a'], ...Array.from({ length: 90_000 }, (_, i) => [String(i)])];

  test('a run says how far it is, and nothing when it is over', () => {
    const { services, id } = linked(served(...many));
    services.workbook.addTab = (name) => {
      const tab = FakeWorkbook.prototype.addTab.call(services.workbook, name);
      tab.grid = { rows: 1000, columns: 1 };
      return tab;
    };
    run(services, id);
    expect(services.cache.said).toEqual([
      `progress/${id} {"at":"file"}`,
      `progress/${id} {"at":"read","submissions":90000}`,
      ...[0, 40_000, 80_000].map((rows) => `progress/${id} {"at":"writing","rows":${rows},"of":90001}`),
    ]);
    expect(lastStep(services.cache, id)).toBeNull();
  });

  test('cancelled while the file is made, nothing is written; the next run completes', () => {
    const { services, id } = linked([...served(...FIRST), ...served(...FIRST)]);
    const stop = cancelWhen(services.cache, id, '"file"');
    expect(run(services, id)).toMatchObject({ outcome: 'unfinished', failure: { code: 'cancelled' } });
    expect(services.workbook.tabs).toEqual([]);
    stop();
    expect(run(services, id).outcome).toBe('complete');
  });

  test('cancelled between two blocks, whole rows stand and the next run writes all', () => {
    const { services, id } = linked([...served(...many), ...served(...many)]);
    const stop = cancelWhen(services.cache, id, '"rows":40000');
    expect(run(services, id).outcome).toBe('unfinished');
    const [tab] = services.workbook.tabs;
    expect(tab?.texts()).toEqual(many.slice(0, 40_000));
    expect(readTabState(services.userStore, id, '')?.complete).toBe(false);
    stop();
    expect(run(services, id).outcome).toBe('complete');
    expect(tab?.texts()).toEqual(many);
  });
});
