import { fail, ok, type Result } from '../shared/result';
import { originOf, type Server } from './server';

/**
 * Where a redirect leads, if it stays on the same server. The answer always begins with the origin that the person
 * gave, so a key can go nowhere else however `Location` is written; only its path and query are taken over.
 * A server behind a badly set proxy writes `http://` of its own host: the scheme the person gave is kept.
 * @param location the header's value
 * @returns an absolute address on the same origin, or `redirected-elsewhere`
 */
export function redirectTarget(server: Server, location: string): Result<string> {
  const origin = originOf(server);
  const path = pathOnSameHost(origin, location);
  return path === null
    ? fail({
        code: 'redirected-elsewhere',
        server,
        target: namedHost(location),
      })
    : ok(origin + path);
}

function pathOnSameHost(origin: string, location: string): string | null {
  if (/[\\\s]/.test(location) || [...location].some((c) => c < ' ')) return null;
  if (location.startsWith('/') && !location.startsWith('//')) return location;
  const [, scheme = '', host = '', path = ''] = /^(https?):\/\/([^/?#]+)(\/.*)$/i.exec(location) ?? [];
  return host !== '' && bareHost(scheme, host) === bareHost(...splitOrigin(origin)) ? path : null;
}

function splitOrigin(origin: string): [scheme: string, host: string] {
  const at = origin.indexOf('://');
  return [origin.slice(0, at), origin.slice(at + 3)];
}

/** The usual port of its own scheme is the same as none. */
function bareHost(scheme: string, host: string): string {
  const usual = scheme.toLowerCase() === 'https' ? ':443' : ':80';
  const name = host.toLowerCase();
  return name.endsWith(usual) ? name.slice(0, -usual.length) : name;
}

/** The host for the message, never a whole address: a signed one would be a secret. */
function namedHost(location: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@]*@)?([A-Za-z0-9.:-]{1,100})/i.exec(location)?.[1] ?? '?';
}
