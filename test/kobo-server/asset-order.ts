import type { Project } from './world';

type Key = (project: Project) => string | null;

/** What `ordering` may name, as far as the local server's projects have it (KoboToolbox: kpi/views/v2/asset.py). */
const KEYS: Record<string, Key> = {
  asset_type: (project) => project.assetType,
  date_modified: (project) => project.dateModified,
  date_deployed: (project) => project.dateDeployed,
  name: (project) => project.name.toLowerCase(),
  owner__username: (project) => project.owner,
  _deployment_status: (project) => (project.status === '-' ? null : project.status),
};

/** By default deployed, draft, archived, the rest; then the newest change first. */
const STATES = ['deployed', 'draft', 'archived', '-'];

/** Sorts as asked; an ordering that is not known counts as none. Missing values come last, or first when descending. */
export function inOrder(projects: readonly Project[], ordering: string, collectionsFirst: boolean): Project[] {
  if (collectionsFirst) return [...projects].sort(byCollection);
  const key = KEYS[ordering.replace(/^-/, '')];
  if (key === undefined) return [...projects].sort(byState);
  const sign = ordering.startsWith('-') ? -1 : 1;
  return [...projects].sort((a, b) => sign * compare(key(a), key(b)));
}

const byState = (a: Project, b: Project): number =>
  STATES.indexOf(a.status) - STATES.indexOf(b.status) || compare(b.dateModified, a.dateModified);

const byCollection = (a: Project, b: Project): number =>
  Number(b.assetType === 'collection') - Number(a.assetType === 'collection') ||
  compare(b.dateModified, a.dateModified);

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
