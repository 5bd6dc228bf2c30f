import { fail, ok, type Result } from '../../shared/result';
import type { Http } from '../http';
import { getJson } from '../json';
import type { Account } from '../request';
import { Version, versionPath } from './export-form';
import type { Form } from './form';
import { readForm } from './read-form';

/**
 * Reads the form of an older version: one request.
 * @param version one of `olderVersions`
 * @returns null where the server does not have it any more, or there is no survey in it; and what any request may answer
 */
export function readOlderForm(http: Http, account: Account, project: string, version: string): Result<Form | null> {
  const missing = { code: 'unexpected-answer', server: account.server, what: 'no older version' } as const;
  const read = getJson(http, account, versionPath(project, version), Version, missing);
  if (read.ok) return ok(readForm(read.value.content));
  return read.failure === missing ? ok(null) : fail(read.failure);
}
