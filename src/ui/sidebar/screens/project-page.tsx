import type { LinkedProject } from '../../../sync/linked-project';
import { usePage } from '../context';
import { Frame } from '../parts/frame';
import { Loading } from '../parts/loading';
import { History } from '../project/history';
import { Hourly } from '../project/hourly';
import { LastRun } from '../project/last-run';
import { ProjectButtons } from '../project/project-buttons';
import { Unlink } from '../project/unlink';

/** One linked project: how the last run went, the hourly switch, open, refresh, what is imported, history, unlink. */
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
      <ProjectButtons project={project} />
      <ToOptions project={project} />
      <History id={project.id} />
      <Unlink id={project.id} />
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
