import type { Ask } from './ask';
import type { World } from './world';

/** Builds the absolute addresses in the bodies of one answer. */
export interface Links {
  /** Scheme and host as the asker gave them, without trailing slash. */
  readonly base: string;
  /** The address of a path of the API (which ends in `/`); a format asked for is copied into it. */
  readonly to: (path: string) => string;
  /** The address of a path that has a suffix of its own (`data.csv`). */
  readonly file: (path: string) => string;
}

/**
 * Addresses as KoboToolbox writes them: from Host and X-Forwarded-Proto, and with the `?format=` or `.json` of the request
 * copied in, which poisons the data addresses (rest_framework's reverse).
 */
export function linksFor(world: World, ask: Ask): Links {
  const base = baseUrl(world, ask);
  const format = ask.query.get('format');
  const query = format === null ? '' : `?format=${format}`;
  const suffix = query === '' && /\.json$/.test(ask.path) ? '.json' : null;
  return {
    base,
    to: (path) => base + (suffix === null ? path + query : path.replace(/\/$/, suffix)),
    file: (path) => base + path + query,
  };
}

function baseUrl(world: World, ask: Ask): string {
  const scheme = world.misconfiguredProxy ? 'http' : (ask.headers['x-forwarded-proto'] ?? 'http');
  return `${scheme}://${ask.headers.host ?? '127.0.0.1'}`;
}

/** Was the server asked under the name that its own settings have? Only then does a format in the query spoil an export. */
export const isOwnHost = (world: World, ask: Ask): boolean =>
  world.ownUrl === null || world.ownUrl.replace(/^https?:\/\//, '') === ask.headers.host;
