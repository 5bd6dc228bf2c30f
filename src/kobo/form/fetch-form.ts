import * as v from 'valibot';
import { fail, ok, type Result, then } from '../../shared/result';
import type { Http } from '../http';
import { getJson } from '../json';
import type { Account } from '../request';
import { PROJECT_UID } from '../uid';
import type { Form } from './form';
import { readForm } from './read-form';

/** As KoboToolbox makes them (`kpi/models/asset_version.py`); only such a text enters a path. */
const VERSION_UID = /^v[A-Za-z0-9]{20,30}$/;

const Asset = v.object({
  content: v.optional(v.unknown()),
  version_id: v.optional(v.nullable(v.string()), null),
  deployed_version_id: v.optional(v.nullable(v.string()), null),
});

const Version = v.object({ content: v.optional(v.unknown()) });

/**
 * The form that submissions are exported with: the deployed one. An asset's `content` is the latest saved one, which may be
 * a draft; where it is, the deployed version is asked for too.
 * @param uid of the project
 * @returns the form; `project-not-found` (deleted, not shared, or no uid), `key-refused`, …; `unexpected-answer` for content
 * without a survey
 */
export function fetchForm(http: Http, account: Account, uid: string): Result<Form> {
  const missing = { code: 'project-not-found', project: uid } as const;
  if (!PROJECT_UID.test(uid)) return fail(missing);
  const path = `/api/v2/assets/${uid}/`;
  return then(getJson(http, account, path, Asset, missing), (asset) => {
    const { deployed_version_id: deployed, version_id: saved, content } = asset;
    if (deployed === null || deployed === saved || !VERSION_UID.test(deployed)) return formOf(account, content);
    const version = getJson(http, account, `${path}versions/${deployed}/`, Version, missing);
    return then(version, ({ content: deployedContent }) => formOf(account, deployedContent));
  });
}

function formOf({ server }: Account, content: unknown): Result<Form> {
  const form = readForm(content);
  return form === null ? fail({ code: 'unexpected-answer', server, what: 'no form in it' }) : ok(form);
}
