/**
 * A server's base address: scheme and host in lower case, port only if not the usual one, path prefix if it has one,
 * no slash at the end. `https://kf.kobotoolbox.org`, `https://example.org/kobo`, `http://127.0.0.1:8080`.
 */
export type Server = string;

export const GLOBAL_SERVER: Server = 'https://kf.kobotoolbox.org';
export const EU_SERVER: Server = 'https://eu.kobotoolbox.org';

/** Hosts that people still have in bookmarks → the server that answers for them today (kobotoolbox/docs; WFP-VAM/prism-app#1939). */
export const OTHER_NAMES: Readonly<Record<string, Server>> = {
  'kc.kobotoolbox.org': GLOBAL_SERVER,
  'ee.kobotoolbox.org': GLOBAL_SERVER,
  'kobo.kobotoolbox.org': GLOBAL_SERVER,
  'kc-eu.kobotoolbox.org': EU_SERVER,
  'ee-eu.kobotoolbox.org': EU_SERVER,
  'kobo.humanitarianresponse.info': EU_SERVER,
  'kc.humanitarianresponse.info': EU_SERVER,
  'enketo.humanitarianresponse.info': EU_SERVER,
};

/** KoboToolbox's own pages that hold no projects. */
export const WEBSITES: readonly string[] = [
  'kobotoolbox.org',
  'www.kobotoolbox.org',
  'support.kobotoolbox.org',
  'community.kobotoolbox.org',
  'academy.kobotoolbox.org',
];

/** Scheme, host and port: `https://example.org` of `https://example.org/kobo`. */
export const originOf = (server: Server): string => /^https?:\/\/[^/]+/.exec(server)?.[0] ?? server;

/** Host and port, as people know a server: `kf.kobotoolbox.org`. */
export const hostOf = (server: Server): string => server.replace(/^https?:\/\//, '');
