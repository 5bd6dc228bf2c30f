import { join } from 'node:path';
import type { Result } from '../../src/shared/result';
import type { Asks, Gets, ImportFormat, Method } from '../../src/ui/contract';
import { type Host, type HostOptions, type Outcome, openHost } from '../host';
import { DEMO_KEY, DEMO_PROJECTS, type KoboServer, startKoboServer } from '../kobo-server';
import { root } from '../root';

export const ALICE = 'first@example.org';

/** The built add-on in a new spreadsheet of the local host, beside a local KoboToolbox server on the same clock. */
export interface World {
  readonly host: Host;
  readonly kobo: KoboServer;
  /** Asks as the sidebar does. */
  ask: <M extends Method>(method: M, asks: Asks<M>, person?: string) => Promise<Result<Gets<M>>>;
  /** The same; a failure ends the test. */
  get: <M extends Method>(method: M, asks: Asks<M>, person?: string) => Promise<Gets<M>>;
  close: () => Promise<void>;
}

export async function openWorld(options: Partial<HostOptions> = {}): Promise<World> {
  const host = await openHost({ bundle: join(root(), 'build'), user: ALICE, ...options });
  const kobo = await startKoboServer({ now: () => host.clock.now() });
  const ask: World['ask'] = async (method, asks, person = ALICE) =>
    doneValue(await host.call(person, 'call', { method, asks })) as Result<Gets<typeof method>>;
  return {
    host,
    kobo,
    ask,
    get: async (method, asks, person) => {
      const result = await ask(method, asks, person);
      if (!result.ok) throw new Error(JSON.stringify(result.failure));
      return result.value;
    },
    close: async () => {
      await host.close();
      await kobo.close();
    },
  };
}

export function doneValue(outcome: Outcome): unknown {
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** Signs in and links a demo project's export by its name (the first one without). */
export async function linkDemo(
  { get, kobo }: World,
  {
    key = DEMO_KEY,
    project = DEMO_PROJECTS.household,
    name = '',
    person = ALICE,
    format = 'auto',
  }: Partial<Record<'key' | 'project' | 'name' | 'person', string>> & { format?: ImportFormat } = {},
): Promise<Gets<'link'>> {
  const known = await get('connect', { server: kobo.url, key }, person);
  const chosen = await get('project', { ...known, project }, person);
  const setting = name === '' ? chosen.exports[0] : chosen.exports.find((one) => one.name === name);
  if (setting === undefined) throw new Error(`No export "${name}"`);
  const choice = { kind: 'saved', export: { uid: setting.uid, name: setting.name } } as const;
  const asks = { ...known, project: { uid: project, name: chosen.name }, choice, format };
  const { id } = await get('link', asks, person);
  return get('refresh', { id }, person);
}

/** All values of a tab, as the spreadsheet gives them. */
export function valuesOf({ host }: World, sheet: number): unknown[][] {
  const tab = host.spreadsheet.getSheetById(sheet);
  if (tab === null) throw new Error('The tab is gone.');
  return tab.getDataRange().getValues();
}
