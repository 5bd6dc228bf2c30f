import { join } from 'node:path';
import type { Result } from '../../src/shared/result';
import type { Decision } from '../../src/sync/ask';
import type { ChoicesChange } from '../../src/sync/choices';
import type { RunRecord } from '../../src/sync/run-record';
import type { Asks, Gets, Method } from '../../src/ui/contract';
import { type Host, type Outcome, openHost, type RunCall } from '../host';
import {
  DEMO_KEY,
  emptyWorld,
  type KoboServer,
  makeAccount,
  makeProject,
  setForm,
  startKoboServer,
  uidFrom,
} from '../kobo-server';
import { root } from '../root';
import { fileOf, formatFor, formOf, PROJECT_NAME } from './export-of';
import type { Project } from './project';

const ANNA = 'first@example.org';
const [PROJECT, EXPORT] = [uidFrom('a', 'faults'), uidFrom('es', 'faults')];

/** What may befall a run. */
export type Misfortune = Pick<RunCall, 'fault' | 'meanwhile'>;

/** How a run ended: as the host saw it, and what it says of itself where it still could. */
export interface Ran {
  readonly outcome: Outcome;
  readonly record: RunRecord | null;
}

/** The built add-on in a spreadsheet that is linked with the small project. */
export class Workspace {
  private constructor(
    readonly host: Host,
    private readonly kobo: KoboServer,
    private readonly id: string,
  ) {}

  /** Links the export; nothing is imported yet. Close it when done. */
  static async open(project: Project, choices: ChoicesChange = {}): Promise<Workspace> {
    const host = await openHost({ bundle: join(root(), 'build'), user: ANNA });
    const kobo = await startKoboServer({ now: () => host.clock.now(), world: worldOf() });
    await host.openDocument(ANNA);
    const workspace = new Workspace(host, kobo, await link(host, kobo, project, choices));
    workspace.serve(project);
    return workspace;
  }

  /** From now on KoboToolbox has this project. */
  serve(project: Project): void {
    serve(this.kobo, project);
  }

  /** All that the run says, and all that was called. */
  async refresh(misfortune: Misfortune = {}): Promise<Ran> {
    const outcome = await this.call('refresh', { id: this.id }, misfortune);
    const linked = outcome.status === 'done' ? answerOf<Gets<'refresh'>>(outcome) : null;
    return { outcome, record: linked?.ok ? linked.value.lastRun : null };
  }

  async decide(decision: Decision): Promise<void> {
    const answered = answerOf(await this.call('decide', { id: this.id, decision }));
    if (!answered.ok) throw new Error(JSON.stringify(answered.failure));
  }

  /** The names of the calls of the last run, in order. */
  lastCalls(): readonly string[] {
    return this.host.executions.at(-1)?.calls.map(({ name }) => name) ?? [];
  }

  async close(): Promise<void> {
    await this.host.close();
    await this.kobo.close();
  }

  private call<M extends Method>(method: M, asks: Asks<M>, misfortune: Misfortune = {}): Promise<Outcome> {
    return callAddOn(this.host, method, asks, misfortune);
  }
}

const callAddOn = <M extends Method>(host: Host, method: M, asks: Asks<M>, misfortune: Misfortune = {}) =>
  host.run({ function: 'call', args: [{ method, asks }], user: ANNA, context: 'sidebar', ...misfortune });

function answerOf<T = unknown>(outcome: Outcome): Result<T> {
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.value as Result<T>;
}

function worldOf() {
  const settings = { type: 'csv', lang: '_default', xls_types_as_text: true };
  const setting = { uid: EXPORT, name: 'All questions', dateModified: '2026-01-01T08:00:00.000000Z', settings };
  const project = makeProject({ uid: PROJECT, name: PROJECT_NAME, exportSettings: [setting] });
  return { ...emptyWorld(), accounts: [makeAccount('alice', DEMO_KEY)], projects: [project] };
}

function serve({ world, serve: put }: KoboServer, project: Project): void {
  const [kept] = world.projects;
  if (kept !== undefined) setForm(kept, formOf(project));
  const bytes = fileOf(project);
  put(PROJECT, EXPORT, { csv: bytes, xlsx: bytes });
}

async function link(host: Host, kobo: KoboServer, project: Project, choices: ChoicesChange): Promise<string> {
  serve(kobo, project);
  const known = await need<'connect'>(callAddOn(host, 'connect', { server: kobo.url, key: DEMO_KEY }));
  const linked = await need<'link'>(
    callAddOn(host, 'link', {
      ...known,
      project: { uid: PROJECT, name: PROJECT_NAME },
      choice: { kind: 'saved', export: { uid: EXPORT, name: 'All questions' } },
      format: formatFor(project),
    }),
  );
  await need<'changeChoices'>(callAddOn(host, 'changeChoices', { id: linked.id, choices }));
  return linked.id;
}

async function need<M extends Method>(running: Promise<Outcome>): Promise<Gets<M>> {
  const result = answerOf<Gets<M>>(await running);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
