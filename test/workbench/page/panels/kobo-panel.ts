import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import type { FaultView, KoboView, ProjectView } from '../../contract';
import { post } from '../acts';
import type { PageState } from '../state';
import { Choose } from './choose';
import { CopyButton } from './copy-button';
import { SubmissionsPanel } from './submissions-panel';
import { useData } from './use-data';

/** Over 120 seconds KoboToolbox gives up. */
const SECONDS = [0, 10, 60, 200].map((seconds) => [String(seconds), `${seconds} s`] as const);

/** What the KoboToolbox server has, and what is wrong with it. */
export function KoboPanel({ state }: { readonly state: PageState }): ComponentChild {
  const kobo = useData<KoboView>(state, 'kobo');
  const [project, setProject] = useState<string | null>(null);
  if (kobo === null) return null;
  const chosen = kobo.projects.find(({ uid }) => uid === project);
  if (chosen !== undefined) return h(SubmissionsPanel, { state, project: chosen, back: () => setProject(null) });
  return [
    h('h3', null, 'Server'),
    h(
      'p',
      { class: 'copyable' },
      h('code', null, kobo.url),
      h(CopyButton, { text: kobo.url, label: 'Copy the server URL' }),
    ),
    h('h3', null, 'Accounts'),
    h(
      'ul',
      { class: 'plain' },
      kobo.accounts.map((account) => h(Account, { key: account.username, account })),
    ),
    h('h3', null, 'Projects'),
    h(
      'ul',
      { class: 'plain' },
      kobo.projects.map((one) =>
        h(Project, { key: one.uid, state, server: kobo.url, project: one, open: () => setProject(one.uid) }),
      ),
    ),
    h(
      'button',
      { type: 'button', onClick: () => void post(state, 'kobo/later') },
      'Let weeks pass in the private household survey',
    ),
    h('h3', null, 'Faults'),
    h(
      'ul',
      { class: 'plain' },
      kobo.faults.map((fault) => h(FaultSwitch, { key: fault.id, state, fault })),
    ),
  ];
}

function Account({ account }: { readonly account: KoboView['accounts'][number] }): ComponentChild {
  const { username, key: apiKey } = account;
  const shown = apiKey === null ? h('em', null, 'key revoked') : h('code', { class: 'key' }, apiKey);
  return h(
    'li',
    { class: 'copyable' },
    h('b', null, username),
    shown,
    apiKey !== null && h(CopyButton, { text: apiKey, label: `Copy the API key of ${username}` }),
  );
}

interface ProjectProps {
  readonly state: PageState;
  readonly server: string;
  readonly project: ProjectView;
  readonly open: () => void;
}

function Project({ state, server, project, open }: ProjectProps): ComponentChild {
  const { uid, name, status, submissions, exports } = project;
  const address = `${server}/#/forms/${uid}/summary`;
  const setTime = (seconds: number) => void post(state, 'kobo/exportTime', { project: uid, seconds });
  return h(
    'li',
    { class: 'card' },
    h('b', null, name),
    h('p', null, `${status} · ${submissions} submissions · ${exports.length} saved exports`),
    h(
      'p',
      { class: 'row' },
      h('button', { type: 'button', onClick: open }, 'Submissions'),
      h(CopyButton, { text: address, label: `Copy address of ${name}`, shown: 'Copy address' }),
      h(Choose, {
        label: 'Export takes',
        value: String(project.secondsToExport),
        options: SECONDS,
        set: (text: string) => setTime(Number(text)),
      }),
    ),
  );
}

function FaultSwitch({ state, fault }: { readonly state: PageState; readonly fault: FaultView }): ComponentChild {
  const change = (on: boolean) => void post(state, 'kobo/fault', { id: fault.id, on });
  const box = h('input', {
    type: 'checkbox',
    checked: fault.on,
    onChange: ({ currentTarget }) => change(currentTarget.checked),
  });
  return h('li', null, h('label', null, box, ` ${fault.label}`));
}
