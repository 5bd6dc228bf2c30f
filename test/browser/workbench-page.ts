import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { ALICE } from '../bundle/world';
import type { Workbench } from '../workbench';

/** The workbench's page in a browser tab of one person, and what stands in it. */
export class WorkbenchPage {
  /** What the page threw; nothing of that is ever right. */
  readonly thrown: string[] = [];
  /** Calls of `google.script.run`, in order: the function and what it was asked. */
  readonly calls: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.thrown.push(error.message));
    page.on('request', (request) => {
      if (/\/run\/\w+$/.test(request.url())) this.calls.push(request.postData() ?? '');
    });
  }

  /** The add-on's sidebar, exactly as built, in its frame. */
  get sidebar(): FrameLocator {
    return this.page.frameLocator('aside iframe');
  }

  button(name: string | RegExp): Locator {
    return this.sidebar.getByRole('button', { name });
  }

  heading(name: string | RegExp): Locator {
    return this.sidebar.getByRole('heading', { name, level: 1 });
  }

  cell(name: string): Locator {
    return this.page.locator(`[data-cell="${name}"]`);
  }

  get formulaBar(): Locator {
    return this.page.getByRole('textbox', { name: 'Formula bar' });
  }

  /** Goes down the menus, line by line. */
  async menu(...labels: readonly string[]): Promise<void> {
    const [first = '', ...lines] = labels;
    await this.page.getByRole('navigation').getByRole('button', { name: first, exact: true }).click();
    for (const name of lines) await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  openSidebar(): Promise<void> {
    return this.menu('Extensions', 'Connector for KoboToolbox', 'Open sidebar');
  }

  /** Opens a drawer of the workbench. */
  async drawer(name: string): Promise<Locator> {
    await this.page.getByRole('group', { name: 'Drawers' }).getByRole('button', { name, exact: true }).click();
    return this.page.getByRole('region', { name, exact: true });
  }

  /** From the first screen of the sidebar to the project, or to the list where the address names none. */
  async connect(address: string, key: string): Promise<void> {
    await this.button('Connect a project').click();
    await this.sidebar.getByRole('textbox').fill(address);
    await this.button('Continue').click();
    await this.sidebar.getByLabel('API key').fill(key);
    await this.button('Connect').click();
  }
}

/** Opens the spreadsheet as a person. */
export async function openPage(browser: Browser, { url }: Workbench, user = ALICE): Promise<WorkbenchPage> {
  const made = new WorkbenchPage(await browser.newPage({ viewport: { width: 1200, height: 560 } }));
  made.page.setDefaultTimeout(15_000);
  await made.page.goto(`${url}/?user=${encodeURIComponent(user)}`);
  await made.page.getByRole('application', { name: 'Cells' }).waitFor();
  return made;
}
