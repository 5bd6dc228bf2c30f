import { useState } from 'preact/hooks';
import type { Failure } from '../../../shared/failure';
import type { LinkedProject } from '../../../sync/linked-project';
import type { Counts } from '../../../sync/run-record';
import { failureWords } from '../../messages/failure-words';
import { usePage } from '../context';
import { Frame } from '../parts/frame';
import { Loading } from '../parts/loading';
import { Notice } from '../parts/notice';
import { timeText } from '../parts/time';
import { useAsk, useLoaded } from '../use-ask';

/** One linked project: how the last run went, the hourly switch, open, refresh, history, unlink. */
export function ProjectPage({ id }: { id: string }) {
  const { start, messages, reload } = usePage();
  const project = start.linked.find((linked) => linked.id === id);
  return (
    <Frame title={project?.project ?? messages.common.loading}>
      {project === undefined ? <Loading failure={null} again={reload} /> : <Linked project={project} />}
    </Frame>
  );
}

function Linked({ project }: { project: LinkedProject }) {
  const { messages } = usePage();
  if (project.ownership === 'another') return <p>{messages.home.runsWith(project.account)}</p>;
  return (
    <>
      <LastRun project={project} />
      <Hourly project={project} />
      <Buttons project={project} />
      <History id={project.id} />
      <Unlink id={project.id} />
    </>
  );
}

/** Where a button leads is taken from the link itself, never from a stored failure. */
const trusted = (failure: Failure | null, server: string): Failure | null =>
  failure !== null && 'server' in failure ? { ...failure, server } : failure;

function LastRun({ project: { lastRun, tab, server } }: { project: LinkedProject }) {
  const { messages, start } = usePage();
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
      <p role="status">✓ {messages.project.imported(lastRun.counts, tab?.name ?? '', time)}</p>
      <Warnings counts={lastRun.counts} />
    </>
  );
}

function Warnings({ counts }: { counts: Counts }) {
  const { messages } = usePage();
  return (
    <>
      {counts.droppedCells > 0 && <p class="about">{messages.project.dropped(counts.droppedCells)}</p>}
      {counts.cutCells > 0 && <p class="about">{messages.project.cut(counts.cutCells)}</p>}
    </>
  );
}

function Hourly({ project }: { project: LinkedProject }) {
  const { messages, reload } = usePage();
  const switching = useAsk('keepUpToDate');
  const turn = (): void => switching.run({ id: project.id, on: !project.hourly }, reload);
  return (
    <>
      <label class="switch">
        {messages.project.keepUpToDate}
        <input
          type="checkbox"
          role="switch"
          aria-checked={project.hourly}
          checked={project.hourly}
          disabled={switching.busy}
          onChange={turn}
        />
      </label>
      <Notice failure={switching.failure} onAgain={turn} />
    </>
  );
}

function Buttons({ project }: { project: LinkedProject }) {
  const { messages, reload } = usePage();
  const opening = useAsk('openTab');
  const refreshing = useAsk('refresh');
  const open = (): void => opening.run({ id: project.id }, () => undefined);
  const refresh = (): void => refreshing.run({ id: project.id }, reload);
  return (
    <>
      <div class="buttons">
        <button type="button" class="main" disabled={opening.busy || project.tab === null} onClick={open}>
          {messages.project.openTab}
        </button>
        <button type="button" class="plain" disabled={refreshing.busy} onClick={refresh}>
          {refreshing.busy ? messages.project.refreshing : messages.project.refresh}
        </button>
      </div>
      <Notice failure={opening.failure ?? refreshing.failure} onAgain={refresh} />
    </>
  );
}

function History({ id }: { id: string }) {
  const { messages } = usePage();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.project.history}</summary>
      {open && <Runs id={id} />}
    </details>
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

function Unlink({ id }: { id: string }) {
  const { messages, go, reload } = usePage();
  const unlinking = useAsk('unlink');
  const unlink = (erase: boolean): void =>
    unlinking.run({ id, erase }, () => {
      reload();
      go({ at: 'home' });
    });
  return (
    <details>
      <summary>{messages.project.unlink}</summary>
      <p>{messages.project.unlinkQuestion}</p>
      <div class="buttons">
        <button type="button" class="plain" disabled={unlinking.busy} onClick={() => unlink(false)}>
          {messages.project.keepTab}
        </button>
        <button type="button" class="plain" disabled={unlinking.busy} onClick={() => unlink(true)}>
          {messages.project.eraseData}
        </button>
      </div>
      <Notice failure={unlinking.failure} />
    </details>
  );
}
