import type { Draft } from '../choices-draft';
import { usePage } from '../context';

/** By which clock the time of submission stands. All other times stand as they were answered on the device. */
export function SubmissionTime({ draft: { choices, change } }: { draft: Draft }) {
  const { messages, start } = usePage();
  const choose = (value: string): void =>
    change((before) => ({ ...before, submissionTimeZone: value === 'spreadsheet' ? value : 'UTC' }));
  return (
    <label>
      {messages.options.submissionTime}
      <select value={choices.submissionTimeZone} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="UTC">UTC</option>
        <option value="spreadsheet">{messages.options.spreadsheetZone(start.timeZone)}</option>
      </select>
    </label>
  );
}
