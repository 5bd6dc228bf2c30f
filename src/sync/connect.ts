import { type Address, readAddress } from '../kobo/address';
import { exportOfAllQuestions } from '../kobo/create-export';
import { cleanKey } from '../kobo/key';
import { labelLanguages } from '../kobo/languages';
import { readProject } from '../kobo/project';
import { listProjects, type Project } from '../kobo/projects';
import type { Account } from '../kobo/request';
import { signIn } from '../kobo/sign-in';
import { fail, ok, type Result, then } from '../shared/result';
import { withoutSecret } from '../shared/without-secret';
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
  return then(withoutSecret(signIn(http, server, key.value), key.value), (account) => {
    if (account.includes(key.value)) return fail({ code: 'unexpected-answer', server, what: 'the user name' });
    keepKey(userStore, { server, account }, key.value);
    return ok({ server, account });
  });
}

/** A project with the languages its labels can be had in, the default first. */
export type OfferedProject = Project & { readonly languages: readonly string[] };

const offered = (project: Project): OfferedProject => ({ ...project, languages: labelLanguages(project) });

/**
 * The projects that a known account sees; `complete` is false where there are more.
 * @returns `key-missing` where its key is not kept, and all of `listProjects`
 */
export function projectsOf(
  needs: Needs,
  known: KnownAccount,
): Result<{ readonly projects: readonly OfferedProject[]; readonly complete: boolean }> {
  return then(accountOf(needs, known), (account) =>
    then(listProjects(needs.http, account), ({ projects, complete }) =>
      ok({ projects: projects.map(offered), complete }),
    ),
  );
}

/** One project of a known account; `key-missing`, `project-not-found`. */
export function projectOf(needs: Needs, known: KnownAccount, uid: string): Result<OfferedProject> {
  return then(accountOf(needs, known), (account) =>
    then(readProject(needs.http, account, uid), (project) => ok(offered(project))),
  );
}

/** The export of all questions of a project, made if it is not there; `may-not-save-exports` where that is not allowed. */
export function allQuestionsOf(
  needs: Needs,
  known: KnownAccount,
  project: { readonly uid: string; readonly name: string },
  lang: string,
): Result<{ readonly uid: string; readonly name: string }> {
  return then(accountOf(needs, known), (account) => exportOfAllQuestions(needs.http, account, project, lang));
}

function accountOf({ userStore }: Needs, known: KnownAccount): Result<Account> {
  const key = keyOf(userStore, known);
  return key === null ? fail({ code: 'key-missing', ...known }) : ok({ server: known.server, key });
}
