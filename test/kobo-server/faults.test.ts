import type { Fault } from './index';
import { DEMO_KEY, DEMO_PROJECTS, exportUid, fixtureFile, htmlInsteadOfFile } from './index';
import { get, serverForTests } from './testing';

const it = serverForTests();

const FILE = fixtureFile('household_survey', 'lang-English-en_ms-both.csv');

const dataPath = () => {
  const uid = exportUid(it.server.world, DEMO_PROJECTS.household, 'English labels (CSV)');
  return `/api/v2/assets/${DEMO_PROJECTS.household}/export-settings/${uid}/data.csv`;
};

const first = () => get(it.server, dataPath(), DEMO_KEY);

const second = async () => get(it.server, (await first()).headers.get('location') ?? '', DEMO_KEY);

/** The status, or `broken` where the connection was cut. */
const statusOf = async (asked: Promise<Response>): Promise<number | 'broken'> => {
  try {
    const answer = await asked;
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 'broken';
  }
};

test.each<[string, Fault, 1 | 2, readonly (number | 'broken')[]]>([
  ['an answer of hop 1', { kind: 'answer', hop: 1, status: 503, times: 2 }, 1, [503, 503, 302]],
  ['an answer of hop 2', { kind: 'answer', hop: 2, status: 404, times: 1 }, 2, [404, 200]],
  ['a dropped connection', { kind: 'drop', hop: 1, times: 1 }, 1, ['broken', 302]],
  [
    'a body cut, declared in full',
    { kind: 'cut', hop: 2, bytes: 5000, declared: 'full', times: 1 },
    2,
    ['broken', 200],
  ],
  ['a body cut and declared so', { kind: 'cut', hop: 2, bytes: 5000, declared: 'cut', times: 1 }, 2, [200, 200]],
  ['none: withdrawn at once', { kind: 'drop', hop: 1, times: 0 }, 1, [302]],
  ['one of other addresses', { kind: 'drop', hop: 'api', times: 1 }, 1, [302]],
])('%s', async (_title, fault, hop, statuses) => {
  it.server.faults.set(fault);
  const seen = [];
  for (const _ of statuses) seen.push(await statusOf(hop === 1 ? first() : second()));
  expect(seen).toEqual(statuses);
});

test('a planned answer has its headers and body', async () => {
  const headers = { 'Retry-After': '30', 'Content-Type': 'text/plain' };
  it.server.faults.set({ kind: 'answer', hop: 1, status: 503, headers, body: 'busy', times: 1 });
  const answer = await first();
  expect([answer.headers.get('retry-after'), answer.headers.get('content-type')]).toEqual(['30', 'text/plain']);
  expect(await answer.text()).toBe('busy');
});

test('a body cut and declared so is the beginning of the file', async () => {
  it.server.faults.set({ kind: 'cut', hop: 2, bytes: 5000, declared: 'cut', times: 1 });
  const answer = await second();
  expect(answer.headers.get('content-length')).toBe('5000');
  expect(Buffer.from(await answer.arrayBuffer()).equals(FILE.subarray(0, 5000))).toBe(true);
});

test('a page in the place of the file', async () => {
  it.server.faults.set(htmlInsteadOfFile());
  const answer = await second();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await answer.text()).toMatch(/^<!DOCTYPE html>/);
});

test('a redirect to another origin keeps the path', async () => {
  it.server.faults.set({ kind: 'redirect', hop: 1, origin: 'https://elsewhere.example', times: 1 });
  expect((await first()).headers.get('location')).toMatch(
    /^https:\/\/elsewhere\.example\/private-media\/alice\/exports\//,
  );
  expect((await first()).headers.get('location')).toMatch(/^\/private-media\/alice\/exports\//);
});

test('a key revoked between the hops: the file crashes, the data address says why', async () => {
  it.server.faults.set({ kind: 'revoke', hop: 1, times: 1 });
  const file = await second();
  expect([file.status, file.headers.get('content-type')]).toEqual([500, 'text/html; charset=utf-8']);
  expect((await first()).status).toBe(401);
});

test('a late answer is the true one', async () => {
  it.server.faults.set({ kind: 'delay', hop: 1, milliseconds: 60, times: 1 });
  const begun = performance.now();
  expect((await first()).status).toBe(302);
  expect(performance.now() - begun).toBeGreaterThanOrEqual(55);
});

test('the last fault of a hop and kind counts, others stay beside it, and all can be withdrawn', () => {
  const { faults } = it.server;
  faults.set({ kind: 'drop', hop: 1, times: 5 });
  faults.set({ kind: 'drop', hop: 1, times: 2 });
  faults.set({ kind: 'delay', hop: 1, milliseconds: 1, times: 1 });
  expect(faults.pending.map(({ kind, times }) => [kind, times])).toEqual([
    ['drop', 2],
    ['delay', 1],
  ]);
  faults.set({ kind: 'drop', hop: 1, times: 0 });
  expect(faults.pending.map(({ kind }) => kind)).toEqual(['delay']);
  faults.clear();
  expect(faults.pending).toEqual([]);
});
