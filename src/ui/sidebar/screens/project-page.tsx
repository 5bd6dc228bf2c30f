import type { LinkedProject } from '../../../sync/linked-project';
import { usePage } from '../context';
import { Frame } from '../parts/frame';
import { Loading } from '../parts/loading';
import { Decision } from '../project/decision';
import { History } from '../project/history';
import { Hourly } from '../project/hourly';
import { LastRun } from '../project/last-run';
import { More } from '../project/more';
import { ProjectButtons } from '../project/project-buttons';

/** One linked project: how the last run went and what it asks, the hourly switch, open, refresh, what is imported, history. */
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
      <Decision project={project} />
      <Hourly project={project} />
      <ProjectButtons project={project} />
      <ToOptions project={project} />
      <History id={project.id} />
      <More project={project} />
    </>
  );
}

function ToOptions({ project: { id, project, lastRun } }: { project: LinkedProject }) {
  const { messages, go } = usePage();
  const open = (): void => go({ at: 'options', id, name: project, isFirst: lastRun === null });
  return (
    <button type="button" class="line" onClick={open}>
      {messages.options.title} <span aria-hidden="true">›</span>
    </button>
  );
}
