import type { Browser } from 'playwright-core';
import type { Workbench, WorkbenchOptions } from '../workbench';
import { bench, closeAll } from '../workbench/testing';
import { startBrowser } from './sidebar-page';
import { openPage, type WorkbenchPage } from './workbench-page';

/** What the tests of a file share: one browser, and a workbench for each test. */
export interface Suite {
  open(options?: Partial<WorkbenchOptions>): Promise<Workbench>;
  /** A browser tab of a person; at the end of the test it must have thrown nothing. */
  page(made: Workbench, user?: string): Promise<WorkbenchPage>;
}

/** Registers what has to be opened before the tests of a file and closed after them. */
export function workbenchSuite(): Suite {
  let browser: Browser;
  const pages: WorkbenchPage[] = [];
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const thrown = pages.flatMap((page) => page.thrown);
    await Promise.all(pages.splice(0).map(({ page }) => page.context().close()));
    await closeAll();
    expect(thrown).toEqual([]);
  });
  return {
    open: bench,
    page: async (made, user) => {
      const page = await openPage(browser, made, user);
      pages.push(page);
      return page;
    },
  };
}
