import { usePage } from '../context';
import { Answer } from './answer';
import type { QuestionProps } from './question';

const about = 'new-columns';

/** New columns that are held back. To look at each is the safe way. */
export function NewColumns({ ask, project: { id, project: name }, decide }: QuestionProps<typeof about>) {
  const { messages, go } = usePage();
  const words = messages.decisions[about];
  return (
    <>
      <ul class="things">
        {ask.headers.map((header) => (
          <li key={header}>
            <bdi>{header}</bdi>
          </li>
        ))}
      </ul>
      <p>{words.about}</p>
      <Answer words={words.look} isMain onClick={() => go({ at: 'options', id, name, isFirst: false })} />
      <Answer words={words.add} onClick={() => decide({ about, answer: 'add' })} />
      <Answer words={words.leaveOut} onClick={() => decide({ about, answer: 'leaveOut' })} />
    </>
  );
}
