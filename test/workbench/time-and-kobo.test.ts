import { DEMO_KEY, DEMO_PROJECTS } from '../kobo-server';
import type { EndedView, ExecutionView, KoboView, SubmissionsView, TriggerView } from './contract';
import { importAndKeepDemo } from './import-demo';
import { bench, closeAll, DEMO_TABS, sheetNamed, type Tab, tab } from './testing';

afterEach(closeAll);

/** How many rows each tab of the demo has, the header among them. */
const rows = (page: Tab): Promise<number[]> =>
  Promise.all(
    DEMO_TABS.map(async (name) => {
      const box = { sheet: await sheetNamed(page, name), row: 0, column: 0, rows: 1000, columns: 1 };
      const { texts } = await page.get<{ texts: string[][] }>('cells', box);
      return texts.filter(([text]) => text !== '').length;
    }),
  );

test('the KoboToolbox drawer: what there is, and what a person can do there', async () => {
  const made = await bench();
  const page = await tab(made);
  const kobo = await page.get<KoboView>('kobo');
  expect([kobo.url, kobo.accounts[0]]).toEqual([made.kobo.url, { username: 'alice', key: DEMO_KEY }]);
  const counts = async () =>
    (await page.get<KoboView>('kobo')).projects.map(({ submissions }) => submissions).slice(0, 3);
  expect(await counts()).toEqual([180, 180, 40]);
  const project = DEMO_PROJECTS.market;
  const { body } = await page.post('kobo/add', { project });
  const { submissions, questions } = await page.get<SubmissionsView>('submissions', { project });
  expect([await counts(), submissions[0]?.id, questions.length > 3]).toEqual([[180, 180, 41], Object(body).id, true]);
  const path = questions[0]?.path ?? '';
  await page.post('kobo/edit', { project, id: submissions[0]?.id ?? 0, path, answer: '2026-01-01' });
  const edited = await page.get<SubmissionsView>('submissions', { project });
  expect(edited.submissions[0]?.answers[path]).toBe('2026-01-01');
  await page.post('kobo/delete', { project, id: submissions[0]?.id ?? 0 });
  await page.post('kobo/later');
  await page.post('kobo/exportTime', { project, seconds: 60 });
  expect(await counts()).toEqual([192, 180, 40]);
  expect((await page.get<KoboView>('kobo')).projects[2]?.secondsToExport).toBe(60);
  expect((await page.post('kobo/add', { project: 'none' })).status).toBe(404);
});

test('faults are switched on and off, and strike', async () => {
  const made = await bench();
  const page = await tab(made);
  const on = async () => (await page.get<KoboView>('kobo')).faults.filter((fault) => fault.on).map(({ id }) => id);
  for (const { id } of (await page.get<KoboView>('kobo')).faults) {
    await page.post('kobo/fault', { id, on: true });
    expect(await on()).toContain(id);
    await page.post('kobo/fault', { id, on: false });
    expect(await on()).toEqual([]);
  }
  await page.post('kobo/fault', { id: 'offline', on: true });
  await expect(fetch(`${made.kobo.url}/api/v2/assets/`)).rejects.toThrow();
  expect((await page.post('kobo/fault', { id: 'no such fault', on: true })).status).toBe(400);
});

test('the clock is moved on: what is kept up to date is refreshed, with what changed in KoboToolbox', async () => {
  const made = await bench({ choice: { demo: true }, prepare: importAndKeepDemo });
  const page = await tab(made);
  expect(await page.get<TriggerView[]>('triggers')).toMatchObject([{ handler: 'onClock', owner: 'first@example.org' }]);
  expect(await rows(page)).toEqual([181, 550, 127]);
  await page.post('kobo/add', { project: DEMO_PROJECTS.household });
  const { body } = await page.post('clock', { milliseconds: 2 * 60 * 60 * 1000 });
  const ended: EndedView = { function: 'onClock', user: 'first@example.org', status: 'done', words: null };
  expect(body).toEqual([ended, ended]);
  expect(await rows(page)).toEqual([182, 554, 128]);
  const [last] = await page.get<ExecutionView[]>('log');
  expect([last?.context, last?.status, (last?.calls ?? 0) > 10, last?.names[0]?.count]).toEqual([
    'trigger',
    'done',
    true,
    expect.any(Number),
  ]);
  expect((await page.post('runDue')).body).toEqual([]);
});

test('triggers run by themselves when they are due, unless that is switched off', async () => {
  const made = await bench({ choice: { demo: true }, prepare: importAndKeepDemo });
  const page = await tab(made);
  const [first] = await page.get<TriggerView[]>('triggers');
  await page.post('settings', { autoRun: false, roundTrip: 0 });
  made.host.clock.advance((first?.nextAt ?? 0) - made.host.clock.now() + 1);
  const ran = () => made.host.executions.filter(({ context }) => context === 'trigger').length;
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(ran()).toBe(0);
  await page.post('settings', { autoRun: true, roundTrip: 0 });
  for (let tries = 0; tries < 40 && ran() === 0; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(ran()).toBe(1);
});
