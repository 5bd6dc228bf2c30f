import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser';
import { GOOGLE_SCRIPT } from './google-script';

/** What stands behind a sidebar: the page, and who answers its calls. The local host is one. */
export interface SidebarHost {
  sidebar(person: string): { readonly html: string } | null;
  call(person: string, functionName: string, ...args: unknown[]): Promise<Answered>;
}

type Answered =
  | { readonly status: 'done'; readonly value: unknown }
  | { readonly status: 'failed'; readonly error: { readonly name: string; readonly message: string } }
  | { readonly status: 'killed' };

/** The built sidebar of one person in a real browser, 300 px wide as Google shows it. */
export interface SidebarPage {
  readonly page: Page;
  /** Names of the functions called so far, in order. */
  readonly calls: readonly string[];
  /** Calls fail from now on as if the connection were lost. */
  offline: boolean;
  close(): Promise<void>;
}

export async function startBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args] });
}

/** Opens the sidebar from the menu and shows the page that Google would show. */
export async function openSidebar(browser: Browser, host: SidebarHost, person: string): Promise<SidebarPage> {
  const calls: string[] = [];
  const state = { offline: false };
  const server = createServer((request, response) => void serve(host, person, calls, state, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage({ viewport: { width: 300, height: 640 } });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    page,
    calls,
    set offline(value: boolean) {
      state.offline = value;
    },
    get offline() {
      return state.offline;
    },
    close: () => closeAll(page, server),
  };
}

async function closeAll(page: Page, server: Server): Promise<void> {
  await page.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function serve(
  host: SidebarHost,
  person: string,
  calls: string[],
  { offline }: { offline: boolean },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = /^\/run\/(\w+)$/.exec(request.url ?? '')?.[1];
  if (offline) return void response.destroy();
  if (name === undefined) {
    const html = host.sidebar(person)?.html ?? '';
    return void response.end(html.replace('<head>', `<head><script>${GOOGLE_SCRIPT}</script>`));
  }
  const args = JSON.parse(await bodyOf(request)) as unknown[];
  calls.push(methodOf(args[0]) ?? name);
  const outcome = await host.call(person, name, ...args);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(outcome.status === 'done' ? { value: outcome.value } : { error: errorOf(outcome) }));
}

const errorOf = (outcome: Answered) =>
  outcome.status === 'failed' ? outcome.error : { name: 'ScriptError', message: 'killed' };

function methodOf(request: unknown): string | null {
  const isRequest = typeof request === 'object' && request !== null && 'method' in request;
  return isRequest && typeof request.method === 'string' ? request.method : null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
