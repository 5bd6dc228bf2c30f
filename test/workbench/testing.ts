import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '.';
import type { Book, Opened } from './contract';

const opened: Workbench[] = [];
const folders: string[] = [];

/** A workbench with an empty spreadsheet, closed by `closeAll`. */
export async function bench(options: Partial<WorkbenchOptions> = {}): Promise<Workbench> {
  const made = await openWorkbench({ bundle: join(root(), 'build'), choice: { demo: false }, ...options });
  opened.push(made);
  return made;
}

export async function closeAll(): Promise<void> {
  await Promise.all(opened.splice(0).map((one) => one.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

export async function close(made: Workbench): Promise<void> {
  opened.splice(opened.indexOf(made), 1);
  await made.close();
}

export function stateFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  folders.push(folder);
  return join(folder, 'state');
}

export interface Answered<T = unknown> {
  readonly status: number;
  readonly body: T;
}

/** One browser tab, as its page speaks to the server. */
export interface Tab {
  readonly opened: Opened;
  get<T>(name: string, query?: Readonly<Record<string, string | number>>): Promise<T>;
  post(name: string, body?: object): Promise<Answered>;
  /** Until the menu has come. */
  ready(): Promise<Book>;
}

export async function tab({ url }: Workbench, user = 'first@example.org'): Promise<Tab> {
  const answer = await send(`${url}/api/open`, { user });
  const start = answer.body as Opened;
  const { session } = start;
  const get = async <T>(name: string, query: Readonly<Record<string, string | number>> = {}) => {
    const given = Object.entries({ session, ...query }).map(([key, value]) => [key, String(value)]);
    const response = await fetch(`${url}/api/${name}?${new URLSearchParams(given)}`);
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const ready = async (): Promise<Book> => {
    const book = await get<Book>('book');
    return book.menu === null ? ready() : book;
  };
  return { opened: start, get, post: (name, body = {}) => send(`${url}/api/${name}`, { session, ...body }), ready };
}

export async function send(address: string, body: object): Promise<Answered> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

/** A request with headers that `fetch` does not let anybody set. */
export function raw(address: string, method: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{}' : undefined);
  });
}

/** The tabs of the demo: the submissions, then one for each repeat group. */
export const DEMO_TABS = [
  'Household survey (demo)',
  'Household survey (demo) – Household members',
  'Household survey (demo) – Vaccinations',
] as const;

/** The id of a tab by its name, whichever is looked at. */
export async function sheetNamed(page: Tab, name: string): Promise<number> {
  const { tabs } = await page.get<Book>('book');
  const found = tabs.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no tab "${name}".`);
  return found.id;
}

/** Acts of a person on a tab. Boxes count from 1. */
export const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
