import { failureWords } from '../../messages/failure-words';
import { usePage } from '../context';
import { LazyDetails } from '../parts/lazy-details';
import { Loading } from '../parts/loading';
import { timeText } from '../parts/time';
import { useLoaded } from '../use-ask';

/** The last runs, asked for when they are opened. */
export function History({ id }: { id: string }) {
  const { messages } = usePage();
  return (
    <LazyDetails summary={messages.project.history}>
      <Runs id={id} />
    </LazyDetails>
  );
}

function Runs({ id }: { id: string }) {
  const { messages, start } = usePage();
  const { value, failure, again } = useLoaded('history', { id });
  if (value === null) return <Loading failure={failure} again={again} />;
  return (
    <ul class="rows">
      {value.map((run) => (
        <li key={run.startedAt}>
          {timeText(run.endedAt, start.locale, start.timeZone)} ·{' '}
          {run.by === 'clock' ? messages.project.byClock : messages.project.byPerson}
          {run.counts !== null && ` · ${messages.common.submissions(run.counts.submissions)}`}
          {run.failure !== null && <p>{failureWords(messages, run.failure).what}</p>}
        </li>
      ))}
    </ul>
  );
}
