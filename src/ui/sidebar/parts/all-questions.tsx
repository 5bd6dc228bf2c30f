import type { ImportChoice } from '../../contract';
import { usePage } from '../context';
import { languageName } from './language-name';

interface AllQuestionsProps {
  readonly languages: readonly string[];
  readonly choice: ImportChoice;
  readonly choose: (choice: ImportChoice) => void;
}

/** "All questions", with the language of the labels. */
export function AllQuestions({ languages, choice, choose }: AllQuestionsProps) {
  const { messages } = usePage();
  const chosen = choice.kind === 'all' ? choice.lang : (languages[0] ?? '_xml');
  return (
    <>
      <label class="choice">
        <input
          type="radio"
          name="what"
          checked={choice.kind === 'all'}
          onChange={() => choose({ kind: 'all', lang: chosen })}
        />
        <span>
          {messages.exports.all}
          <small>{messages.exports.allNote}</small>
        </span>
      </label>
      {choice.kind === 'all' && (
        <label class="inner">
          {messages.exports.labels}
          <select value={chosen} onChange={(event) => choose({ kind: 'all', lang: event.currentTarget.value })}>
            {[...languages, '_xml'].map((lang) => (
              <option key={lang} value={lang}>
                {languageName(messages, lang)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
