import { createHash } from 'node:crypto';
import type { FixtureName } from './index';
import {
  BOB_KEY,
  CAROL_KEY,
  DEMO_KEY,
  DEMO_PROJECTS,
  demoWorld,
  exportUid,
  fixtureExports,
  fixtureFile,
  householdLater,
} from './index';
import { isObject } from './json';
import { get, serverForTests } from './testing';

const it = serverForTests();

const path = (project: string, setting: string, format: string) =>
  `/api/v2/assets/${project}/export-settings/${setting}/data.${format}`;

/** The file of an export, by both hops. */
async function download(project: string, name: string, format: 'csv' | 'xlsx', key = DEMO_KEY): Promise<Buffer> {
  const first = await get(it.server, path(project, exportUid(it.server.world, project, name), format), key);
  expect(first.status).toBe(302);
  const second = await get(it.server, first.headers.get('location') ?? '', key);
  expect(second.status).toBe(200);
  return Buffer.from(await second.arrayBuffer());
}

const sha = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

const FOLDERS: readonly (readonly [FixtureName, string])[] = [
  ['household_survey', DEMO_PROJECTS.household],
  ['household_survey', DEMO_PROJECTS.householdPublic],
  ['market_prices', DEMO_PROJECTS.market],
  ['clinic_visits_empty', DEMO_PROJECTS.clinic],
  ['household_survey', DEMO_PROJECTS.archived],
];

test.each(FOLDERS)('each export setting of %s (%s) gives the fixture that it was made with', async (folder, uid) => {
  const project = it.server.world.projects.find((each) => each.uid === uid);
  const exports = fixtureExports(folder);
  const names = project?.exportSettings.map(({ name }) => name) ?? [];
  expect(new Set(names).size).toBe(exports.length);
  for (const [at, { file }] of exports.entries()) {
    const content = await download(uid, names[at] ?? '', file.endsWith('.csv') ? 'csv' : 'xlsx');
    expect([file, sha(content)]).toEqual([file, sha(fixtureFile(folder, file))]);
  }
});

test.each([
  ['alice, the owner', DEMO_KEY, 6, 302, 302],
  ['bob, who may view it', BOB_KEY, 1, 302, 302],
  ['carol, with whom nothing is shared', CAROL_KEY, 0, 404, 302],
  ['nobody', undefined, 0, 404, 302],
])('%s', async (_who, key, listed, household, open) => {
  const { server } = it;
  const list: unknown = await (await get(server, '/api/v2/assets/', key)).json();
  const statusOf = async (project: string) =>
    (await get(server, path(project, exportUid(server.world, project, 'XML names (CSV)'), 'csv'), key)).status;
  expect(isObject(list) && list.count).toBe(listed);
  expect(await statusOf(DEMO_PROJECTS.household)).toBe(household);
  expect(await statusOf(DEMO_PROJECTS.householdPublic)).toBe(open);
});

test('an XLSX of settings that only a CSV was made with has the same language', async () => {
  const content = await download(DEMO_PROJECTS.household, 'French labels, choices apart (CSV)', 'xlsx');
  const file = 'lang-French-fr_ms-both_hier-slash_types-native.xlsx';
  expect(sha(content)).toBe(sha(fixtureFile('household_survey', file)));
});

test('a language without any file of the format is an export that failed', async () => {
  const setting = exportUid(it.server.world, DEMO_PROJECTS.clinic, 'Spanish labels, with groups (CSV)');
  const answer = await get(it.server, path(DEMO_PROJECTS.clinic, setting, 'xlsx'), DEMO_KEY);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'text/plain']);
  expect(await answer.text()).toMatch(/^Synchronous export failed\..*\n\n\{'error_type': 'KeyError', 'error': /);
});

test('a draft does not export', async () => {
  const setting = exportUid(it.server.world, DEMO_PROJECTS.draft, 'XML names (CSV)');
  const answer = await get(it.server, path(DEMO_PROJECTS.draft, setting, 'csv'), DEMO_KEY);
  expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('the source must be deployed')]);
});

test('later the same export setting has other content and the form another version', async () => {
  const before = await download(DEMO_PROJECTS.household, 'English labels (CSV)', 'csv');
  householdLater(it.server.world);
  const after = await download(DEMO_PROJECTS.household, 'English labels (CSV)', 'csv');
  const form = await (await get(it.server, `/api/v2/assets/${DEMO_PROJECTS.household}/`, DEMO_KEY)).json();
  expect(sha(before)).toBe(sha(fixtureFile('household_survey', 'lang-English-en_ms-both.csv')));
  expect(sha(after)).toBe(sha(fixtureFile('household_survey_later', 'lang-English-en_ms-both.csv')));
  expect(form).toMatchObject({
    deployed_version_id: 'vHouseholdDemo00000002',
    version_count: 2,
    deployment__submission_count: 192,
    deployed_versions: { count: 2 },
  });
});

test('two worlds share nothing, and have the same uids', () => {
  const [one, two] = [demoWorld(), demoWorld()];
  const uids = (world: typeof one) =>
    world.projects.flatMap(({ exportSettings }) => exportSettings.map(({ uid }) => uid));
  expect(uids(one)).toEqual(uids(two));
  one.projects[0]?.submissions.pop();
  expect(two.projects[0]?.submissions.length).toBe(180);
});

test('export settings have uids that KoboToolbox could have given', () => {
  const settings = demoWorld().projects.flatMap(({ exportSettings }) => exportSettings);
  expect(settings.filter(({ uid }) => !/^es[2-9A-HJ-NP-Za-km-z]{21}$/.test(uid))).toEqual([]);
});
