import { detail, json } from './answer';
import { aboutProject } from './asset-json';
import type { Context, Handler } from './context';
import type { Json } from './json';
import { isObject } from './json';
import { assignableJson, effectiveJson } from './permission-json';
import { permissionsOf } from './permissions';
import { isDeployed } from './project-state';
import { hidden } from './refusals';
import { hexFrom } from './uid';
import type { Project, Version } from './world';
import { findProject } from './world';

/** `/api/v2/assets/{uid}/`: the project with its form (KoboToolbox: kpi/serializers/v2/asset.py AssetSerializer). */
export const assetDetail: Handler = (context) => {
  const project = visible(context);
  return project === null ? hidden() : json(200, detailJson(context, project));
};

/** `…/versions/`: deployed versions of the form, newest first. */
export const assetVersions: Handler = (context) => {
  const project = visible(context);
  return project === null ? hidden() : json(200, versionsJson(context, project));
};

/** `…/versions/{uid}/`: one version with its form. */
export const assetVersion: Handler = (context) => {
  const project = visible(context);
  const index = project?.versions.findIndex(({ uid }) => uid === context.params[1]) ?? -1;
  const version = project?.versions[index];
  if (project === null || version === undefined) return detail(404, 'Not found.');
  return json(200, { ...versionJson(context, project, version, index), content: version.content });
};

/** The project, if the asker may see its form. */
function visible({ world, account, params }: Context): Project | null {
  const project = findProject(world, params[0]);
  return project !== undefined && permissionsOf(project, account).has('view_asset') ? project : null;
}

function detailJson(context: Context, project: Project): Json {
  return {
    ...aboutProject(context, project),
    ...formJson(context, project),
    ...deploymentJson(context, project),
    ...addressesJson(context, project),
    assignable_permissions: assignableJson(context, project),
    effective_permissions: effectiveJson(context, project),
    children: { count: 0 },
    files: [],
    project_ownership: null,
  };
}

function formJson(context: Context, project: Project) {
  return {
    content: project.content,
    version__content_hash: contentHash(project.content),
    version_count: Math.max(project.versions.length, 1),
    deployed_versions: versionsJson(context, project),
    report_styles: reportStyles(project),
    report_custom: {},
    advanced_features: { _version: '20250820' },
    map_styles: {},
    map_custom: {},
    analysis_form_json: { additional_fields: [] },
  };
}

/** Every row of the form by its name, or by its own identifier where it has none. */
function reportStyles({ content }: Project) {
  const rows = Array.isArray(content.survey) ? content.survey.filter(isObject) : [];
  const named = rows.map(({ name, $autoname, $kuid }) => [String(name ?? $autoname ?? $kuid), $kuid ?? ''] as const);
  return {
    default: {},
    specified: Object.fromEntries(named.map(([name]) => [name, {}])),
    kuid_names: Object.fromEntries(named),
  };
}

function deploymentJson({ links }: Context, project: Project) {
  const legacy = `${links.base}/${project.owner}`;
  const exports = `${legacy}/exports/${project.uid}`;
  const reports = `${legacy}/reports/${project.uid}`;
  return {
    deployment__links: project.status === 'deployed' ? FORM_LINKS : {},
    deployment__data_download_links: isDeployed(project)
      ? {
          xls_legacy: `${exports}/xls/`,
          csv_legacy: `${exports}/csv/`,
          zip_legacy: `${exports}/zip/`,
          xls: `${reports}/export.xlsx`,
          csv: `${reports}/export.csv`,
        }
      : {},
  };
}

const FORM_LINKS = {
  offline_url: 'https://example.org/_/#self',
  url: 'https://example.org/::#self',
  iframe_url: 'https://example.org/i/::#self',
  preview_url: 'https://example.org/preview/::#self',
};

function addressesJson({ links }: Context, project: Project) {
  const to = (name: string) => links.to(`/api/v2/assets/${project.uid}/${name}/`);
  return {
    embeds: ['xls', 'xform'].map((format) => ({ format, url: to(format) })),
    xform_link: to('xform'),
    hooks_link: to('hooks'),
    xls_link: to('xls'),
    exports: to('exports'),
    paired_data: to('paired-data'),
  };
}

function versionsJson(context: Context, project: Project) {
  const versions = isDeployed(project) ? project.versions : [];
  const results = versions.map((version, index) => versionJson(context, project, version, index)).reverse();
  return { count: versions.length, next: null, previous: null, results };
}

const versionJson = ({ links }: Context, project: Project, version: Version, index: number) => ({
  uid: version.uid,
  url: links.to(`/api/v2/assets/${project.uid}/versions/${version.uid}/`),
  content_hash: contentHash(version.content),
  date_deployed: version.dateDeployed,
  date_modified: version.dateDeployed,
  version_number: String(index + 1),
});

const contentHash = (content: Json): string => hexFrom(JSON.stringify(content), 40);
