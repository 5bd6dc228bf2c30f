import type { KoboServer, Options } from './server';
import { startKoboServer } from './server';

/** A clock that tests move. */
export interface Clock {
  now: number;
}

/** The beginning of the tests' time: 5 January 2026, 08:00 UTC, as epoch milliseconds. */
export const MORNING = Date.UTC(2026, 0, 5, 8);

/** Starts a server for the tests of one file, with a driven clock, and closes it after them. */
export function serverForTests(options: Omit<Options, 'now'> = {}): {
  readonly server: KoboServer;
  readonly clock: Clock;
} {
  const clock = { now: MORNING };
  let started: KoboServer | undefined;
  beforeEach(async () => {
    clock.now = MORNING;
    started = await startKoboServer({ ...options, now: () => clock.now });
  });
  afterEach(() => started?.close());
  return {
    clock,
    get server() {
      if (started === undefined) throw new Error('The server starts with the first test.');
      return started;
    },
  };
}

/** GETs a path with a key; redirects are not followed. */
export const get = (server: KoboServer, path: string, key?: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, {
    redirect: 'manual',
    headers: { ...headers, ...(key === undefined ? {} : { Authorization: `Token ${key}` }) },
  });
