import type { Context } from './context';
import { exportSettingJson } from './export-setting-json';
import type { Json } from './json';
import { assignmentsJson } from './permission-json';
import { permissionsOf } from './permissions';
import { isDeployed, publicStatus } from './project-state';
import { hexFrom } from './uid';
import type { Project } from './world';
import { lastSubmissionTime } from './world';

/** A project as the list gives it (KoboToolbox: kpi/serializers/v2/asset.py AssetListSerializer). */
export const listedProject = (context: Context, project: Project): Json => ({
  ...aboutProject(context, project),
  children: { count: 0 },
});

/** What list and detail have in common. */
export function aboutProject(context: Context, project: Project) {
  const { links } = context;
  const path = `/api/v2/assets/${project.uid}/`;
  const url = links.to(path);
  return {
    url,
    date_created: project.dateCreated,
    date_modified: project.dateModified,
    date_deployed: project.dateDeployed,
    owner: links.to(`/api/v2/users/${project.owner}/`),
    summary: project.summary,
    owner__username: project.owner,
    parent: null,
    uid: project.uid,
    tag_string: '',
    settings: project.settings,
    kind: 'asset',
    name: project.name,
    asset_type: project.assetType,
    ...aboutDeployment(context, project),
    permissions: assignmentsJson(context, project),
    export_settings: newestFirst(project).map((setting) => exportSettingJson(links, project, setting)),
    downloads: ['xls', 'xml'].map((format) => ({ format, url: `${url.replace(/\/$/, '')}.${format}` })),
    data: links.to(`${path}data/`),
    subscribers_count: 0,
    status: publicStatus(project),
    access_types: null,
    data_sharing: {},
    owner_label: project.owner,
    last_modified_by: null,
    created_by: null,
  };
}

/** The number of submissions is null for whoever may not see all of them. */
function aboutDeployment({ account }: Context, project: Project) {
  const versions = project.versions;
  const newest = versions[versions.length - 1]?.uid ?? null;
  const all = permissionsOf(project, account).has('view_submissions');
  return {
    version_id: newest ?? `v${hexFrom(project.uid, 21)}`,
    has_deployment: isDeployed(project),
    deployed_version_id: isDeployed(project) ? newest : null,
    deployment__active: project.status === 'deployed',
    deployment__submission_count: all ? project.submissions.length : null,
    deployment__last_submission_time: lastSubmissionTime(project),
    deployment__encrypted: false,
    deployment__uuid: isDeployed(project) ? hexFrom(`deployment ${project.uid}`, 32) : null,
    deployment_status: project.status,
  };
}

/** Export settings come newest-modified first; of equal times the later one first. */
export const newestFirst = ({ exportSettings }: Project) =>
  [...exportSettings].reverse().sort((a, b) => Date.parse(b.dateModified) - Date.parse(a.dateModified));
