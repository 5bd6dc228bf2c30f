import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser } from '../../test/browser/sidebar-page';
import { openPage } from '../../test/browser/workbench-page';
import type { Host } from '../../test/host';
import { root } from '../../test/root';
import { openWorkbench } from '../../test/workbench';
import { buildAddOn } from '../start/add-on';
import { orFail } from '../start/or-fail';
import { openingTime } from './opening-time';
import { scrollFrames } from './scroll-frames';

const ROWS = 20_000;
const COLUMNS = 120;
const SETTLED_MS = 3000;

/** `npm run bench:grid`: how fast a large tab opens in the workbench and scrolls, in a real browser. */
async function main(): Promise<void> {
  await buildAddOn();
  const made = await openWorkbench({ bundle: join(root(), 'build'), choice: { demo: false } });
  const browser = await startBrowser();
  try {
    fill(made.host);
    const { page } = await openPage(browser, made);
    // A browser that has just started still warms up; a person is not so quick.
    await page.waitForTimeout(SETTLED_MS);
    // Functions sent to the page are built with names kept; the builder's helper for that is not there.
    await page.evaluate('globalThis.__name = (named) => named');
    await report(page);
  } finally {
    await browser.close();
    await made.close();
  }
}

/** A tab as an import makes it: one frozen row of names, texts below. The person looks at another tab. */
function fill({ spreadsheet }: Host): void {
  const [first, sheet] = [spreadsheet.getActiveSheet(), spreadsheet.insertSheet('Large')];
  sheet.insertRowsAfter(sheet.getMaxRows(), ROWS - sheet.getMaxRows());
  sheet.insertColumnsAfter(sheet.getMaxColumns(), COLUMNS - sheet.getMaxColumns());
  const row = (at: number) => Array.from({ length: COLUMNS }, (_, column) => `answer ${at} ${column}`);
  sheet.getRange(1, 1, ROWS, COLUMNS).setValues(Array.from({ length: ROWS }, (_, at) => row(at)));
  sheet.setFrozenRows(1);
  spreadsheet.setActiveSheet(first);
}

async function report(page: Page): Promise<void> {
  console.log(`A tab of ${ROWS} rows × ${COLUMNS} columns, in ${page.context().browser()?.version()}`);
  console.log(`  opened after ${await openingTime(page, 'Large')} ms`);
  for (const [name, x, y] of [
    ['down, 3 rows a step', 0, 63],
    ['down, a page a step', 0, 600],
    ['across, 3 columns a step', 300, 0],
  ] as const) {
    const { frames, long, longest } = await scrollFrames(page, x, y);
    console.log(`  10 wheel steps ${name}: ${frames} frames, ${long} longer than 50 ms, the longest ${longest} ms`);
  }
}

void orFail(main);
