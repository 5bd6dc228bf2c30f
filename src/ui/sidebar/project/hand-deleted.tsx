import { usePage } from '../context';
import { Keys } from '../parts/keys';
import { Answer } from './answer';
import type { QuestionProps } from './question';

const about = 'hand-deleted';

/** Rows that a person deleted in a tab, and KoboToolbox still has. */
export function HandDeleted({ ask, project, decide }: QuestionProps<typeof about>) {
  const words = usePage().messages.decisions[about];
  return (
    <>
      <p>{words.about}</p>
      <details>
        <summary>{words.which}</summary>
        <Keys keys={ask.submissions} count={ask.count} />
      </details>
      <Answer words={words.putBack} isMain onClick={() => decide({ about, answer: 'putBack' })} />
      <Answer words={words.leaveOut} onClick={() => decide({ about, answer: 'leaveOut' })} />
      {project.uid !== undefined && (
        <p>
          <a href={`${project.server}/#/forms/${project.uid}/data/table`} target="_blank" rel="noreferrer">
            {words.inKobo.label}
          </a>
          <small>{words.inKobo.note}</small>
        </p>
      )}
    </>
  );
}
