import { fail, ok, type Result } from '../shared/result';
import type { Http, HttpResponse } from './http';
import { redirectTarget } from './redirect';
import type { Server } from './server';

/** A server, and the key to send with every request to it; null asks as nobody. */
export interface Account {
  readonly server: Server;
  readonly key: string | null;
}

/** The last answer, and the path it came from (the export's file, after the redirect). */
export interface Answer extends HttpResponse {
  readonly hops: number;
  readonly path: string;
}

const MOST_HOPS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * GETs a path of a server and follows redirects by hand, on the same origin only, the key with every hop: KoboToolbox's
 * data address answers 302 and its second hop needs the key again (`kpi/views/v2/asset_export_settings.py`).
 * @param path begins with `/`; never with a `format` parameter
 * @param accept never `application/json` for data: the server answers 406
 * @param isKnown asked before a redirect is followed: true stops there, with the redirect as the last answer
 * @returns any last answer as a value; `unreachable`, `redirected-elsewhere`, `too-many-redirects`
 */
export function get(
  http: Http,
  account: Account,
  path: string,
  accept: string,
  isKnown: (path: string) => boolean = () => false,
): Result<Answer> {
  return hop({ http, account, accept, isKnown }, account.server + path, 0);
}

interface Asking {
  readonly http: Http;
  readonly account: Account;
  readonly accept: string;
  readonly isKnown: (path: string) => boolean;
}

const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]+/, '');

function hop(asking: Asking, url: string, hops: number): Result<Answer> {
  const { http, account, accept, isKnown } = asking;
  const sent = http.send({ url, headers: headersFor(account, accept) });
  if (!sent.ok) return fail({ code: 'unreachable', server: account.server });
  const location = sent.value.headers.location;
  if (!REDIRECTS.includes(sent.value.status) || location === undefined) {
    return ok({ ...sent.value, hops, path: pathOf(url) });
  }
  if (hops === MOST_HOPS) return fail({ code: 'too-many-redirects', server: account.server });
  const target = redirectTarget(account.server, location);
  if (!target.ok) return target;
  const path = pathOf(target.value);
  return isKnown(path) ? ok({ ...sent.value, hops: hops + 1, path }) : hop(asking, target.value, hops + 1);
}

/**
 * POSTs JSON and asks for JSON. A redirect is not followed: it would lose the body.
 * @param path below the server's base, with its last slash
 * @returns any answer as a value; `unreachable`
 */
export function post(http: Http, account: Account, path: string, body: unknown): Result<Answer> {
  const headers = headersFor(account, 'application/json');
  const sent = http.send({ url: account.server + path, headers, json: JSON.stringify(body) });
  return sent.ok ? ok({ ...sent.value, hops: 0, path }) : fail({ code: 'unreachable', server: account.server });
}

/** English answers, so that a copied report reads the same everywhere; decisions never rest on the text. */
function headersFor({ key }: Account, accept: string): Record<string, string> {
  const headers = { Accept: accept, 'Accept-Language': 'en' };
  return key === null ? headers : { ...headers, Authorization: `Token ${key}` };
}
