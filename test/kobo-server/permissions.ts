import type { Account, Permission, Project, Share } from './world';
import { ANONYMOUS } from './world';

/** What a project's owner may do, in the order in which the API gives it. */
export const ALL: readonly Permission[] = [
  'view_submissions',
  'view_asset',
  'change_submissions',
  'delete_asset',
  'add_submissions',
  'validate_submissions',
  'delete_submissions',
  'discover_asset',
  'change_asset',
  'manage_asset',
];

/** What a permission brings with it (KoboToolbox: kpi/models/asset.py IMPLIED_PERMISSIONS). */
const IMPLIED: Partial<Record<Permission, readonly Permission[]>> = {
  add_submissions: ['view_asset'],
  change_asset: ['view_asset'],
  change_submissions: ['view_asset', 'view_submissions', 'add_submissions'],
  delete_submissions: ['view_asset', 'view_submissions'],
  manage_asset: ALL,
  partial_submissions: ['view_asset'],
  validate_submissions: ['view_asset', 'view_submissions'],
  view_submissions: ['view_asset'],
};

/** What an account (null: nobody) may do in a project: as its owner, by own shares and by what everybody may. */
export function permissionsOf(project: Project, account: Account | null): ReadonlySet<Permission> {
  if (account !== null && account.username === project.owner) return new Set(ALL);
  const shares = sharesFor(project, account).flatMap((share) => share.permissions);
  return new Set(shares.flatMap((permission) => [permission, ...(IMPLIED[permission] ?? [])]));
}

/** May this account see the data, all of it or a part? */
export function maySeeData(project: Project, account: Account | null): boolean {
  const permissions = permissionsOf(project, account);
  return permissions.has('view_submissions') || permissions.has('partial_submissions');
}

/** The `_id` that an account with partial permission may see; null: all. */
export function visibleIds(project: Project, account: Account | null): ReadonlySet<number> | null {
  if (permissionsOf(project, account).has('view_submissions')) return null;
  return new Set(sharesFor(project, account).flatMap((share) => share.partialIds ?? []));
}

/** Does the project list of this account hold the project? Public ones of others are not listed. */
export const isListed = (project: Project, account: Account): boolean =>
  project.owner === account.username || sharesOf(project, account.username).length > 0;

const sharesOf = (project: Project, username: string): Share[] =>
  project.shares.filter((share) => share.user === username);

const sharesFor = (project: Project, account: Account | null): Share[] => [
  ...(account === null ? [] : sharesOf(project, account.username)),
  ...sharesOf(project, ANONYMOUS),
];
