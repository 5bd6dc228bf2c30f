import * as v from 'valibot';
import { decode } from '../../shared/decode';
import { fail, ok, type Result, then } from '../../shared/result';
import type { Http } from '../http';
import { getJson } from '../json';
import { Summary } from '../projects';
import type { Account } from '../request';
import { type ExportOptions, readExportOptions } from './export-options';
import type { Form } from './form';
import { readForm } from './read-form';

/** The form behind a named export, and how the export is made. */
export interface ExportForm {
  readonly form: Form;
  readonly options: ExportOptions;
  readonly summary: v.InferOutput<typeof Summary>;
  /** Versions that were deployed before this one, the newest first: an export of all versions has their questions, too. */
  readonly olderVersions: readonly string[];
}

interface Named {
  readonly uid: string;
  readonly name: string;
}

/** A project's page as far as an import needs it; one odd export must not hide the others. */
const Detail = v.object({
  version_id: v.optional(v.nullable(v.string()), null),
  deployed_version_id: v.optional(v.nullable(v.string()), null),
  summary: v.optional(Summary, {}),
  export_settings: v.optional(v.array(v.unknown()), []),
  deployed_versions: v.optional(v.unknown()),
  content: v.optional(v.unknown()),
});
type Detail = v.InferOutput<typeof Detail>;
const Versions = v.object({ results: v.array(v.object({ uid: v.string(), date_deployed: v.string() })) });
const Setting = v.object({ uid: v.string(), export_settings: v.unknown() });
export const Version = v.object({ content: v.unknown() });

/** As KoboToolbox makes them (`kpi/models/asset_version.py`); only such a text enters a path. */
const VERSION_UID = /^v[A-Za-z0-9]{20,30}$/;

/** @param version a text that `VERSION_UID` lets pass */
export const versionPath = (project: string, version: string): string =>
  `/api/v2/assets/${project}/versions/${version}/`;

/**
 * Reads a project's form and one of its named exports: one request, two where the form was changed since it was deployed, since
 * exports follow the deployed one (kobotoolbox-api §3).
 * @returns `project-not-found`, `export-not-found`, and what any request may answer
 */
export function readExportForm(
  http: Http,
  account: Account,
  { project, export: setting }: { readonly project: Named; readonly export: Named },
): Result<ExportForm> {
  const path = `/api/v2/assets/${project.uid}/`;
  const missing = { code: 'project-not-found', project: project.name } as const;
  return then(getJson(http, account, path, Detail, missing), (detail) => {
    const own = detail.export_settings.map((one) => decode(Setting, one)).find((one) => one?.uid === setting.uid);
    if (!own) return fail({ code: 'export-not-found', project: project.name, export: setting.name });
    const options = readExportOptions(own.export_settings);
    return then(deployedContent(http, account, project.uid, detail), (content) => {
      const form = readForm(content);
      if (form === null) return fail({ code: 'unexpected-answer', server: account.server, what: 'no form in it' });
      return ok({ form, options, summary: detail.summary, olderVersions: olderVersions(detail) });
    });
  });
}

/** A list that is not as expected tells of none: it is looked at only where an export has more columns than its form. */
function olderVersions({ deployed_versions, deployed_version_id }: Detail): string[] {
  const versions = decode(Versions, deployed_versions)?.results ?? [];
  return [...versions]
    .sort((a, b) => (a.date_deployed < b.date_deployed ? 1 : a.date_deployed > b.date_deployed ? -1 : 0))
    .map(({ uid }) => uid)
    .filter((uid) => uid !== deployed_version_id && VERSION_UID.test(uid));
}

function deployedContent(
  http: Http,
  account: Account,
  project: string,
  { version_id: draft, deployed_version_id: deployed, content }: Detail,
): Result<unknown> {
  if (deployed === null || deployed === draft || !VERSION_UID.test(deployed)) return ok(content);
  const missing = { code: 'unexpected-answer', server: account.server, what: 'no deployed version' } as const;
  return then(getJson(http, account, versionPath(project, deployed), Version, missing), (version) =>
    ok(version.content),
  );
}
