import { useState } from 'preact/hooks';
import type { KnownAccount } from '../../../sync/credentials';
import type { ProjectChoice, ProjectChoices } from '../../contract';
import { usePage } from '../context';
import { Frame } from '../parts/frame';
import { Loading } from '../parts/loading';
import { dateText } from '../parts/time';
import { useLoaded } from '../use-ask';

/** All projects that the account sees; a row is the choice. */
export function ChooseProject({ known }: { known: KnownAccount }) {
  const { messages } = usePage();
  const { value, failure, again } = useLoaded('projects', known);
  return (
    <Frame title={messages.projects.title}>
      {value === null ? <Loading failure={failure} again={again} /> : <Projects list={value} known={known} />}
    </Frame>
  );
}

function Projects({ list, known }: { list: ProjectChoices; known: KnownAccount }) {
  const { messages } = usePage();
  const [search, setSearch] = useState('');
  const found = list.projects.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  if (list.projects.length === 0) return <p>{messages.projects.none}</p>;
  return (
    <>
      <label>
        {messages.projects.search}
        <input name="search" type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
      </label>
      {!list.complete && <p class="about">{messages.projects.incomplete}</p>}
      {found.length === 0 && <p>{messages.projects.noMatch}</p>}
      <ul class="rows">
        {found.map((project) => (
          <ProjectRow key={project.uid} project={project} known={known} />
        ))}
      </ul>
    </>
  );
}

function ProjectRow({ project, known }: { project: ProjectChoice; known: KnownAccount }) {
  const { go } = usePage();
  return (
    <li>
      <button
        type="button"
        class="row"
        disabled={project.whyNot !== null}
        onClick={() => go({ at: 'exports', known, project })}
      >
        <bdi>{project.name}</bdi>
        <small>{useDetails(project, known)}</small>
      </button>
    </li>
  );
}

function useDetails(project: ProjectChoice, known: KnownAccount): string {
  const { messages, start } = usePage();
  if (project.whyNot === 'draft') return messages.projects.draft;
  const { submissions, lastSubmission, owner } = project;
  return [
    submissions === null ? null : messages.common.submissions(submissions),
    lastSubmission === null ? null : messages.projects.last(dateText(lastSubmission, start.locale, start.timeZone)),
    owner === known.account ? null : messages.projects.owner(owner),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
