import type { Failure } from '../../../shared/failure';
import type { LinkedProject } from '../../../sync/linked-project';
import type { Counts } from '../../../sync/run-record';
import { usePage } from '../context';
import { Notice } from '../parts/notice';
import { timeText } from '../parts/time';
import { ThingsToKnow } from './things-to-know';

/** How the last run went: what came, or why not. */
export function LastRun({ project }: { project: LinkedProject }) {
  const { messages, start } = usePage();
  const { lastRun, server } = project;
  if (lastRun === null) return <p>{messages.home.neverRun}</p>;
  const time = timeText(lastRun.endedAt, start.locale, start.timeZone);
  if (lastRun.counts === null) {
    return (
      <>
        <p>{messages.project.failedAt(time)}</p>
        <Notice failure={trusted(lastRun.failure, server)} />
      </>
    );
  }
  return (
    <>
      <p role="status">✓ {messages.project.imported(lastRun.counts, onlyTab(project, lastRun.counts), time)}</p>
      <ThingsToKnow counts={lastRun.counts} losses={lastRun.losses} />
    </>
  );
}

/** Where a button leads is taken from the link itself, never from a stored failure. */
const trusted = (failure: Failure | null, server: string): Failure | null =>
  failure !== null && 'server' in failure ? { ...failure, server } : failure;

/** One tab is named; several are counted, as they stand in the spreadsheet anyway. */
const onlyTab = ({ tab }: LinkedProject, { tabs }: Counts): string | null => (tabs === 1 ? (tab?.name ?? null) : null);
