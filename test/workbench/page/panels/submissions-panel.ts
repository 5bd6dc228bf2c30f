import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import type { ProjectView, SubmissionsView } from '../../contract';
import { post } from '../acts';
import type { PageState } from '../state';
import { useData } from './use-data';

interface PanelProps {
  readonly state: PageState;
  readonly project: ProjectView;
  readonly back: () => void;
}

/** Adds, changes and deletes submissions, in all exports of the project. */
export function SubmissionsPanel({ state, project, back }: PanelProps): ComponentChild {
  const data = useData<SubmissionsView>(state, 'submissions', { project: project.uid });
  const [open, setOpen] = useState<number | null>(null);
  const add = () => void post(state, 'kobo/add', { project: project.uid });
  const submissions = data?.submissions.map((submission) =>
    h(Submission, {
      key: submission.id,
      state,
      project: project.uid,
      submission,
      questions: data.questions,
      isOpen: submission.id === open,
      open: () => setOpen(submission.id === open ? null : submission.id),
    }),
  );
  return [
    h(
      'p',
      { class: 'row' },
      h('button', { type: 'button', onClick: back }, '‹ Back'),
      h('button', { type: 'button', onClick: add }, 'Add a submission'),
    ),
    h('h3', null, project.name),
    h('p', { class: 'quiet' }, `${project.submissions} submissions, the newest here. Changes reach all exports.`),
    h('ul', { class: 'plain' }, submissions),
  ];
}

interface SubmissionProps {
  readonly state: PageState;
  readonly project: string;
  readonly submission: SubmissionsView['submissions'][number];
  readonly questions: SubmissionsView['questions'];
  readonly isOpen: boolean;
  readonly open: () => void;
}

function Submission({ state, project, submission, questions, isOpen, open }: SubmissionProps): ComponentChild {
  const { id, time, answers } = submission;
  const remove = () => void post(state, 'kobo/delete', { project, id });
  const edit = (path: string, answer: string) => void post(state, 'kobo/edit', { project, id, path, answer });
  const fields = questions.map(({ path, label }) =>
    h(
      'label',
      { key: path, class: 'answer' },
      h('span', null, label),
      h('input', {
        key: answers[path],
        defaultValue: answers[path] ?? '',
        onChange: ({ currentTarget }) => edit(path, currentTarget.value),
      }),
    ),
  );
  return h(
    'li',
    { class: 'card' },
    h(
      'p',
      { class: 'row' },
      h('b', null, String(id)),
      h('span', null, time.replace('T', ' ')),
      h('button', { type: 'button', 'aria-expanded': isOpen, onClick: open }, 'Edit'),
      h('button', { type: 'button', 'aria-label': `Delete submission ${id}`, onClick: remove }, 'Delete'),
    ),
    isOpen && h('div', null, fields),
  );
}
