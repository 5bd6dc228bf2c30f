import { DEMO_EXPORT, DEMO_KEY, DEMO_PROJECTS, startKoboServer } from '../../test/kobo-server';
import type { Options } from './options';

/** Where the data come from: an address, a key, and what to do at the end. */
export interface DataSource {
  readonly server: string;
  readonly key: string;
  readonly project: string | null;
  readonly export: string | null;
  readonly close: () => Promise<void>;
}

/** The server of the command line, or the local one with its demo, on the clock given. */
export async function openSource(options: Options, now: () => number): Promise<DataSource> {
  if (options.server !== null && options.key !== null) {
    return { ...options, server: options.server, key: options.key, close: async () => undefined };
  }
  const local = await startKoboServer({ now });
  return {
    server: local.url,
    key: DEMO_KEY,
    project: options.project ?? DEMO_PROJECTS.household,
    export: options.export ?? (options.project === null ? DEMO_EXPORT : null),
    close: () => local.close(),
  };
}
