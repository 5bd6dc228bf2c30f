import { type Address, readAddress } from '../kobo/address';
import { cleanKey } from '../kobo/key';
import { type ProjectDetail, readProject } from '../kobo/project';
import { listProjects, type ProjectList } from '../kobo/projects';
import type { Account } from '../kobo/request';
import { signIn } from '../kobo/sign-in';
import { fail, ok, type Result, then } from '../shared/result';
import { type KnownAccount, keepKey, keyOf } from './credentials';
import type { Services } from './services';

type Needs = Pick<Services, 'http' | 'userStore'>;

/** What a pasted address says; nothing is looked up. */
export const understand = (text: string): Result<Address> => readAddress(text);

/**
 * Tries a key on a server and keeps it with the person who asks.
 * @returns the account it belongs to; the reasons why address or key cannot be right, and all of `signIn`
 */
export function connect({ http, userStore }: Needs, address: string, typed: string): Result<KnownAccount> {
  const place = readAddress(address);
  if (!place.ok) return place;
  const { server } = place.value;
  const key = cleanKey(typed);
  if (!key.ok) return key;
  return then(signIn(http, server, key.value), (account) => {
    keepKey(userStore, { server, account }, key.value);
    return ok({ server, account });
  });
}

/** The projects that a known account sees; `key-missing` where its key is not kept. */
export function projectsOf(needs: Needs, known: KnownAccount): Result<ProjectList> {
  return then(accountOf(needs, known), (account) => listProjects(needs.http, account));
}

/** One project of a known account; `key-missing`, `project-not-found`. */
export function projectOf(needs: Needs, known: KnownAccount, uid: string): Result<ProjectDetail> {
  return then(accountOf(needs, known), (account) => readProject(needs.http, account, uid));
}

function accountOf({ userStore }: Needs, known: KnownAccount): Result<Account> {
  const key = keyOf(userStore, known);
  return key === null ? fail({ code: 'key-missing', ...known }) : ok({ server: known.server, key });
}
