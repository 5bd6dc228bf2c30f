import type { RawCell } from '../../src/table/raw';
import type { Format, JsonObject } from '../kobo-server';
import { csvOf } from '../workbench/kobo-data/csv';
import { writeWorkbook } from '../workbench/kobo-data/xlsx/write-workbook';
import type { Answers, Project, Question } from './project';

export const PROJECT_NAME = 'Households';
const REPEAT = 'members';

/** A project without repeat group is exported as CSV. */
export const formatFor = ({ members }: Project): Format => (members === null ? 'csv' : 'xlsx');

/** The form as the API gives it. */
export function formOf({ questions, members }: Project): JsonObject {
  const repeat =
    members === null
      ? []
      : [{ type: 'begin_repeat', name: REPEAT, label: ['Members'] }, ...members.map(formRow), { type: 'end_repeat' }];
  const survey = [...questions.map(formRow), ...repeat];
  const content = { schema: '1', survey, choices: [], settings: {}, translated: ['label'], translations: [null] };
  return { name: PROJECT_NAME, content };
}

const formRow = ({ name, label, type }: Question): JsonObject => ({ type, name, label: [label] });

/** The file behind the export, as KoboToolbox's exporter writes it, with some of its columns about the submission. */
export function fileOf(project: Project): Buffer {
  const main = mainRows(project);
  if (project.members === null) return csvOf(main.map((row) => row.map(plain)));
  return writeWorkbook([
    { name: PROJECT_NAME, rows: main },
    { name: REPEAT, rows: memberRows(project, project.members) },
  ]);
}

const plain = (cell: RawCell): string =>
  typeof cell === 'object' && cell.kind === 'number' ? cell.text : String(cell);

const number = (value: number): RawCell => ({ kind: 'number', text: String(value) });

const answersTo = (questions: readonly Question[], answers: Answers): RawCell[] =>
  questions.map(({ name }) => answers[name] ?? '');

function mainRows({ questions, submissions }: Project): RawCell[][] {
  const header = [...questions.map(({ label }) => label), '_id', '_uuid', '_submission_time', '_index'];
  const rows = submissions.map(({ id, uuid, answers }, at) => [
    ...answersTo(questions, answers),
    number(id),
    uuid,
    '2026-01-02T08:00:00',
    number(at + 1),
  ]);
  return [header, ...rows];
}

function memberRows({ submissions }: Project, questions: readonly Question[]): RawCell[][] {
  const about = ['_index', '_parent_table_name', '_parent_index', '_submission__id', '_submission__uuid'];
  const rows = submissions.flatMap(({ id, uuid, members }, parent) =>
    members.map((answers) => ({ answers, about: [PROJECT_NAME, number(parent + 1), number(id), uuid] })),
  );
  return [
    [...questions.map(({ label }) => label), ...about],
    ...rows.map((row, at) => [...answersTo(questions, row.answers), number(at + 1), ...row.about]),
  ];
}
