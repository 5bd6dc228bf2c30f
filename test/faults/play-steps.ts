import type { HostSheet } from '../host/spreadsheet';
import { headersOf } from './layouts';
import { type Project, submissionOf } from './project';
import { addQuestion, dropQuestion, edit, relabel, remove, submit } from './project-changes';
import type { StepKind, StepOf } from './random-steps';

/** A project and the tab that shows it. `count` numbers what is made anew. */
export interface Played {
  project: Project;
  readonly sheet: HostSheet;
  count: number;
}

type Players = { readonly [K in StepKind]: (played: Played, step: StepOf<K>) => void };

const pick = <T>(list: readonly T[], which: number): T | undefined => list[which % Math.max(1, list.length)];

const syncColumn = (sheet: HostSheet): number =>
  headersOf(sheet).findIndex((header) => header.startsWith('_kobo_sync')) + 1;
const lastColumn = (sheet: HostSheet): number => headersOf(sheet).findLastIndex((header) => header !== '') + 1;

/** The last row with a submission: totals below are not sorted. */
const lastKeyed = (sheet: HostSheet): number =>
  sheet
    .getRange(1, syncColumn(sheet), sheet.getMaxRows(), 1)
    .getValues()
    .findLastIndex(([text]) => text !== '') + 1;

interface Box {
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

function sort(sheet: HostSheet, { row, rows, columns }: Box, step: { column: number; ascending: boolean }): void {
  if (rows < 2 || columns < 1) return;
  sheet.getRange(row, 1, rows, columns).sort({ column: (step.column % columns) + 1, ascending: step.ascending });
}

const allRows = (sheet: HostSheet) => ({ row: 2, rows: lastKeyed(sheet) - 1 });

export const PLAYERS: Players = {
  submit: (played) => {
    played.project = submit(submissionOf(200 + played.count++))(played.project);
  },
  edit: (played, { which, question, text }) => {
    const [one, asked] = [pick(played.project.submissions, which), pick(played.project.questions, question)];
    const answer = asked?.type === 'integer' ? text.replace(/\D/g, '') : text;
    if (one && asked) played.project = edit(one.id, { [asked.name]: answer })(played.project);
  },
  remove: (played, { which }) => {
    const one = pick(played.project.submissions, which);
    if (one && played.project.submissions.length > 4) played.project = remove(one.id)(played.project);
  },
  addQuestion: (played, { at }) => {
    const name = `question_${played.count++}`;
    const place = at % (played.project.questions.length + 1);
    played.project = addQuestion({ name, label: `Label of ${name}`, type: 'text' }, place)(played.project);
  },
  dropQuestion: (played, { which }) => {
    const one = pick(played.project.questions, which);
    if (one && played.project.questions.length > 2) played.project = dropQuestion(one.name)(played.project);
  },
  relabel: (played, { which }) => {
    const one = pick(played.project.questions, which);
    if (one) played.project = relabel(one.name, `Relabelled ${played.count++}`)(played.project);
  },
  note: (played, { row }) => {
    const { sheet } = played;
    const column = headersOf(sheet).findIndex((header) => header.startsWith('My notes')) + 1;
    const rows = lastKeyed(sheet) - 1;
    if (column > 0 && rows > 0) sheet.getRange((row % rows) + 2, column).setValue(`said ${played.count++}`);
  },
  sortAll: ({ sheet }, step) => sort(sheet, { ...allRows(sheet), columns: lastColumn(sheet) }, step),
  sortRows: ({ sheet }, { from, count, ...step }) => {
    const { rows } = allRows(sheet);
    const row = (from % Math.max(1, rows)) + 2;
    sort(sheet, { row, rows: Math.min(count, rows + 2 - row), columns: lastColumn(sheet) }, step);
  },
  sortVisible: ({ sheet }, step) => sort(sheet, { ...allRows(sheet), columns: syncColumn(sheet) - 1 }, step),
  moveColumn: ({ sheet }, { from, to }) => {
    const columns = lastColumn(sheet);
    sheet.moveColumns(sheet.getRange(1, (from % columns) + 1, 1, 1), (to % (columns + 1)) + 1);
  },
  rename: (played, { column }) => {
    const { sheet } = played;
    const place = (column % lastColumn(sheet)) + 1;
    const now = headersOf(sheet)[place - 1] ?? '';
    const text = now.startsWith('My notes') ? `My notes ${played.count++}` : `Renamed ${played.count++}`;
    if (!now.startsWith('_kobo_sync')) sheet.getRange(1, place).setValue(text);
  },
  insertRow: ({ sheet }, { row }) => void sheet.insertRowBefore((row % lastKeyed(sheet)) + 2),
  deleteRow: ({ sheet }, { row }) => {
    const rows = lastKeyed(sheet) - 1;
    if (rows > 4) sheet.deleteRow((row % rows) + 2);
  },
  ownColumn: (played, { at }) => {
    const { sheet } = played;
    const place = (at % lastColumn(sheet)) + 1;
    sheet.insertColumnBefore(place);
    sheet.getRange(1, place).setValue(`Own ${played.count++}`);
    sheet.getRange(2, place).setValue(`own ${played.count++}`);
  },
};
