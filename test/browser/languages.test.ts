import type { Browser } from 'playwright-core';
import { serverMessages } from '../../src/ui/messages/languages';
import { allMessages } from '../../src/ui/messages/sidebar-languages';
import { ALICE, doneValue, openWorld } from '../bundle/world';
import { DEMO_KEY, DEMO_PROJECTS } from '../kobo-server';
import { checkScreen } from './check-screen';
import { openSidebar, startBrowser } from './sidebar-page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test.each([
  ['es', 'ltr'],
  ['fr', 'ltr'],
  ['ar', 'rtl'],
])('the whole way in %s, %s, without a fault for axe and nothing wider than the sidebar', async (locale, direction) => {
  const world = await openWorld({ users: { [ALICE]: { locale } } });
  const words = allMessages(locale);
  await world.host.openDocument(ALICE);
  doneValue(await world.host.click(serverMessages(locale).menu.openSidebar, ALICE));
  const { page, close } = await openSidebar(browser, world.host, ALICE);
  const check = async (name: string): Promise<void> => {
    await checkScreen(page, `${locale}-${name}`, { fullPage: true });
    expect([name, await page.evaluate(() => document.documentElement.scrollWidth > 300)]).toEqual([name, false]);
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  try {
    await press(words.home.connect);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
    await page.getByRole('textbox').fill(`${world.kobo.url}/#/forms/${DEMO_PROJECTS.household}`);
    await check('address');
    await press(words.address.next);
    await page.getByLabel(words.key.label).fill('abc');
    await press(words.key.connect);
    await page.getByRole('alert').getByText(/./).first().waitFor();
    await check('key');
    await page.getByLabel(words.key.label).fill(DEMO_KEY);
    await press(words.key.connect);
    await page.getByRole('heading', { name: words.exports.title, level: 1 }).waitFor();
    await check('what-to-import');
    await press(words.exports.import);
    await page.getByRole('button', { name: words.project.openTab }).waitFor();
    await page.getByRole('status').waitFor();
    await check('project');
    await page.getByRole('button', { name: words.options.title }).click();
    await page.getByText(words.options.columns, { exact: true }).waitFor();
    await check('options');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await check('options-open');
  } finally {
    await close();
    await world.close();
  }
});
