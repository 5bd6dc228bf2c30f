import type { ProgressStep } from '../../../sync/progress';
import type { Messages } from '../../messages/messages';
import { usePage } from '../context';

/** The real steps of an import, done ones ticked, and the share of the work. */
export function Steps({ step }: { step: ProgressStep | null }) {
  const { messages } = usePage();
  return (
    <>
      <progress max={1} value={shareOf(step)} aria-label={messages.importing.progress} />
      <ul class="steps" aria-live="polite">
        {linesOf(messages, step).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** A tenth for the file, a tenth for reading, the rest by rows. */
function shareOf(step: ProgressStep | null): number {
  if (step === null || step.at === 'file') return 0.05;
  return step.at === 'read' ? 0.15 : 0.2 + (0.8 * step.rows) / Math.max(1, step.of);
}

function linesOf({ importing: words }: Messages, step: ProgressStep | null): readonly string[] {
  if (step === null || step.at === 'file') return [`● ${words.makingFile}`];
  if (step.at === 'read') return [`✓ ${words.madeFile}`, `● ${words.read(step.submissions)}`];
  return [`✓ ${words.madeFile}`, `● ${words.writing(step.rows, step.of)}`];
}
