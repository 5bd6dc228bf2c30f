import { useState } from 'preact/hooks';
import { usePage } from '../context';
import { tabName } from '../tab-name';
import { Answer } from './answer';
import type { QuestionProps } from './question';

const about = 'column-claim';

/** Several columns of a tab say that they are the same: the one that has its name still is proposed. */
export function ColumnClaim({ ask: { headers, column, table }, project, decide }: QuestionProps<typeof about>) {
  const words = usePage().messages.decisions[about];
  const [answer, choose] = useState(headers.find((header) => header === column) ?? headers[0] ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        decide({ about, answer });
      }}
    >
      <p>{words.about(tabName(project, table))}</p>
      <fieldset>
        <legend>{words.choose}</legend>
        {headers.map((header) => (
          <label key={header} class="choice">
            <input type="radio" name={about} checked={header === answer} onChange={() => choose(header)} />
            <bdi>{header}</bdi>
          </label>
        ))}
      </fieldset>
      <Answer words={words.keep} isMain />
    </form>
  );
}
