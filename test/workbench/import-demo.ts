import type { Result } from '../../src/shared/result';
import type { Asks, Gets, Method } from '../../src/ui/contract';
import type { Host } from '../host';
import { DEMO_EXPORT, DEMO_KEY, DEMO_PROJECTS, type KoboServer } from '../kobo-server';
import { FIRST } from './server/people';

/** The demo connection: alice's household survey, linked by the first person, its first import done. */
export async function importDemo(host: Host, kobo: KoboServer): Promise<void> {
  await linkedDemo(host, kobo);
}

/** The same, kept up to date by the clock. */
export async function importAndKeepDemo(host: Host, kobo: KoboServer): Promise<void> {
  await ask(host, 'keepUpToDate', { id: await linkedDemo(host, kobo), on: true });
}

async function linkedDemo(host: Host, { url }: KoboServer): Promise<string> {
  const known = await ask(host, 'connect', { server: url, key: DEMO_KEY });
  const { uid, name, exports } = await ask(host, 'project', { ...known, project: DEMO_PROJECTS.household });
  const setting = exports.find((one) => one.name === DEMO_EXPORT);
  if (setting === undefined) throw new Error(`The demo project has no saved export "${DEMO_EXPORT}".`);
  const choice = { kind: 'saved', export: { uid: setting.uid, name: setting.name } } as const;
  const { id } = await ask(host, 'link', { ...known, project: { uid, name }, choice });
  await ask(host, 'refresh', { id });
  return id;
}

/** Asks the add-on what its sidebar would ask. Throws where it does not do it. */
async function ask<M extends Method>(host: Host, method: M, asks: Asks<M>): Promise<Gets<M>> {
  const outcome = await host.call(FIRST, 'call', { method, asks });
  const result = outcome.status === 'done' ? (outcome.value as Result<Gets<M>>) : null;
  if (result?.ok !== true) throw new Error(`${method}: ${JSON.stringify(outcome)}`);
  return result.value;
}
