import type { Failure } from '../../../shared/failure';
import type { LinkedProject } from '../../../sync/linked-project';
import type { Counts, RunRecord } from '../../../sync/run-record';
import { changeWords } from '../../messages/change-words';
import { usePage } from '../context';
import { Notice } from '../parts/notice';
import { timeText } from '../parts/time';
import { thingsOf } from '../things';
import { ThingsToKnow } from './things-to-know';

/** How the last run went: what came and what changed, or why not. */
export function LastRun({ project }: { project: LinkedProject }) {
  const { messages } = usePage();
  const { lastRun } = project;
  if (lastRun === null) return <p>{messages.home.neverRun}</p>;
  return (
    <>
      <Result project={project} run={lastRun} />
      <ThingsToKnow things={thingsOf(messages.notices, project, lastRun)} />
    </>
  );
}

function Result({ project, run }: { project: LinkedProject; run: RunRecord }) {
  const { messages, start } = usePage();
  const time = timeText(run.endedAt, start.locale, start.timeZone);
  if (run.counts === null || run.failure !== null || run.outcome === 'asked') {
    return (
      <>
        <p>{messages.project.failedAt(time)}</p>
        {run.failure !== null && <Notice failure={trusted(run.failure, project.server)} />}
      </>
    );
  }
  const changes = changeWords(messages.changes, run);
  return (
    <p role="status">
      ✓ {messages.project.imported(run.counts, onlyTab(project, run.counts), time)}
      {changes !== '' && <strong class="changes">{changes}</strong>}
    </p>
  );
}

/** Where a button leads is taken from the link itself, never from a stored failure. */
const trusted = (failure: Failure, server: string): Failure => ('server' in failure ? { ...failure, server } : failure);

/** One tab is named; several are counted, as they stand in the spreadsheet anyway. */
const onlyTab = ({ tab }: LinkedProject, { tabs }: Counts): string | null => (tabs === 1 ? (tab?.name ?? null) : null);
