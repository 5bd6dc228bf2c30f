import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { violations } from './accessibility';

/** Nothing for axe to find. With PICTURES set to a folder, the screen is also kept as a picture there. */
export async function checkScreen(page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`), ...options });
  }
  expect([name, await violations(page)]).toEqual([name, []]);
}
