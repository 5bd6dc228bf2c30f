import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DEMO_PROJECTS } from '../kobo-server';
import type { Book, KoboView, TriggerView } from './contract';
import { importAndKeepDemo } from './import-demo';
import { bench, close, closeAll, DEMO_TABS, send, sheetNamed, stateFolder, type Tab, tab } from './testing';

afterEach(closeAll);

test('everything is there again after a restart: cells, keys, triggers, clock, KoboToolbox at its address', async () => {
  const folder = stateFolder();
  const first = await bench({
    stateFolder: folder,
    choice: { demo: true, shape: 'bound' },
    prepare: importAndKeepDemo,
  });
  const page = await tab(first);
  const sheet = await sheetNamed(page, DEMO_TABS[0]);
  await page.post('act', { on: 'Spreadsheet', method: 'rename', args: ['Renamed'] });
  await page.post('kobo/add', { project: DEMO_PROJECTS.household });
  await moveClock(page, 60_000);
  const now = first.host.clock.now();
  const { url } = first.kobo;
  await close(first);
  const second = await bench({ stateFolder: folder, prepare: () => Promise.reject(new Error('not again')) });
  const again = await tab(second);
  const book = await again.get<Book>('book');
  expect([book.name, book.started.shape, book.notice, second.kobo.url]).toEqual(['Renamed', 'bound', null, url]);
  expect(second.host.clock.now()).toBeGreaterThanOrEqual(now);
  expect(await again.get<TriggerView[]>('triggers')).toHaveLength(1);
  expect((await again.get<KoboView>('kobo')).projects[0]?.submissions).toBe(181);
  await moveClock(again, 2 * 60 * 60 * 1000);
  const cells = await again.get<{ texts: string[][] }>('cells', { sheet, row: 181, column: 0, rows: 1, columns: 1 });
  expect(cells.texts[0]?.[0]).toMatch(/./);
});

/** Only when `onOpen` has ended: the clock is not moved while something runs. */
async function moveClock(page: Tab, milliseconds: number): Promise<void> {
  await page.ready();
  expect((await page.post('clock', { milliseconds })).status).toBe(200);
}

test('nobody else may read the state: keys stand in it', async () => {
  const folder = stateFolder();
  mkdirSync(folder, { mode: 0o755 });
  await close(await bench({ stateFolder: folder }));
  const kept = ['.', 'spreadsheet.json', 'kobotoolbox.json', 'workbench.json'];
  expect(kept.map((name) => statSync(join(folder, name)).mode & 0o077)).toEqual([0, 0, 0, 0]);
});

test('a page of the time before has to be loaded again', async () => {
  const folder = stateFolder();
  const first = await bench({ stateFolder: folder });
  const { session } = (await tab(first)).opened;
  await close(first);
  const second = await bench({ stateFolder: folder });
  expect((await send(`${second.url}/api/select`, { session, sheet: 0 })).status).toBe(410);
});

test('the port of the KoboToolbox server is taken: said, and the rest works', async () => {
  const folder = stateFolder();
  const first = await bench({ stateFolder: folder });
  const port = Number(new URL(first.kobo.url).port);
  await close(first);
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  const second = await bench({ stateFolder: folder });
  expect((await tab(second)).opened.book.notice).toContain(`Port ${port} of the KoboToolbox server is taken`);
  await new Promise((resolve) => other.close(resolve));
});

test('the page’s port is taken: the next one', async () => {
  const first = await bench();
  const port = Number(new URL(first.url).port);
  const second = await bench({ port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
});

test('a start that fails leaves nothing open', async () => {
  const first = await bench();
  const koboPort = Number(new URL(first.kobo.url).port);
  await close(first);
  const failing = bench({ koboPort, choice: { demo: true }, prepare: () => Promise.reject(new Error('no demo')) });
  await expect(failing).rejects.toThrow('no demo');
  const second = await bench({ koboPort });
  expect(Number(new URL(second.kobo.url).port)).toBe(koboPort);
});

test.each(['workbench.json', 'kobotoolbox.json'])('%s cannot be read: one sentence says what to do', async (name) => {
  const folder = stateFolder();
  await close(await bench({ stateFolder: folder }));
  writeFileSync(join(folder, name), '{"cut');
  await expect(bench({ stateFolder: folder })).rejects.toThrow(
    /cannot be read .* Delete that folder to start afresh\./,
  );
});

test('starting afresh: another shape, no demo, KoboToolbox as it was; open pages are sent to load again', async () => {
  const made = await bench({ stateFolder: stateFolder(), choice: { demo: true }, prepare: importAndKeepDemo });
  const page = await tab(made);
  await page.post('kobo/later');
  await page.post('kobo/fault', { id: 'drop', on: true });
  const choice = { shape: 'bound', locale: 'fr_FR', timeZone: 'Africa/Nairobi', language: 'fr', demo: false };
  expect(await page.post('afresh', choice)).toEqual({ status: 200, body: null });
  expect((await page.post('select', { sheet: 0 })).status).toBe(410);
  const again = await tab(made);
  const { book } = again.opened;
  expect([book.started, book.tabs.length, made.host.triggers()]).toEqual([choice, 1, []]);
  expect([made.host.spreadsheet.getSpreadsheetLocale(), made.host.spreadsheet.getSpreadsheetTimeZone()]).toEqual([
    'fr_FR',
    'Africa/Nairobi',
  ]);
  const kobo = await again.get<KoboView>('kobo');
  expect([kobo.projects[0]?.submissions, kobo.faults.some(({ on }) => on)]).toEqual([180, false]);
});

test.each([
  [{ shape: 'standalone', locale: 'en_US', timeZone: 'Etc/UTC', language: 'en', demo: false }],
  [{ shape: 'bound', timeZone: 'Etc/UTC', language: 'en', demo: false }],
])('no way to start: %j', async (choice) => {
  const { url } = await bench();
  expect((await send(`${url}/api/afresh`, choice)).status).toBe(400);
});
