import * as v from 'valibot';
import type { Result } from '../shared/result';
import type { Http } from './http';
import { getJson } from './json';
import { Project } from './projects';
import type { Account } from './request';

export const ProjectDetail = v.object({
  ...Project.entries,
  effective_permissions: v.optional(v.array(v.object({ codename: v.string() })), []),
});

export type ProjectDetail = v.InferOutput<typeof ProjectDetail>;

/**
 * One project with what the account may do in it (`effective_permissions`, `kpi/serializers/v2/asset.py`).
 * @param uid checked against `PROJECT_UID` by whoever read it
 * @returns the project; 404 is `project-not-found` (deleted, or not shared: KoboToolbox does not tell which)
 */
export function readProject(http: Http, account: Account, uid: string): Result<ProjectDetail> {
  return getJson(http, account, `/api/v2/assets/${uid}/`, ProjectDetail, {
    code: 'project-not-found',
    project: uid,
  });
}

/** May the account read submissions, at least some? */
export const mayExport = (project: ProjectDetail): boolean =>
  project.effective_permissions.some(({ codename }) => ['view_submissions', 'partial_submissions'].includes(codename));
