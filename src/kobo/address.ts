import type { AddressReason } from '../shared/failure';
import { fail, ok, type Result } from '../shared/result';
import { OTHER_NAMES, type Server, WEBSITES } from './server';
import { EXPORT_UID, PROJECT_UID } from './uid';

/** What a pasted address or server name says. `note` tells what was changed, so that the page can say it. */
export interface Address {
  readonly server: Server;
  readonly project: string | null;
  readonly exportSetting: string | null;
  readonly note: 'moved' | 'made-https' | null;
}

/** Where KoboToolbox's own paths begin; what stands before is the server's prefix (`KPI_PREFIX`). */
const OWN_PATHS =
  /\/(?:api|assets|exports|imports|private-media|me|token|accounts|service_health|environment|forms|library|admin|o|media)(?:\/|$).*$/;

const PARTS = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([^?#]*)/i;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/;
/** Plain segments only: no `..`, nothing that another parser could read as a host. */
const PREFIX = /^(?:\/(?!\.+(?:\/|$))[A-Za-z0-9._~-]+)*$/;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;

/**
 * Reads what a person pasted: a server's name, a project's page, a data link, an API address, with or without scheme.
 * The query is thrown away (`?format=` makes KoboToolbox fail), the scheme becomes https, old hosts become today's.
 * @returns the address, or `address-not-understood` with the reason. Nothing is looked up here.
 */
export function readAddress(pasted: string): Result<Address> {
  const text = unwrap(pasted);
  if (text === '') return refuse('empty');
  if (hasOddCharacters(text)) return refuse('odd-characters');
  const [, scheme = '', authority = '', path = ''] = PARTS.exec(text) ?? [];
  if (authority.includes('@')) return refuse('secret-inside');
  const host = authority.toLowerCase().replace(/\.(?=$|:)/, '');
  if (!HOST.test(host) || !looksLikeHost(host)) return refuse('no-host');
  const place = placeOf(scheme.toLowerCase(), host);
  if (!place.ok) return place;
  const found = withPath(place.value, path);
  const prefix = found.server.replace(/^https?:\/\/[^/]+/, '');
  if (/[0-9a-f]{32}/i.test(prefix)) return refuse('secret-inside');
  return PREFIX.test(prefix) ? ok({ ...uidsIn(text), ...found }) : refuse('odd-characters');
}

/** People paste from mails and documents: quotes, angle brackets, `=IMPORTDATA("…")`, invisible characters. */
function unwrap(pasted: string): string {
  const bare = pasted.replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '').trim();
  const inside = /https?:\/\/[^\s"'<>]+/i.exec(bare)?.[0];
  return (inside ?? bare.replace(/^["'<\s]+|["'>\s]+$/g, '')).replace(/[),.;]+$/, '');
}

const hasOddCharacters = (text: string): boolean => /[\s\\]/.test(text) || [...text].some((c) => c < ' ' || c > '~');

/** A bare word (`alice`) is no server; a host has a dot, a port, or is this computer. */
const looksLikeHost = (host: string): boolean => host.includes('.') || LOOPBACK.test(host);

interface Place {
  readonly server: Server;
  readonly note: Address['note'];
}

function placeOf(scheme: string, host: string): Result<Place> {
  const name = host.replace(/:(?:443|80)$/, '');
  const today = OTHER_NAMES[name];
  if (today !== undefined) return ok({ server: today, note: 'moved' });
  if (WEBSITES.includes(name)) return refuse('website');
  if (LOOPBACK.test(host))
    return ok({
      server: `${scheme === 'https' ? 'https' : 'http'}://${host}`,
      note: null,
    });
  if (scheme !== '' && scheme !== 'http' && scheme !== 'https') return refuse('no-host');
  if (scheme === 'http' && /:\d+$/.test(host) && !host.endsWith(':80')) return refuse('unprotected');
  return ok({
    server: `https://${name}`,
    note: scheme === 'http' ? 'made-https' : null,
  });
}

function withPath(place: Place, path: string): Place {
  const isPublicServer = place.server.endsWith('.kobotoolbox.org');
  const prefix = isPublicServer
    ? ''
    : path
        .replace(OWN_PATHS, '')
        .replace(/\/+$/, '')
        .replace(/\/{2,}/g, '/');
  return { ...place, server: place.server + prefix };
}

function uidsIn(text: string): {
  project: string | null;
  exportSetting: string | null;
} {
  return {
    project: known(/(?:forms|assets)\/(a[A-Za-z0-9]+)/.exec(text)?.[1], PROJECT_UID),
    exportSetting: known(/export-settings\/(es[A-Za-z0-9]+)/.exec(text)?.[1], EXPORT_UID),
  };
}

const known = (uid: string | undefined, pattern: RegExp): string | null =>
  uid !== undefined && pattern.test(uid) ? uid : null;

const refuse = (reason: AddressReason) => fail({ code: 'address-not-understood', reason });
