import type { Project } from '../../kobo-server';
import type { SubmissionsView } from '../contract';
import { questionsOf } from './questions';

const SHOWN = 50;

/** The newest submissions of a project, with the answers that can be changed here. */
export function submissionsOf(project: Project): SubmissionsView {
  const questions = questionsOf(project)
    .filter(({ editable }) => editable)
    .map(({ path, name, labels }) => ({ path, label: labels.find((label) => label !== null) ?? name }));
  const submissions = project.submissions
    .slice(-SHOWN)
    .reverse()
    .map((submission) => ({
      id: Number(submission._id),
      time: String(submission._submission_time ?? ''),
      answers: Object.fromEntries(questions.map(({ path }) => [path, String(submission[path] ?? '')])),
    }));
  return { questions, submissions };
}
