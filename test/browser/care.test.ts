import type { Browser, Page } from 'playwright-core';
import type { Failure } from '../../src/shared/failure';
import type { HandEdit } from '../../src/sync/hand-edits';
import type { RunRecord } from '../../src/sync/run-record';
import { failureWords } from '../../src/ui/messages/failure-words';
import { allMessages } from '../../src/ui/messages/sidebar-languages';
import { linkedProject } from '../ui/linked';
import { warnings } from '../ui/messages/run-samples';
import { runRecord, tabReport } from '../ui/run';
import { checkScreen } from './check-screen';
import { type Script, type ScriptedSidebar, scriptedSidebar } from './scripted-sidebar';
import { startBrowser } from './sidebar-page';

let browser: Browser;
let sidebar: ScriptedSidebar;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => sidebar.close());

const columns = { new: ['Water', 'Queue'], gone: ['Age'], back: ['District'], relabelled: ['Phone number'] };
const changes = { added: 12, edited: 3, removed: 1 };

/** A run with something of all that there is to say. */
const rich = runRecord({
  tabs: [tabReport({ ...changes, columns }), tabReport({ table: 'members', added: 7 })],
  changed: { added: ['101', '102'], edited: ['7', '8', '9'], removed: ['55'] },
  warnings: Object.values(warnings).flat(),
});

const safetyStop = { about: 'safety-stop', removed: 12, of: 40, limit: 12 } as const;

/** Opens the page of a project whose last run was the rich one. */
async function open(locale: string, script: Script, lastRun: RunRecord = rich): Promise<Page> {
  const linked = [linkedProject({ lastRun })];
  const start = { locale, shape: 'published', timeZone: 'Etc/UTC', accounts: [], linked } as const;
  sidebar = await scriptedSidebar(browser, start, script);
  await sidebar.page.getByRole('button', { name: /^Household survey/ }).click();
  return sidebar.page;
}

async function check(name: string): Promise<void> {
  await checkScreen(sidebar.page, name, { fullPage: true });
  expect([name, await sidebar.page.evaluate(() => document.documentElement.scrollWidth > 300)]).toEqual([name, false]);
}

const edit = (row: number): HandEdit => ({
  tab: 'Household survey',
  a1: `C${row}`,
  here: row === 2 ? '' : `نص ${row}`,
  there: `Upper Talmar ${row}`,
});

describe.each(['en', 'es', 'fr', 'ar'])('in %s', (locale) => {
  const { care, changes: said, exports, notices, project } = allMessages(locale);
  const summary = said.both(said.submissions(changes), said.newColumns(2));

  test('what the last run changed, and what to know of it', async () => {
    const page = await open(locale, {});
    await page.getByRole('status').getByText(summary).waitFor();
    await page.getByText(notices.title(Object.values(warnings).flat().length + 3)).click();
    await check(`${locale}-run-things`);
  });

  test.each<[RunRecord['outcome'], Failure]>([
    ['failed', { code: 'header-missing', tab: 'Household survey' }],
    ['unfinished', { code: 'sheet-refused', detail: 'Service timed out' }],
  ])('a run that broke off is said in words: %s', async (outcome, failure) => {
    const page = await open(locale, {}, runRecord({ outcome, failure, counts: null, tabs: [] }));
    const { what, next } = failureWords(allMessages(locale), failure);
    await page.getByText(what).waitFor();
    await page.getByText(next).waitFor();
    await check(`${locale}-broke-off-${outcome}`);
  });

  test('the history says which submissions, and what was asked', async () => {
    const stopped = runRecord({
      startedAt: '2026-06-30',
      outcome: 'asked',
      counts: null,
      tabs: [],
      asks: [safetyStop],
    });
    const quiet = runRecord({ startedAt: '2026-06-29', by: 'clock' });
    const page = await open(locale, { history: () => [rich, stopped, quiet] });
    await page.getByText(project.history, { exact: true }).click();
    await page.locator('li summary').click();
    await page.getByText('101, 102').waitFor();
    await page.getByText(said.nothing).waitFor();
    await check(`${locale}-history`);
    await page.getByText(care.first(2)).waitFor();
  });

  test('hand edits: none, a few, and more than are listed', async () => {
    const edits = Array.from({ length: 500 }, (_, row) => edit(row + 2));
    const found = [
      { differ: edits, count: 612 },
      { differ: edits.slice(0, 2), count: 2 },
      { differ: [], count: 0 },
    ];
    const page = await open(locale, { checkEdits: () => found.pop() ?? { differ: [], count: 0 } });
    await page.getByText(exports.more, { exact: true }).click();
    const look = page.getByText(care.check, { exact: true });
    await look.click();
    await page.getByText(care.none).waitFor();
    await check(`${locale}-hand-edits-none`);
    for (const [count, shown] of [
      [2, 2],
      [612, 50],
    ] as const) {
      await look.click();
      await look.click();
      await page.getByText(care.differ(count)).waitFor();
      expect(await page.locator('li.column').count()).toBe(shown);
      if (count === 2) await check(`${locale}-hand-edits`);
    }
    await page.getByText(care.first(50)).waitFor();
  });

  test('restoring says first what is lost, then shows the steps and the result', async () => {
    const page = await open(locale, { restore: () => linkedProject({ lastRun: runRecord() }) });
    await page.getByText(exports.more, { exact: true }).click();
    await page.getByText(care.restore, { exact: true }).click();
    await check(`${locale}-restore`);
    expect(sidebar.asked.map(({ method }) => method)).toEqual(['start']);
    await page.getByRole('button', { name: care.restoreNow }).click();
    await page.getByRole('status').getByText(said.nothing).waitFor();
    await page.locator('h1:focus').waitFor();
    expect(sidebar.asked).toContainEqual({ method: 'restore', asks: { id: 'link0001' } });
    expect(sidebar.asked.some(({ method }) => method === 'refresh')).toBe(false);
  });
});
