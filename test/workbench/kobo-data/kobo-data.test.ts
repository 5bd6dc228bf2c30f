import {
  DEMO_KEY,
  DEMO_PROJECTS,
  demoWorld,
  findProject,
  type KoboServer,
  type Project,
  startKoboServer,
} from '../../kobo-server';
import { addSubmission } from './add-submission';
import { rowsOf } from './csv';
import { deleteSubmission } from './delete-submission';
import { editAnswer } from './edit-answer';
import { headerOf } from './header-of';
import { questionsOf } from './questions';
import { submissionsOf } from './submissions-of';

let kobo: KoboServer;
beforeEach(async () => {
  kobo = await startKoboServer({ now: () => Date.parse('2026-05-11T08:00:00Z') });
});
afterEach(() => kobo.close());

function project(uid: string): Project {
  const found = findProject(kobo.world, uid);
  if (found === undefined) throw new Error(`no project ${uid}`);
  return found;
}

/** What a person downloads now, by both hops. */
function download({ uid, exportSettings }: Project, name: string): string[][] {
  const setting = exportSettings.find((each) => each.name === name);
  const headers = { authorization: `Token ${DEMO_KEY}` };
  const get = (url: string) => kobo.ask({ method: 'GET', url, headers, body: Buffer.alloc(0) });
  const first = get(`/api/v2/assets/${uid}/export-settings/${setting?.uid}/data.csv`);
  const file = get(new URL(first?.headers.location ?? '', kobo.url).pathname);
  return rowsOf(file?.body ?? Buffer.alloc(0));
}

const column = (rows: string[][], header: string) => rows.map((row) => row[rows[0]?.lastIndexOf(header) ?? -1]);

/** Every typed question of every CSV fixture: its column holds the answers of the submissions. */
test.each([DEMO_PROJECTS.household, DEMO_PROJECTS.market])('%s: the headers are those of KoboToolbox', (uid) => {
  const each = project(uid);
  const typed = questionsOf(each).filter(({ editable }) => editable);
  // Where text is not asked for, KoboToolbox's exporter writes numbers its own way (21.50 as 21.5).
  const csvs = each.files.filter(({ format, settings }) => format === 'csv' && settings.xls_types_as_text === true);
  const differ = csvs.flatMap(({ content, settings }) => {
    const rows = rowsOf(content);
    const ids = column(rows, '_id');
    return typed.filter((question) => {
      const alike = typed.filter((one) => headerOf(each, one, settings) === headerOf(each, question, settings));
      const places = [...(rows[0] ?? []).keys()].filter((at) => rows[0]?.[at] === headerOf(each, question, settings));
      const at = places[alike.indexOf(question)] ?? -1;
      return !each.submissions.every(
        (one) => (rows[ids.indexOf(String(one._id))]?.[at] ?? 'no cell') === String(one[question.path] ?? ''),
      );
    });
  });
  expect([typed.length > 3, csvs.length > 3, differ.map(({ path }) => path)]).toEqual([true, true, []]);
});

test('adding: one more row everywhere, with an identity of its own', () => {
  const household = project(DEMO_PROJECTS.household);
  const before = download(household, 'English labels (CSV)');
  const id = addSubmission(kobo, household, Date.parse('2026-05-11T08:00:00Z'));
  const after = download(household, 'English labels (CSV)');
  expect(after.slice(0, -1)).toEqual(before);
  expect(['_id', '_submission_time', '_index'].map((name) => column(after, name).at(-1))).toEqual([
    String(id),
    '2026-05-11T08:00:00',
    '181',
  ]);
  expect(new Set(column(after, '_uuid')).size).toBe(182);
  expect(column(download(household, 'XML names (CSV)'), '_id').at(-1)).toBe(String(id));
  expect([household.submissions.length, household.submissions.at(-1)?._id]).toEqual([181, id]);
});

test('adding to a project without submissions: a row without answers', () => {
  const clinic = project(DEMO_PROJECTS.clinic);
  const id = addSubmission(kobo, clinic, Date.parse('2026-05-11T08:00:00Z'));
  const rows = download(clinic, 'English labels (CSV)');
  expect([rows.length, column(rows, '_id')[1], column(rows, '_index')[1]]).toEqual([2, String(id), '1']);
});

test('deleting: the row is gone everywhere, and the index counts on', () => {
  const household = project(DEMO_PROJECTS.household);
  const second = Number(household.submissions[1]?._id);
  deleteSubmission(kobo, household, second);
  const rows = download(household, 'English labels (CSV)');
  expect(rows.length).toBe(180);
  expect(column(rows, '_id')).not.toContain(String(second));
  expect(column(rows, '_index').slice(1)).toEqual(Array.from({ length: 179 }, (_, at) => String(at + 1)));
  expect(() => deleteSubmission(kobo, household, second)).toThrow(`"${household.name}" has no submission ${second}.`);
});

test('editing: the answer in every language, a new _uuid, nothing else', () => {
  const household = project(DEMO_PROJECTS.household);
  const id = Number(household.submissions[4]?._id);
  const before = download(household, 'English labels (CSV)');
  editAnswer(kobo, household, id, 'respondent/phone', '007;"new"\nline');
  const after = download(household, 'English labels (CSV)');
  const changed = after.flatMap((row, at) =>
    row.flatMap((cell, place) => (cell === before[at]?.[place] ? [] : [[at, after[0]?.[place]]])),
  );
  expect(changed).toEqual([
    [5, 'Phone number'],
    [5, '_uuid'],
  ]);
  expect(after[5]?.[after[0]?.indexOf('Phone number') ?? 0]).toBe('007;"new"\nline');
  expect(household.submissions[4]?.['respondent/phone']).toBe('007;"new"\nline');
  const { submissions } = submissionsOf(household);
  expect(submissions).toHaveLength(50);
  expect(() => editAnswer(kobo, household, id, 'place/district', '02')).toThrow('cannot be changed here');
});

test('of two questions with the same label the right one is edited', () => {
  const market = project(DEMO_PROJECTS.market);
  const prices = questionsOf(market).filter(({ editable, labels }) => editable && labels.includes('Price'));
  expect(prices).toHaveLength(2);
  const id = Number(market.submissions[0]?._id);
  editAnswer(kobo, market, id, prices[1]?.path ?? '', '99.5');
  const rows = download(market, 'Labels (CSV)');
  const at = rows.findIndex((row) => row.includes(String(id)));
  const places = [...(rows[0] ?? []).keys()].filter((place) => rows[0]?.[place] === 'Price');
  expect(places.map((place) => rows[at]?.[place] === '99.5')).toEqual([false, true]);
});

test('the demo of another start is not touched', () => {
  deleteSubmission(
    kobo,
    project(DEMO_PROJECTS.household),
    Number(project(DEMO_PROJECTS.household).submissions[0]?._id),
  );
  const fresh = demoWorld();
  expect(findProject(fresh, DEMO_PROJECTS.household)?.submissions).toHaveLength(180);
});
