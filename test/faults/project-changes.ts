import type { Answers, Project, Question, Submission } from './project';

/** What happens to a project in KoboToolbox. */
export type Change = (project: Project) => Project;

export const submit =
  (submission: Submission): Change =>
  (project) => ({ ...project, submissions: [...project.submissions, submission] });

/** An edit changes answers and gives another `_uuid`. */
export const edit = (id: number, answers: Answers): Change =>
  changed(id, (one) => ({ ...one, answers: { ...one.answers, ...answers } }));

/** An edit of the rows of the repeat group. */
export const editMembers = (id: number, change: (members: readonly Answers[]) => readonly Answers[]): Change =>
  changed(id, (one) => ({ ...one, members: change(one.members) }));

const changed =
  (id: number, change: (one: Submission) => Submission): Change =>
  (project) => ({
    ...project,
    submissions: project.submissions.map((one) =>
      one.id === id ? { ...change(one), uuid: one.uuid.replace(/\d+$/, (times) => `${Number(times) + 1}`) } : one,
    ),
  });

export const remove =
  (...ids: readonly number[]): Change =>
  (project) => ({ ...project, submissions: project.submissions.filter(({ id }) => !ids.includes(id)) });

/** A new question, behind the first so many. */
export const addQuestion =
  (question: Question, at: number): Change =>
  (project) => ({ ...project, questions: project.questions.toSpliced(at, 0, question) });

export const dropQuestion =
  (name: string): Change =>
  (project) => ({ ...project, questions: project.questions.filter((one) => one.name !== name) });

export const relabel =
  (name: string, label: string): Change =>
  (project) => ({
    ...project,
    questions: project.questions.map((one) => (one.name === name ? { ...one, label } : one)),
  });

export const all =
  (...changes: readonly Change[]): Change =>
  (project) =>
    changes.reduce((now, change) => change(now), project);
