import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import { fail, ok, type Result, then } from '../shared/result';
import { allQuestions, freeName, madeBefore, type SavedSetting } from './all-questions';
import type { Http } from './http';
import { getJson, refusal } from './json';
import { type Account, type Answer, post } from './request';
import { EXPORT_UID } from './uid';

interface Named {
  readonly uid: string;
  readonly name: string;
}

const Page = v.object({ results: v.array(v.unknown()) });
const Created = v.object({ uid: v.pipe(v.string(), v.regex(EXPORT_UID)), name: v.string() });

/**
 * An export of all questions with labels of a language: the one made before, or a new one under a free name. This is the
 * only thing the add-on changes in KoboToolbox (`POST …/export-settings/`, needs the permission `manage_asset`).
 * @param lang a language of the form, `_default` or `_xml`
 * @returns uid and name; `may-not-save-exports`, `project-not-found`, …
 */
export function exportOfAllQuestions(http: Http, account: Account, project: Named, lang: string): Result<Named> {
  const path = `/api/v2/assets/${project.uid}/export-settings/`;
  const missing = { code: 'project-not-found', project: project.name } as const;
  return then(getJson(http, account, `${path}?limit=1000`, Page, missing), ({ results }) => {
    const exports = results.flatMap(readSetting);
    const before = madeBefore(exports, lang);
    return before === undefined
      ? create(http, account, project, path, exports, lang)
      : ok({ uid: before.uid, name: before.name });
  });
}

const Setting = v.object({ ...Created.entries, export_settings: v.record(v.string(), v.unknown()) });

function readSetting(entry: unknown): readonly SavedSetting[] {
  const parsed = v.safeParse(Setting, entry);
  return parsed.success ? [parsed.output] : [];
}

function create(
  http: Http,
  account: Account,
  project: Named,
  path: string,
  exports: readonly SavedSetting[],
  lang: string,
): Result<Named> {
  const taken = exports.map(({ name }) => name);
  const posted = post(http, account, path, { name: freeName(taken, lang), export_settings: allQuestions(lang) });
  return posted.ok ? readCreated(account, project, posted.value) : posted;
}

function readCreated(account: Account, project: Named, answer: Answer): Result<Named> {
  if (answer.status === 403) return fail({ code: 'may-not-save-exports', project: project.name });
  if (answer.status !== 201) {
    const missing = { code: 'project-not-found', project: project.name } as const;
    const what = 'the export was not saved';
    return fail(refusal(account, answer, missing) ?? { code: 'unexpected-answer', server: account.server, what });
  }
  const created = decodeJson(Created, answer.text());
  return created === null
    ? fail({ code: 'unexpected-answer', server: account.server, what: 'an export without uid' })
    : ok({ uid: created.uid, name: created.name });
}
