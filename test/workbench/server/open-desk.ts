import type { Host } from '../../host';
import { demoWorld, type KoboServer, startKoboServer } from '../../kobo-server';
import type { StartChoice } from '../contract';
import { answerPeople } from './answer-people';
import type { Closers } from './closers';
import { Desk } from './desk';
import { openHostFor } from './open-host-for';
import type { WorkbenchOptions } from './options';
import { FIRST_CHOICE, FIRST_SETTINGS } from './state/desk-state';
import type { StateFolder } from './state/state-folder';

/** Opens everything as it was kept, else as chosen. */
export async function openDesk(options: WorkbenchOptions, folder: StateFolder | null, closers: Closers): Promise<Desk> {
  const kept = folder?.read() ?? null;
  const choice = kept?.desk.started ?? { ...FIRST_CHOICE, ...options.choice };
  const world = kept?.world ?? demoWorld();
  const ports = [kept?.desk.koboPort, options.koboPort, 0].filter((port) => port !== undefined);
  const kobo = await firstFree(ports, (port) => startKoboServer({ world, port, now: () => desk.host.clock.now() }));
  closers.add(() => kobo.close());
  folder?.prepareHost();
  const host = await openHostFor(options.bundle, choice, folder?.hostDraft ?? null);
  const desk = new Desk(host, kobo, options.bundle, choice, kept?.desk.settings ?? FIRST_SETTINGS);
  closers.add(() => desk.host.close());
  closers.add(() => desk.hub.close());
  desk.notice = movedNotice(kept?.desk.koboPort, kobo);
  if (kept === null) await fill(options, desk);
  host.answer = answerPeople(desk);
  return desk;
}

/** A new host in the place of the old one, which is closed. */
export async function openAgain(
  options: WorkbenchOptions,
  folder: StateFolder | null,
  desk: Desk,
  choice: StartChoice,
): Promise<void> {
  folder?.forget();
  desk.host = await openHostFor(options.bundle, choice, folder?.hostDraft ?? null);
  desk.started = choice;
  await fill(options, desk);
  desk.host.answer = answerPeople(desk);
}

async function fill(
  { prepare }: WorkbenchOptions,
  { host, kobo, started }: { host: Host; kobo: KoboServer; started: StartChoice },
): Promise<void> {
  if (started.demo) await prepare?.(host, kobo);
}

async function firstFree(ports: readonly number[], start: (port: number) => Promise<KoboServer>): Promise<KoboServer> {
  const [port = 0, ...others] = ports;
  if (others.length === 0) return start(port);
  return start(port).catch(() => firstFree(others, start));
}

function movedNotice(before: number | undefined, { url }: KoboServer): string | null {
  if (before === undefined || url.endsWith(`:${before}`)) return null;
  return `Port ${before} of the KoboToolbox server is taken: it is at ${url} now, and projects linked before do not find it. Free the port and start again, or start afresh.`;
}
