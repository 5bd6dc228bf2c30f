import type { Browser } from 'playwright-core';
import { defaultChoices } from '../../src/sync/choices';
import { allMessages } from '../../src/ui/messages/sidebar-languages';
import { linkedProject } from '../ui/linked';
import { checkScreen } from './check-screen';
import { scriptedSidebar } from './scripted-sidebar';
import { startBrowser } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test.each(['en', 'es', 'fr', 'ar'])('each choice says what it does, and is saved: %s', async (locale) => {
  const { options } = allMessages(locale);
  const { data } = options;
  const start = { locale, shape: 'published', timeZone: 'Etc/UTC', accounts: [], linked: [linkedProject()] } as const;
  const sidebar = await scriptedSidebar(browser, start, {
    importOptions: () => ({ choices: defaultChoices(), languages: [], tables: [] }),
    changeChoices: () => linkedProject(),
    refresh: () => linkedProject(),
  });
  const { page } = sidebar;
  try {
    await page.getByRole('button', { name: /^Household survey/ }).click();
    await page.getByRole('button', { name: options.title }).click();
    await page.getByText(data.title, { exact: true }).click();
    for (const note of [data.removed.of.keepNotes, data.handDeleted.of.ask, data.newColumns.of.add, data.safetyStop])
      await page.getByText(note.note).waitFor();
    await checkScreen(page, `${locale}-when-data-change`, { fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth > 300)).toBe(false);
    await page.getByLabel(data.removed.label).selectOption(data.removed.of.keepAll.label);
    await page.getByText(data.removed.of.keepAll.note).waitFor();
    await page.getByLabel(data.handDeleted.label).selectOption(data.handDeleted.of.putBack.label);
    await page.getByLabel(data.newColumns.label).selectOption(data.newColumns.of.holdBack.label);
    await page.getByLabel(data.safetyStop.label).uncheck();
    await page.getByLabel(data.protect.label).uncheck();
    await page.getByRole('button', { name: options.save }).click();
    await page.getByRole('status').waitFor();
    const choices = {
      removed: 'keepAll',
      handDeleted: 'putBack',
      newColumns: 'holdBack',
      safetyStop: false,
      protect: false,
    };
    expect(sidebar.asked).toContainEqual({ method: 'changeChoices', asks: { id: 'link0001', choices, seen: [] } });
  } finally {
    await sidebar.close();
  }
});
