import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CAROL_KEY, DEMO_KEY, DEMO_PROJECTS, type Fault, htmlInsteadOfFile, startKoboServer } from '../kobo-server';
import { linkDemo, openWorld, valuesOf, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

/** Refreshes a linked project after something went wrong; the tab must stay as it was. */
async function refreshAfter(spoil: () => unknown): Promise<unknown> {
  const { id, tab } = await linkDemo(world);
  const before = valuesOf(world, tab?.sheet ?? -1);
  world.host.clock.advance(10 * 60 * 1000);
  await spoil();
  const { lastRun } = await world.get('refresh', { id });
  expect(valuesOf(world, tab?.sheet ?? -1)).toEqual(before);
  expect(JSON.stringify([lastRun, world.host.properties.document()])).not.toContain(DEMO_KEY);
  return { outcome: lastRun?.outcome, ...lastRun?.failure };
}

const spoilt: [name: string, fault: () => Fault, expected: unknown][] = [
  ['HTML instead of a file', () => htmlInsteadOfFile(1), { outcome: 'failed', code: 'not-xlsx', found: 'html' }],
  [
    'a download cut by the connection',
    () => ({ kind: 'cut', hop: 2, bytes: 5000, declared: 'full', times: 9 }),
    {
      outcome: 'failed',
      code: 'unreachable',
    },
  ],
  [
    'a download cut in silence',
    () => ({ kind: 'cut', hop: 2, bytes: 5000, declared: 'cut', times: 1 }),
    {
      outcome: 'failed',
      code: 'download-cut',
    },
  ],
  [
    'an outage',
    () => ({ kind: 'answer', hop: 1, status: 502, body: '<html>', times: 1 }),
    {
      outcome: 'failed',
      code: 'export-too-slow',
    },
  ],
  [
    'a file being made',
    () => ({ kind: 'answer', hop: 1, status: 503, headers: { 'Retry-After': '45' }, times: 1 }),
    {
      outcome: 'unfinished',
      code: 'export-in-progress',
      retryAfterSeconds: 45,
    },
  ],
  ['a connection that breaks', () => ({ kind: 'drop', hop: 1, times: 9 }), { outcome: 'failed', code: 'unreachable' }],
  [
    'a key revoked between the hops',
    () => ({ kind: 'revoke', hop: 1, times: 1 }),
    {
      outcome: 'failed',
      code: 'key-refused',
    },
  ],
];

test.each(spoilt)('%s: a plain reason, the tab untouched', async (_, fault, expected) => {
  expect(await refreshAfter(() => world.kobo.faults.set(fault()))).toMatchObject(expected as object);
});

test('a key that was replaced is refused', async () => {
  const replace = (): void => {
    for (const account of world.kobo.world.accounts) account.key = CAROL_KEY.replace('c', '0');
  };
  expect(await refreshAfter(replace)).toMatchObject({ code: 'key-refused', server: world.kobo.url });
});

test('permission taken away says which one is missing', async () => {
  const { id, tab } = await linkDemo(world, { key: CAROL_KEY, project: DEMO_PROJECTS.householdPublic });
  const before = valuesOf(world, tab?.sheet ?? -1);
  const shared = world.kobo.world.projects.find(({ uid }) => uid === DEMO_PROJECTS.householdPublic);
  if (shared === undefined) throw new Error('no project');
  shared.shares = [{ user: 'carol', permissions: ['view_asset'] }];
  world.host.clock.advance(10 * 60 * 1000);
  const { lastRun } = await world.get('refresh', { id });
  expect(lastRun?.failure).toEqual({ code: 'no-permission', project: 'Household survey (public)' });
  expect(valuesOf(world, tab?.sheet ?? -1)).toEqual(before);
});

test('a project that is not shared', async () => {
  const known = await world.get('connect', { server: world.kobo.url, key: CAROL_KEY });
  expect(await world.ask('project', { ...known, project: DEMO_PROJECTS.household })).toEqual({
    ok: false,
    failure: { code: 'project-not-found', project: DEMO_PROJECTS.household },
  });
});

test('the key of another server is refused, and nothing is kept', async () => {
  const other = await startKoboServer();
  for (const account of other.world.accounts) account.key = CAROL_KEY.replace('c', '1');
  try {
    const failure = { code: 'key-refused', server: other.url };
    expect(await world.ask('connect', { server: other.url, key: DEMO_KEY })).toEqual({ ok: false, failure });
    expect(Object.keys(world.host.properties.user('first@example.org'))).toEqual([]);
  } finally {
    await other.close();
  }
});

describe('another origin', () => {
  const received: { url: string | undefined; headers: IncomingHttpHeaders }[] = [];
  let stranger: Server;
  const address = (): string => `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;

  beforeAll((done) => {
    stranger = createServer((request, response) => {
      received.push({ url: request.url, headers: request.headers });
      response.end('<html>a page</html>');
    }).listen(0, '127.0.0.1', done);
  });
  afterAll((done) => {
    stranger.close(done);
  });
  beforeEach(() => {
    received.length = 0;
  });

  test('a redirect there is not followed: it receives nothing at all', async () => {
    const result = await refreshAfter(() =>
      world.kobo.faults.set({ kind: 'redirect', hop: 1, origin: address(), times: 9 }),
    );
    expect(result).toMatchObject({ code: 'redirected-elsewhere', server: world.kobo.url });
    expect(received).toEqual([]);
  });

  test('a server that is not KoboToolbox never sees the key', async () => {
    const failure = { code: 'not-kobotoolbox', server: address() };
    expect(await world.ask('connect', { server: address(), key: DEMO_KEY })).toEqual({ ok: false, failure });
    expect(received).toHaveLength(1);
    expect(JSON.stringify(received)).not.toContain(DEMO_KEY);
  });
});

test('a tab that a person deleted is not made again in silence', async () => {
  const { id, tab } = await linkDemo(world);
  const { spreadsheet } = world.host;
  spreadsheet.deleteSheet(spreadsheet.getSheetById(tab?.sheet ?? -1) as never);
  const before = spreadsheet.getSheets().map((sheet) => sheet.getName());
  expect((await world.get('refresh', { id })).lastRun?.failure).toEqual({ code: 'tab-missing' });
  expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(before);
});
