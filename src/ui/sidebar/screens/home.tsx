import type { LinkedProject } from '../../../sync/linked-project';
import { askTitle } from '../../messages/ask-title';
import { failureWords } from '../../messages/failure-words';
import { usePage } from '../context';
import { neediestFirst } from '../neediest-first';
import { Frame } from '../parts/frame';
import { timeText } from '../parts/time';
import { useAsk } from '../use-ask';

/** What is linked in this spreadsheet, mine and others' apart; empty: one sentence what this does. */
export function Home() {
  const { messages, start, go } = usePage();
  const mine = neediestFirst(start.linked.filter(({ ownership }) => ownership !== 'another'));
  const others = start.linked.filter(({ ownership }) => ownership === 'another');
  return (
    <Frame title={start.linked.length === 0 ? messages.name : messages.home.title} back={false}>
      {start.linked.length === 0 && <p>{messages.home.empty}</p>}
      <Group title={messages.home.mine} projects={mine} />
      <Group title={messages.home.others} projects={others} />
      <button type="button" class="main" onClick={() => go({ at: 'address' })}>
        {messages.home.connect}
      </button>
      <Accounts />
    </Frame>
  );
}

function Group({ title, projects }: { title: string; projects: readonly LinkedProject[] }) {
  if (projects.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="rows">
        {projects.map((project) => (
          <Row key={project.id} project={project} />
        ))}
      </ul>
    </section>
  );
}

function Row({ project }: { project: LinkedProject }) {
  const { go } = usePage();
  return (
    <li>
      <button type="button" class="row" onClick={() => go({ at: 'project', id: project.id })}>
        <bdi>{project.project}</bdi>
        <small>{useStateWords(project)}</small>
      </button>
    </li>
  );
}

/** The state of a linked project, in plain words. */
function useStateWords({ ownership, lastRun, account, hourly, progress }: LinkedProject): string {
  const { messages, start } = usePage();
  const time = (iso: string): string => timeText(iso, start.locale, start.timeZone);
  if (progress !== null) return messages.importing.running;
  if (ownership === 'another') return messages.home.runsWith(account);
  if (lastRun === null) return messages.home.neverRun;
  const [ask] = lastRun.asks;
  if (ask !== undefined) return messages.decisions.needsYou(askTitle(messages.decisions, ask));
  if (lastRun.failure !== null) {
    return `${messages.project.failedAt(time(lastRun.endedAt))}: ${failureWords(messages, lastRun.failure).what}`;
  }
  return `${messages.home.upToDate(time(lastRun.endedAt))} · ${hourly ? messages.home.hourly : messages.home.byHand}`;
}

function Accounts() {
  const { messages, start, reload } = usePage();
  const forget = useAsk('forgetKey');
  if (start.accounts.length === 0) return null;
  return (
    <details>
      <summary>{messages.home.accounts}</summary>
      <ul class="rows">
        {start.accounts.map((known) => (
          <li key={`${known.server} ${known.account}`}>
            <span>
              <bdi>{known.account}</bdi> · {known.server.replace(/^https?:\/\//, '')}
            </span>
            <button type="button" class="plain" disabled={forget.busy} onClick={() => forget.run(known, reload)}>
              {messages.home.forgetKey(known.account)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
