import { type Picture, placesOf, type SeenRow } from './picture';
import type { Answers, Project, Question, Submission } from './project';
import { ownTextOf } from './user-cells';

/**
 * Do the answers in a tab say what the project says, in one whole row for each submission but those that are left out?
 * @returns what is not so
 */
export function wrongAnswers(picture: Picture, project: Project, leftOut: ReadonlySet<string>): string[] {
  const isMain = picture.columns.some(({ machine }) => machine === '/name:_id#1');
  return isMain ? wrongSubmissions(picture, project, leftOut) : wrongMembers(picture, project, leftOut);
}

const keyOf = ({ id }: Submission): string => `1:${id}`;

const isRemoved = (picture: Picture, row: SeenRow): boolean =>
  placesOf(picture, ({ machine }) => machine === 'sync').some((at) => row.cells[at]?.text.endsWith('|removed'));

const keyed = (picture: Picture): SeenRow[] => picture.rows.filter((row) => row.key !== null);

function wrongSubmissions(picture: Picture, project: Project, leftOut: ReadonlySet<string>): string[] {
  const { name } = picture;
  const wanted = new Map(
    project.submissions.map((one) => [keyOf(one), one] as const).filter(([key]) => !leftOut.has(key)),
  );
  const columns = project.questions.flatMap((question) => wrongColumn(picture, `/question:${question.name}`));
  const rows = keyed(picture).flatMap((row) => {
    const submission = wanted.get(row.key ?? '');
    if (submission !== undefined) return wrongRow(picture, row, project.questions, submission);
    const isKept = isRemoved(picture, row) && ownTextOf(picture, row) !== '';
    return isKept ? [] : [`${name}!${row.at}: ${row.key} is not in the export`];
  });
  const keys = keyed(picture).map(({ key }) => key);
  const missing = [...wanted.keys()].filter((key) => !keys.includes(key)).map((key) => `${name}: ${key} is missing`);
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${name}: ${key} stands twice`);
  return [...columns, ...rows, ...missing, ...twice];
}

function wrongColumn({ name, columns }: Picture, machine: string): string[] {
  const found = columns.filter((column) => column.machine === machine);
  return found.length === 1 ? [] : [`${name}: ${found.length} columns say that they are ${machine}`];
}

function wrongRow(picture: Picture, row: SeenRow, questions: readonly Question[], { id, uuid, answers }: Submission) {
  const told = new Map([
    ...questions.map(({ name }) => [`/question:${name}`, answers[name] ?? ''] as const),
    ['/name:_id#1', String(id)],
    ['/name:_uuid#1', uuid],
  ]);
  const dirty = row.isDirty ? [`${picture.name}!${row.at}: ${row.key} is not finished`] : [];
  const wrong = picture.columns.flatMap(({ machine, header }, at) => {
    const [here, wanted] = [row.cells[at]?.text ?? '', told.get(machine ?? '')];
    return wanted === undefined || here === wanted
      ? []
      : [`${picture.name}!${row.at}: ${row.key} "${header}" is ${here}, not ${wanted}`];
  });
  return [...dirty, ...wrong];
}

/** Rows of the repeat group are known by their submission and a number; which is which only their answers tell. */
function wrongMembers(picture: Picture, project: Project, leftOut: ReadonlySet<string>): string[] {
  const questions = project.members ?? [];
  const parents = placesOf(picture, ({ machine }) => machine === '/helper:_parent_row_key');
  const here = keyed(picture).filter((row) => !isRemoved(picture, row));
  return project.submissions.flatMap((submission) => {
    const { id, members } = submission;
    const key = keyOf(submission);
    const rows = here.filter((row) => row.key?.startsWith(`${key}/`));
    const [found, wanted] = [rows.map((row) => memberText(picture, row, questions)), members.map(textOf(questions))];
    const isSame = [...found].sort().join('\n') === [...wanted].sort().join('\n');
    const isLeft = leftOut.has(key) || rows.length < wanted.length;
    const stray = rows.filter((row) => parents.some((at) => row.cells[at]?.text !== String(id)));
    return [
      ...(isSame || (isLeft && leftOut.size > 0) ? [] : [`${picture.name}: ${key} has ${found}, not ${wanted}`]),
      ...stray.map((row) => `${picture.name}!${row.at}: ${row.key} has another parent`),
    ];
  });
}

const textOf =
  (questions: readonly Question[]) =>
  (answers: Answers): string =>
    questions.map(({ name }) => answers[name] ?? '').join('|');

const memberText = ({ columns }: Picture, { cells }: SeenRow, questions: readonly Question[]): string =>
  questions
    .map(({ name }) => cells[columns.findIndex(({ machine }) => machine?.endsWith(`/${name}`))]?.text ?? '')
    .join('|');
