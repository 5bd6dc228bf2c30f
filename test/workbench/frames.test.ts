import type { Book, EndedView, ExecutionView, Question } from './contract';
import { smallAddOn } from './small-add-on';
import { bench, closeAll, type Tab, tab } from './testing';

const bundle = smallAddOn();
afterEach(closeAll);

async function openTab(user?: string) {
  const made = await bench({ bundle: bundle() });
  const page = await tab(made, user);
  const html = await (await fetch(made.url)).text();
  const frames = /data-frames="([^"]+)"/.exec(html)?.[1] ?? '';
  await page.ready();
  return { made, page, frames };
}

const click = async (page: Tab, name: string) => (await page.post('click', { function: name })).body as EndedView;

const run = async (frames: string, page: Tab, name: string, args: unknown) => {
  const response = await fetch(`${frames}/${page.opened.session}/run/${name}`, {
    method: 'POST',
    body: JSON.stringify(args),
  });
  return [response.status, await response.json()];
};

/** Until the book says so. */
async function until(page: Tab, isSo: (book: Book) => boolean): Promise<Book> {
  const book = await page.get<Book>('book');
  return isSo(book) ? book : until(page, isSo);
}

test('a menu item opens the sidebar: on another origin, with google.script before everything else', async () => {
  const { made, page, frames } = await openTab();
  expect(await click(page, 'side')).toMatchObject({ status: 'done', words: null });
  const { sidebar } = await page.get<Book>('book');
  expect(sidebar).toMatchObject({ title: 'My side', modal: false });
  const response = await fetch(frames + sidebar?.src);
  const html = await response.text();
  expect(html).toMatch(/^<html><head><script>/);
  expect(html).toContain('"names":["onOpen","side","dialog","ask","fail","toast","long","echo"]');
  expect(html).toMatch(/<body>Side<\/body><\/html>$/);
  expect([new URL(frames).port === new URL(made.url).port, response.headers.get('content-security-policy')]).toEqual([
    false,
    `frame-ancestors ${made.url} ${made.url.replace('127.0.0.1', 'localhost')}`,
  ]);
  await page.post('close', { what: 'sidebar' });
  expect((await page.get<Book>('book')).sidebar).toBeNull();
  expect((await fetch(frames + sidebar?.src)).status).toBe(404);
});

test('each browser tab has its own sidebar', async () => {
  const { made, page } = await openTab();
  const other = await tab(made);
  await click(page, 'side');
  expect([(await page.get<Book>('book')).sidebar === null, (await other.get<Book>('book')).sidebar]).toEqual([
    false,
    null,
  ]);
});

test('a dialog, modal', async () => {
  const { page, frames } = await openTab();
  await click(page, 'dialog');
  const { dialog } = await page.get<Book>('book');
  expect(dialog).toMatchObject({ title: 'My dialog', modal: true });
  expect(await (await fetch(frames + dialog?.src)).text()).toMatch(/^<script>[\s\S]*<\/script><b>Dialog<\/b>$/);
});

test.each<[string, unknown[], unknown]>([
  ['echo', [{ a: [1, null] }], { value: { a: [1, null] } }],
  ['echo', [], { value: null }],
  ['fail', [], { error: { name: 'ScriptError', message: 'nothing works' } }],
  ['hidden_', [], { error: { name: 'TypeError', message: 'google.script.run.hidden_ is not a function' } }],
  ['missing', [], { error: { name: 'ScriptError', message: 'Script function not found: missing' } }],
])('google.script.run.%s(...%j)', async (name, args, answer) => {
  const { page, frames } = await openTab();
  expect(await run(frames, page, name, args)).toEqual([200, answer]);
});

test('a call of the log is told apart by what it asked for', async () => {
  const { page, frames } = await openTab();
  await run(frames, page, 'echo', [{ method: 'start', asks: null }]);
  const [last] = await page.get<ExecutionView[]>('log');
  expect(last).toMatchObject({ function: 'echo', label: 'start', context: 'sidebar', status: 'done', calls: 0 });
});

test('a script that asks waits for the answer of the person', async () => {
  const { made, page } = await openTab();
  const ended = click(page, 'ask');
  const { questions } = await until(page, (book) => book.questions.length > 0);
  expect(questions).toEqual<Question[]>([
    { id: 1, user: 'first@example.org', title: 'Title', text: 'Your name?', buttons: 'OK_CANCEL', prompt: true },
  ]);
  expect((await page.post('answer', { id: 1, button: 'OK', text: 'Amal' })).status).toBe(200);
  expect((await page.post('answer', { id: 1, button: 'OK', text: 'late' })).status).toBe(409);
  expect((await ended).status).toBe('done');
  expect(made.host.spreadsheet.getActiveSheet().getRange('A1').getValue()).toBe('OK Amal');
});

test('a failure is told with its words; a script without end is cancelled', async () => {
  const { page } = await openTab();
  expect(await click(page, 'fail')).toMatchObject({ status: 'failed', words: 'Error: nothing works' });
  const ended = click(page, 'long');
  const { running } = await until(page, (book) => book.running.some(({ mine }) => mine));
  await page.post('cancel', { id: running[0]?.id ?? 0 });
  expect(await ended).toMatchObject({ status: 'killed', words: 'Execution cancelled.' });
});

test('a page is told of changes and of its own toasts', async () => {
  const { made, page } = await openTab();
  const other = await tab(made, 'second@example.org');
  const [mine, theirs] = await Promise.all([page, other].map(({ opened }) => events(made.url, opened.session)));
  await click(page, 'toast');
  expect(await mine?.until('toast')).toMatchObject({
    kind: 'toast',
    toast: { message: 'Done', title: 'Title', seconds: 3 },
  });
  expect(await theirs?.until('changed')).toEqual({ kind: 'changed' });
  expect(theirs?.seen.some(({ kind }) => kind === 'toast')).toBe(false);
  await Promise.all([mine?.stop(), theirs?.stop()]);
});

interface Heard {
  readonly kind: string;
}

/** Listens to server-sent events. */
async function events(url: string, session: string) {
  const stopped = new AbortController();
  const response = await fetch(`${url}/api/events?session=${session}`, { signal: stopped.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const seen: Heard[] = [];
  const next = async (kind: string): Promise<Heard> => {
    const found = seen.find((one) => one.kind === kind);
    if (found !== undefined) return found;
    const { value = '', done } = (await reader?.read()) ?? { done: true };
    if (done) throw new Error('The events ended.');
    for (const [, json = ''] of value.matchAll(/^data: (.*)$/gm)) seen.push(JSON.parse(json) as Heard);
    return next(kind);
  };
  return { seen, until: next, stop: () => reader?.cancel().then(() => stopped.abort()) };
}
