import type * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import type { Failure } from '../shared/failure';
import { fail, ok, type Result } from '../shared/result';
import type { Http } from './http';
import { type Account, type Answer, get } from './request';

/**
 * GETs JSON and reads it by a schema.
 * @param path below the server's base, with its last slash (Django answers 301 without), never with `format`
 * @returns the value; 401 is `key-refused`, 403 `account-restricted`, 5xx `server-trouble`, HTML or another shape
 * `unexpected-answer`; the caller says what 404 means by `missing`.
 */
export function getJson<S extends v.GenericSchema>(
  http: Http,
  account: Account,
  path: string,
  schema: S,
  missing: Failure,
): Result<v.InferOutput<S>> {
  const answer = get(http, account, path, 'application/json');
  if (!answer.ok) return answer;
  const refused = refusal(account, answer.value, missing);
  if (refused !== null) return fail(refused);
  const value = decodeJson(schema, answer.value.text());
  return value === null ? fail(oddAnswer(account, path)) : ok(value);
}

/** What a status other than 2xx means on an API path (KoboToolbox: `kpi/permissions.py`, `kpi/exceptions.py`, DRF). */
export function refusal(account: Account, answer: Answer, missing: Failure): Failure | null {
  const { server } = account;
  if (answer.status === 401) return { code: 'key-refused', server };
  if (answer.status === 403) return { code: 'account-restricted', server };
  if (answer.status === 404 || answer.status === 410) return missing;
  if (answer.status >= 500 || answer.status === 429) return { code: 'server-trouble', server, status: answer.status };
  if (answer.status !== 200)
    return {
      code: 'unexpected-answer',
      server,
      what: `status ${answer.status}`,
    };
  return null;
}

const oddAnswer = (account: Account, path: string): Failure => ({
  code: 'unexpected-answer',
  server: account.server,
  what: `not the JSON of ${path.replace(/\?.*$/, '')}`,
});
