import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import type { Failure } from '../shared/failure';
import { fail, ok, type Result } from '../shared/result';
import type { Http } from './http';
import { getJson } from './json';
import { get } from './request';
import type { Server } from './server';

const Environment = v.object({
  terms_of_service_url: v.string(),
  country_choices: v.array(v.unknown()),
});
const Me = v.object({ username: v.pipe(v.string(), v.minLength(1)) });

/**
 * Makes sure that a server is KoboToolbox before a key is sent to it (`kpi/views/v2/environment.py`: public), then asks
 * whose key it is (`/me/`, `kpi/views/current_user.py`).
 * @returns the KoboToolbox user name; `not-kobotoolbox`, `unreachable`, `redirected-elsewhere`, `key-refused`, …
 */
export function signIn(http: Http, server: Server, key: string): Result<string> {
  const isKobo = checkServer(http, server);
  if (!isKobo.ok) return isKobo;
  const me = getJson(http, { server, key }, '/me/', Me, notKobo(server));
  return me.ok ? ok(me.value.username) : me;
}

function checkServer(http: Http, server: Server): Result<null> {
  const answer = get(http, { server, key: null }, '/api/v2/environment/', 'application/json');
  if (!answer.ok) return answer;
  const { status } = answer.value;
  if (status >= 500) return fail({ code: 'server-trouble', server, status });
  const environment = status === 200 ? decodeJson(Environment, answer.value.text()) : null;
  return environment === null ? fail(notKobo(server)) : ok(null);
}

const notKobo = (server: Server): Failure => ({
  code: 'not-kobotoolbox',
  server,
});
