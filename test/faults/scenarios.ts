import { type Answers, type Project, projectOf, type Question, submissionOf } from './project';
import { addQuestion, all, type Change, dropQuestion, edit, editMembers, remove, submit } from './project-changes';

/** What a refresh has to bring into a tab. `before` null: it is the first import. */
export interface Scenario {
  readonly name: string;
  readonly before: Project | null;
  readonly after: Project;
}

const PHONE: Question = { name: 'phone', label: 'Phone', type: 'text' };
const WATER: Question = { name: 'water', label: 'Litres', type: 'integer' };

const EDITS = all(
  edit(102, { head: 'edited 102' }),
  edit(103, { village: 'edited 103', size: '40' }),
  edit(108, { remarks: 'edited 108', head: '' }),
);
/** In `layouts` the row of 103 has no note, that of 107 has one. */
const REMOVALS = remove(103, 107);
const ADDITIONS = all(submit(submissionOf(120)), submit(submissionOf(121)), submit(submissionOf(122)));
const NEW_COLUMNS = all(
  addQuestion(PHONE, 2),
  addQuestion(WATER, 4),
  edit(104, { phone: '0700 104', water: '20' }),
  edit(111, { phone: '+254 111' }),
);

const later = (name: string, before: Project, change: Change): Scenario => ({ name, before, after: change(before) });

const someone: Answers = { person: 'New person', age: '1' };
const MEMBERS = all(
  editMembers(103, ([first = someone]) => [first, { person: 'edited', age: '77' }, someone]),
  editMembers(105, () => []),
  editMembers(101, () => [someone]),
  edit(106, { head: 'edited 106' }),
);

const [FLAT, REPEAT] = [projectOf(12), projectOf(8, true)];

export const SCENARIOS: readonly Scenario[] = [
  { name: 'first import', before: null, after: FLAT },
  { name: 'first import, repeat group', before: null, after: projectOf(6, true) },
  later('edits', FLAT, EDITS),
  later('new rows', FLAT, ADDITIONS),
  later('removals', FLAT, REMOVALS),
  later('new columns', FLAT, NEW_COLUMNS),
  later('all at once', FLAT, all(EDITS, REMOVALS, ADDITIONS, NEW_COLUMNS, dropQuestion('remarks'))),
  later('repeat group', REPEAT, all(MEMBERS, remove(104), submit(submissionOf(120, 2)))),
];
