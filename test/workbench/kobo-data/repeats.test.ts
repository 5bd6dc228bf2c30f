import {
  DEMO_PROJECTS,
  type ExportFile,
  findProject,
  type JsonObject,
  type KoboServer,
  type Project,
  startKoboServer,
} from '../../kobo-server';
import { addSubmission } from './add-submission';
import { deleteSubmission } from './delete-submission';
import { editAnswer } from './edit-answer';
import { type Sheet, textOf } from './sheet';
import { readWorkbook } from './xlsx/read-workbook';

const NOW = Date.parse('2026-05-11T08:00:00Z');

let kobo: KoboServer;
beforeEach(async () => {
  kobo = await startKoboServer({ now: () => NOW });
});
afterEach(() => kobo.close());

function project(uid: string): Project {
  const found = findProject(kobo.world, uid);
  if (found === undefined) throw new Error(`no project ${uid}`);
  return found;
}

/** With the exports of one language only: rewriting all takes long. */
function small(uid: string): Project {
  const each = project(uid);
  each.files = each.files.filter(({ settings }) => settings.lang === '_xml');
  each.served = {};
  return each;
}

const xlsx = ({ files }: Project): ExportFile[] => files.filter(({ format }) => format === 'xlsx');
const sheetsOf = (each: Project): Sheet[][] => xlsx(each).map(({ content }) => readWorkbook(content));

/** A column of KoboToolbox's own, without header rows: that of HXL ends before it. */
function column({ rows }: Sheet, name: string): string[] {
  const at = rows[0]?.lastIndexOf(name) ?? -1;
  return rows.slice(1).flatMap((row) => (row.length > at ? [textOf(row[at])] : []));
}

/** Answers of a repeat group, wherever it stands in a submission. */
function answers(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => answers(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.endsWith(name) && Array.isArray(inner) ? inner : []),
    ...answers(inner, name),
  ]);
}

/** Every sheet has the rows that the submissions say, numbered, each belonging to a row of the same submission. */
function expectConsistent(each: Project): void {
  for (const sheets of sheetsOf(each)) {
    const [main, ...repeats] = sheets;
    if (main === undefined) throw new Error('no sheet');
    const uuids = new Map(column(main, '_id').map((id, at) => [id, column(main, '_uuid')[at]]));
    expect(column(main, '_id')).toEqual(each.submissions.map(({ _id }) => String(_id)));
    expect(column(main, '_index')).toEqual(counted(each.submissions));
    for (const sheet of repeats) {
      const ids = column(sheet, '_submission__id');
      expect(column(sheet, '_index')).toEqual(counted(answers(each.submissions, sheet.name)));
      expect(parentIds(sheet, sheets)).toEqual(ids);
      expect(column(sheet, '_submission__uuid')).toEqual(ids.map((id) => uuids.get(id)));
    }
  }
}

const counted = (list: readonly unknown[]): string[] => list.map((_, at) => String(at + 1));

/** The `_id` of the submission of each row's parent. */
function parentIds(sheet: Sheet, [main, ...repeats]: readonly Sheet[]): (string | undefined)[] {
  const tables = column(sheet, '_parent_table_name');
  return column(sheet, '_parent_index').map((index, at) => {
    const parent = repeats.find(({ name }) => name === tables[at]);
    const ids = parent === undefined ? column(main ?? sheet, '_id') : column(parent, '_submission__id');
    return ids[Number(index) - 1];
  });
}

const DEMOS = [DEMO_PROJECTS.household, DEMO_PROJECTS.market];

test.each(DEMOS)('%s: the check holds for what KoboToolbox wrote', (uid) => {
  expect(sheetsOf(project(uid)).map((sheets) => sheets.length)).toEqual(xlsx(project(uid)).map(() => 3));
  expectConsistent(project(uid));
});

test.each(DEMOS)('%s: adding takes along the rows of the last submission', (uid) => {
  const each = project(uid);
  const before = sheetsOf(each);
  const last = String(each.submissions.at(-1)?._id);
  const id = String(addSubmission(kobo, each, NOW));
  expectConsistent(each);
  const added = sheetsOf(each).map((sheets) => sheets.slice(1).map((sheet) => rowsOf(sheet, id)));
  expect(added).toEqual(before.map((sheets) => sheets.slice(1).map((sheet) => rowsOf(sheet, last))));
  expect(added.flat(2).length).toBeGreaterThan(0);
});

/** The answers of a submission in a repeat group, as typed in the file. */
function rowsOf({ rows }: Sheet, id: string): unknown[] {
  const [own, end] = ['_submission__id', '_index'].map((name) => rows[0]?.lastIndexOf(name) ?? -1);
  return rows.filter((row) => textOf(row[own ?? -1]) === id).map((row) => row.slice(0, end));
}

test.each(DEMOS)('%s: deleting takes away rows at all levels and counts on', (uid) => {
  const each = small(uid);
  for (const at of [0, 12, each.submissions.length - 3])
    deleteSubmission(kobo, each, Number(each.submissions[at]?._id));
  addSubmission(kobo, each, NOW);
  expectConsistent(each);
});

test('a repeat group that has no rows any more has no sheet', () => {
  const market = project(DEMO_PROJECTS.market);
  const complained = market.submissions.filter((one) => answers(one, 'complaints').length > 0);
  for (const { _id } of complained) deleteSubmission(kobo, market, Number(_id));
  expect(sheetsOf(market).map((sheets) => sheets.slice(1).map(({ name }) => name))).toEqual(
    xlsx(market).map(() => ['price_checks']),
  );
  expectConsistent(market);
});

test('editing: the answer typed as the export types it, a new _uuid in repeat groups too', () => {
  const household = small(DEMO_PROJECTS.household);
  const id = Number(household.submissions.find((one) => answers(one, 'vaccinations').length > 0)?._id);
  editAnswer(kobo, household, id, 'respondent/respondent_age', '1e2');
  editAnswer(kobo, household, id, 'household/arrival_date', '2024-02-29');
  editAnswer(kobo, household, id, 'respondent/phone', '007');
  expectConsistent(household);
  expect(answersOf(household, id, true)).toEqual(['1e2', '2024-02-29', '007']);
  expect(answersOf(household, id, false)).toEqual([
    { kind: 'number', text: '100' },
    { kind: 'date', serial: 45_351 },
    '007',
  ]);
  editAnswer(kobo, household, id, 'household/arrival_date', '2024-02-30');
  editAnswer(kobo, household, id, 'respondent/respondent_age', '0x1F');
  expect(answersOf(household, id, false).slice(0, 2)).toEqual(['0x1F', '2024-02-30']);
});

/** Three answers in the export with XML names whose values are text, or typed. */
function answersOf(each: Project, id: number, asText: boolean): unknown[] {
  const isIt = ({ lang, xls_types_as_text }: JsonObject) => lang === '_xml' && xls_types_as_text === asText;
  const file = xlsx(each).find(({ settings }) => isIt(settings));
  const [main] = readWorkbook(file?.content ?? Buffer.alloc(0));
  const header = main?.rows[0] ?? [];
  const row = main?.rows.find((cells) => textOf(cells[header.lastIndexOf('_id')]) === String(id)) ?? [];
  return ['respondent_age', 'arrival_date', 'phone'].map((name) => row[header.indexOf(name)]);
}

test('an empty project: the first submission brings the header, without the last one nothing is left', () => {
  const clinic = project(DEMO_PROJECTS.clinic);
  const id = addSubmission(kobo, clinic, NOW);
  expectConsistent(clinic);
  const times = sheetsOf(clinic).map(([main]) => [
    main?.name,
    main?.rows[1]?.[main.rows[0]?.indexOf('_submission_time') ?? -1],
  ]);
  expect(times).toEqual([
    ['Clinic visits', '2026-05-11T08:00:00'],
    ['Clinic visits', { kind: 'date', serial: 46_153.33333333334 }],
  ]);
  deleteSubmission(kobo, clinic, id);
  expect(sheetsOf(clinic)).toEqual(xlsx(clinic).map(() => [{ name: 'Sheet1', rows: [] }]));
});
