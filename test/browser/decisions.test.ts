import type { Browser, Page } from 'playwright-core';
import type { Ask } from '../../src/sync/ask';
import type { LinkedProject } from '../../src/sync/linked-project';
import type { RunRecord } from '../../src/sync/run-record';
import { askTitle } from '../../src/ui/messages/ask-title';
import { allMessages } from '../../src/ui/messages/sidebar-languages';
import { linkedProject } from '../ui/linked';
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

/** Opens the sidebar where these projects are linked. */
async function open(locale: string, linked: LinkedProject[], script: Script = {}): Promise<Page> {
  const start = { locale, shape: 'published', timeZone: 'Etc/UTC', accounts: [], linked } as const;
  sidebar = await scriptedSidebar(browser, start, script);
  return sidebar.page;
}

async function check(name: string): Promise<void> {
  await checkScreen(sidebar.page, name, { fullPage: true });
  expect([name, await sidebar.page.evaluate(() => document.documentElement.scrollWidth > 300)]).toEqual([name, false]);
}

const asking = (...asks: Ask[]): RunRecord => runRecord({ outcome: 'asked', counts: null, tabs: [], asks });

const QUESTIONS: { readonly [A in Ask['about']]: Extract<Ask, { about: A }> } = {
  'safety-stop': { about: 'safety-stop', removed: 12, of: 40, limit: 12 },
  'column-claim': {
    about: 'column-claim',
    table: '',
    column: 'Age',
    headers: ['Age of mother', 'Age'],
    machine: 'kobo:x /question:age',
  },
  'hand-deleted': { about: 'hand-deleted', count: 61, submissions: ['101', '102', '103'] },
  'new-columns': { about: 'new-columns', headers: ['Phone number', 'رقم الهاتف'] },
};

/** The blue button of each, and what it sends; to look at columns sends nothing. */
const SAFE = { 'safety-stop': 'keep', 'column-claim': 'Age', 'hand-deleted': 'putBack', 'new-columns': null } as const;

describe.each(['en', 'es', 'fr', 'ar'])('in %s', (locale) => {
  const words = allMessages(locale);

  test.each(Object.values(QUESTIONS))('asked in the list and on the page: $about', async (ask) => {
    const done = linkedProject({ lastRun: runRecord({ tabs: [tabReport({ edited: 3 })] }) });
    const page = await open(locale, [linkedProject({ lastRun: asking(ask) })], {
      decide: () => linkedProject({ lastRun: asking(ask) }),
      refresh: () => done,
    });
    const title = askTitle(words.decisions, ask);
    await page.getByText(words.decisions.needsYou(title)).click();
    await page.getByRole('region', { name: title }).waitFor();
    for (const summary of await page.locator('.decision summary').all()) await summary.click();
    await check(`${locale}-decision-${ask.about}`);
    expect(await page.locator('.main').count()).toBe(1);
    await page.locator('.main').focus();
    await page.keyboard.press('Enter');
    const answer = SAFE[ask.about];
    if (answer === null) return page.getByRole('heading', { name: words.options.title, level: 1 }).waitFor();
    await page.getByText(words.changes.submissions({ added: 0, edited: 3, removed: 0 })).waitFor();
    await page.locator('h1:focus').getByText('Household survey').waitFor();
    expect(sidebar.asked.filter(({ method }) => method !== 'progress').slice(1)).toEqual([
      { method: 'decide', asks: { id: 'link0001', decision: { about: ask.about, answer } } },
      { method: 'refresh', asks: { id: 'link0001' } },
    ]);
    expect(await page.locator('.decision').count()).toBe(0);
  });
});

test.each<[button: string, decision: unknown, ask: Ask]>([
  ['Remove these rows', { about: 'safety-stop', answer: 'goOn' }, QUESTIONS['safety-stop']],
  ['Leave out for good', { about: 'hand-deleted', answer: 'leaveOut' }, QUESTIONS['hand-deleted']],
  ['Add all', { about: 'new-columns', answer: 'add' }, QUESTIONS['new-columns']],
  ['Leave all out', { about: 'new-columns', answer: 'leaveOut' }, QUESTIONS['new-columns']],
])('%s is sent as %j', async (button, decision, ask) => {
  const page = await open('en', [linkedProject({ lastRun: asking(ask) })], { decide: () => linkedProject() });
  await page.getByText(/^Needs you/).click();
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('heading', { name: /^Importing/ }).waitFor();
  expect(sidebar.asked).toContainEqual({ method: 'decide', asks: { id: 'link0001', decision } });
});

test('one question at a time; the column to fill can be another; rows can be deleted in KoboToolbox', async () => {
  const page = await open('en', [
    linkedProject({ lastRun: asking(QUESTIONS['column-claim'], QUESTIONS['hand-deleted']) }),
    linkedProject({ id: 'link0002', project: 'Prices', lastRun: runRecord({ asks: [QUESTIONS['hand-deleted']] }) }),
  ]);
  await page.getByRole('button', { name: /^Household survey/ }).click();
  expect(await page.locator('.decision').count()).toBe(1);
  await page.getByRole('radio', { name: 'Age of mother' }).check();
  await page.getByRole('radio', { name: 'Age of mother' }).press('Enter');
  const decision = { about: 'column-claim', answer: 'Age of mother' };
  await page.getByText('Google did not answer.').waitFor();
  await check('decision-failed');
  expect(sidebar.asked.at(-1)).toEqual({ method: 'decide', asks: { id: 'link0001', decision } });
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: /^Prices/ }).click();
  await page.getByText(/^✓ 40 submissions imported/).waitFor();
  const link = page.getByRole('link', { name: 'Delete in KoboToolbox' });
  expect(await link.getAttribute('href')).toBe('https://kobo.example/#/forms/aPrivateHsurvey23456Ab/data/table');
});

test('in the list those that need somebody come first', async () => {
  const failed = runRecord({ outcome: 'failed', counts: null, failure: { code: 'tab-missing' } });
  const page = await open('en', [
    linkedProject({ id: '1', project: 'Fine' }),
    linkedProject({ id: '2', project: 'Failed', lastRun: failed }),
    linkedProject({ id: '3', project: 'Asks', lastRun: asking(QUESTIONS['safety-stop']) }),
    linkedProject({
      id: '4',
      project: 'Asks another',
      ownership: 'another',
      lastRun: asking(QUESTIONS['safety-stop']),
    }),
  ]);
  await page.getByRole('heading', { name: 'In this spreadsheet' }).waitFor();
  await check('home-needs-you');
  expect(await page.locator('.row bdi').allTextContents()).toEqual(['Asks', 'Failed', 'Fine', 'Asks another']);
});
