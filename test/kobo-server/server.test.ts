import { DEMO_KEY, DEMO_PROJECTS, exportUid, fixtureFile, startKoboServer } from './index';
import { get, MORNING, serverForTests } from './testing';

const it = serverForTests();

const uidOf = (name: string) => exportUid(it.server.world, DEMO_PROJECTS.household, name);

const dataPath = (uid = uidOf('English labels (CSV)'), format = 'csv') =>
  `/api/v2/assets/${DEMO_PROJECTS.household}/export-settings/${uid}/data.${format}`;

const locationOf = async (path: string, key = DEMO_KEY) =>
  (await get(it.server, path, key)).headers.get('location') ?? '';

const project = () => {
  const found = it.server.world.projects.find(({ uid }) => uid === DEMO_PROJECTS.household);
  if (found === undefined) throw new Error('The demo has a household survey.');
  return found;
};

test('listens on the loopback, on a free port', () => {
  expect(it.server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('a port that is taken is an error', async () => {
  const port = Number(new URL(it.server.url).port);
  await expect(startKoboServer({ port })).rejects.toThrow('EADDRINUSE');
});

test('records every request: method, path, headers, time', async () => {
  it.clock.now += 5000;
  await get(it.server, '/me/?x=1', DEMO_KEY);
  await get(it.server, '/nowhere/at/all/');
  expect(
    it.server.requests.map(({ method, path, time, headers }) => [method, path, time, headers.authorization]),
  ).toEqual([
    ['GET', '/me/?x=1', MORNING + 5000, `Token ${DEMO_KEY}`],
    ['GET', '/nowhere/at/all/', MORNING + 5000, undefined],
  ]);
});

test('the file of an export is served for 300 s, then made anew; the old one is gone', async () => {
  const old = await locationOf(dataPath());
  it.clock.now += 300_000;
  expect(await locationOf(dataPath())).toBe(old);
  it.clock.now += 1000;
  const fresh = await locationOf(dataPath());
  expect(fresh).not.toBe(old);
  expect((await get(it.server, old, DEMO_KEY)).status).toBe(404);
  expect((await get(it.server, fresh, DEMO_KEY)).status).toBe(200);
});

test('serve: from now on other content, at another address', async () => {
  const old = await locationOf(dataPath());
  it.clock.now += 1000;
  it.server.serve(DEMO_PROJECTS.household, uidOf('English labels (CSV)'), { csv: '"a"\r\n"1"\r\n' });
  const fresh = await locationOf(dataPath());
  expect(fresh).not.toBe(old);
  expect(await (await get(it.server, fresh, DEMO_KEY)).text()).toBe('"a"\r\n"1"\r\n');
  expect((await get(it.server, old, DEMO_KEY)).status).toBe(404);
});

test.each([
  ['aNoSuchProject', 'esx', 'The world has no project aNoSuchProject.'],
  [DEMO_PROJECTS.household, 'esx', `The project ${DEMO_PROJECTS.household} has no export setting esx.`],
])('serve refuses what it does not know: %s %s', (projectUid, setting, words) => {
  expect(() => it.server.serve(projectUid, setting, { csv: '' })).toThrow(words);
});

test('a slow export: the first asker is cut off, others wait, then the file is there', async () => {
  project().secondsToExport = 70;
  await expect(get(it.server, dataPath(), DEMO_KEY)).rejects.toThrow();
  it.clock.now += 10_000;
  const busy = await get(it.server, dataPath(), DEMO_KEY);
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '110']);
  it.clock.now += 60_000;
  expect((await get(it.server, dataPath(), DEMO_KEY)).status).toBe(302);
});

test('an export that takes too long is killed, and tried again after 300 s', async () => {
  project().secondsToExport = 121;
  expect((await get(it.server, dataPath(), DEMO_KEY)).status).toBe(504);
  it.clock.now += 290_000;
  const busy = await get(it.server, dataPath(), DEMO_KEY);
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '5']);
  project().secondsToExport = 0;
  it.clock.now += 11_000;
  expect((await get(it.server, dataPath(), DEMO_KEY)).status).toBe(302);
});

test('files are cleaned away after 300 minutes', async () => {
  const location = await locationOf(dataPath());
  it.clock.now += 300 * 60_000;
  expect((await get(it.server, location, DEMO_KEY)).status).toBe(200);
  it.clock.now += 60_000;
  expect((await get(it.server, location, DEMO_KEY)).status).toBe(404);
});

test('partial permission: only the rows of one’s own, counted anew', async () => {
  const ids = project()
    .submissions.slice(3, 5)
    .map(({ _id }) => Number(_id));
  project().shares = [{ user: 'bob', permissions: ['partial_submissions'], partialIds: ids }];
  const key = it.server.world.accounts.find(({ username }) => username === 'bob')?.key ?? '';
  const file = await get(it.server, await locationOf(dataPath(), key), key);
  const rows = (await file.text()).split('\r\n').filter((row) => row.endsWith('"'));
  expect(rows[0]).toBe(
    fixtureFile('household_survey', 'lang-English-en_ms-both.csv').toString('utf8').split('\r\n')[0],
  );
  expect(
    rows.slice(1).map((row) => [ids.some((id) => row.includes(`"${id}"`)), row.slice(row.lastIndexOf(';'))]),
  ).toEqual([
    [true, ';"1"'],
    [true, ';"2"'],
  ]);
  const data: unknown = await (await get(it.server, `/api/v2/assets/${project().uid}/data/`, key)).json();
  expect(data).toMatchObject({ count: 2, results: ids.map((_id) => ({ _id })) });
  const xlsx = await get(it.server, dataPath(uidOf('English labels (XLSX)'), 'xlsx'), key);
  expect([xlsx.status, await xlsx.text()]).toEqual([500, expect.stringContaining('no XLSX for partial permissions')]);
});

test.each([
  [false, 'https'],
  [true, 'http'],
])('a proxy that hides the scheme: %s, addresses in answers begin with %s', async (misconfigured, scheme) => {
  it.server.world.misconfiguredProxy = misconfigured;
  const answer = await get(it.server, '/api/v2/assets/?limit=1', DEMO_KEY, { 'X-Forwarded-Proto': 'https' });
  expect(await answer.json()).toMatchObject({ next: expect.stringMatching(`^${scheme}://127`) });
});

test('ask answers at once, as over the network', async () => {
  const asked = it.server.ask({ url: '/me/', headers: { Authorization: `Token ${DEMO_KEY}` } });
  const answer = await get(it.server, '/me/', DEMO_KEY);
  expect(asked?.status).toBe(answer.status);
  expect(JSON.parse(asked?.body.toString('utf8') ?? '')).toEqual(await answer.json());
  it.server.faults.set({ kind: 'drop', hop: 'api', times: 1 });
  expect(it.server.ask({ url: '/me/' })).toBeNull();
});

test.each([
  ['/api/v2/assets/?q=name__icontains:market', ['Market prices: weekly / all stalls [v1]']],
  ['/api/v2/assets/?q=NOT (_deployment_status:deployed OR _deployment_status:archived)', ['Draft never deployed']],
  ['/api/v2/assets/?q="public" AND asset_type:survey', ['Household survey (public)']],
  [
    '/api/v2/assets/?q=settings__sector__value:"Economic/Social Development"',
    ['Market prices: weekly / all stalls [v1]'],
  ],
  ['/api/v2/assets/?q=uid:aClinicVisitsEmpty0001', ['Clinic visits']],
  ['/api/v2/assets/?q=(', []],
  ['/api/v2/assets/?ordering=name&limit=2', ['Archived project', 'Clinic visits']],
  [
    '/api/v2/assets/?ordering=name&limit=2&start=4',
    ['Household survey (public)', 'Market prices: weekly / all stalls [v1]'],
  ],
])('%s', async (path, names) => {
  const answer = await get(it.server, path, DEMO_KEY);
  expect(await answer.json()).toMatchObject({ results: names.map((name) => ({ name })) });
});
