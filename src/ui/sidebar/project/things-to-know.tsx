import type { Counts, RunRecord } from '../../../sync/run-record';
import { lossWords } from '../../messages/loss-words';
import type { NoticeMessages } from '../../messages/notice-messages';
import { usePage } from '../context';

interface ThingsProps {
  readonly counts: Counts;
  readonly losses: RunRecord['losses'];
}

/** What is not in the tabs as it was answered, and what to do about it. */
export function ThingsToKnow({ counts, losses }: ThingsProps) {
  const words = usePage().messages.notices;
  const things = [...countedThings(words, counts), ...lostThings(words, losses)];
  if (things.length === 0) return null;
  return (
    <details>
      <summary>{words.title(things.length)}</summary>
      <ul class="things">
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </details>
  );
}

function countedThings(words: NoticeMessages, counts: Counts): string[] {
  const all = [
    [counts.heldColumns, words.held],
    [counts.unfitCells, words.unfit],
    [counts.cutCells, words.cut],
    [counts.truncatedCells, words.truncated],
    [counts.shortenedLinks, words.shortened],
    [counts.droppedCells, words.dropped],
  ] as const;
  return all.flatMap(([n, say]) => (n > 0 ? [say(n)] : []));
}

const lostThings = ({ loss }: NoticeMessages, losses: ThingsProps['losses']): string[] =>
  losses.map((one) => lossWords(loss, one)).filter((text) => text !== null);
