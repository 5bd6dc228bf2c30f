import { usePage } from '../context';
import { Answer } from './answer';
import type { QuestionProps } from './question';

const about = 'safety-stop';

/** Many submissions would go at once. */
export function SafetyStop({ decide }: Pick<QuestionProps<typeof about>, 'decide'>) {
  const words = usePage().messages.decisions[about];
  return (
    <>
      <p>{words.about}</p>
      <Answer words={words.keep} isMain onClick={() => decide({ about, answer: 'keep' })} />
      <Answer words={words.goOn} onClick={() => decide({ about, answer: 'goOn' })} />
    </>
  );
}
