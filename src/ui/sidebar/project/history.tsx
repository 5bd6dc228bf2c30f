import type { RunRecord } from '../../../sync/run-record';
import { askTitle } from '../../messages/ask-title';
import { changeWords } from '../../messages/change-words';
import { failureWords } from '../../messages/failure-words';
import { usePage } from '../context';
import { LazyDetails } from '../parts/lazy-details';
import { Loading } from '../parts/loading';
import { timeText } from '../parts/time';
import { useLoaded } from '../use-ask';
import { ChangedSubmissions } from './changed-submissions';

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
  const { value, failure, again } = useLoaded('history', { id });
  if (value === null) return <Loading failure={failure} again={again} />;
  return (
    <ul class="rows">
      {value.map((run) => (
        <Run key={run.startedAt} run={run} />
      ))}
    </ul>
  );
}

function Run({ run }: { run: RunRecord }) {
  const { messages, start } = usePage();
  const [ask] = run.asks;
  return (
    <li class="column">
      {timeText(run.endedAt, start.locale, start.timeZone)} ·{' '}
      {run.by === 'clock' ? messages.project.byClock : messages.project.byPerson}
      {run.counts !== null && ` · ${messages.common.submissions(run.counts.submissions)}`}
      <ChangedSubmissions run={run} summary={changeWords(messages.changes, run)} />
      {ask !== undefined && <p>{askTitle(messages.decisions, ask)}</p>}
      {run.failure !== null && <p>{failureWords(messages, run.failure).what}</p>}
    </li>
  );
}
