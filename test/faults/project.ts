/** A question of the small project that faults are tried on. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'integer';
}

/** By the question's name; what is missing was not answered. */
export type Answers = Readonly<Record<string, string>>;

export interface Submission {
  readonly id: number;
  /** Each edit gives another one. */
  readonly uuid: string;
  readonly answers: Answers;
  /** Rows of the repeat group, where the form has it. */
  readonly members: readonly Answers[];
}

/** A project as KoboToolbox has it at one moment. Plain data: changes make another one. */
export interface Project {
  readonly questions: readonly Question[];
  /** Questions of the repeat group; null: the form has none. */
  readonly members: readonly Question[] | null;
  readonly submissions: readonly Submission[];
}

const QUESTIONS: readonly Question[] = [
  { name: 'village', label: 'Village', type: 'text' },
  { name: 'head', label: 'Head of household', type: 'text' },
  { name: 'size', label: 'Household size', type: 'integer' },
  { name: 'remarks', label: 'Remarks', type: 'text' },
];

const MEMBERS: readonly Question[] = [
  { name: 'person', label: 'Name', type: 'text' },
  { name: 'age', label: 'Age', type: 'integer' },
];

const VILLAGES = ['Amiro', 'Borra', 'Celle'];

/** No two rows say the same, and the order of villages is not that of submissions. */
export function submissionOf(id: number, members = 0): Submission {
  return {
    id,
    uuid: `u-${id}-1`,
    answers: { village: VILLAGES[(id * 7) % 3] ?? '', head: `Head ${(id * 37) % 101}`, size: String((id % 5) + 1) },
    members: Array.from({ length: members }, (_, at) => ({ person: `Person ${id}.${at + 1}`, age: `${at + id}` })),
  };
}

/** So many submissions, from 101 on; with a repeat group none, one or two rows each. */
export function projectOf(rows: number, hasRepeat = false): Project {
  return {
    questions: QUESTIONS,
    members: hasRepeat ? MEMBERS : null,
    submissions: Array.from({ length: rows }, (_, at) => submissionOf(101 + at, hasRepeat ? at % 3 : 0)),
  };
}
