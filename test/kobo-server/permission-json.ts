import type { Context } from './context';
import type { Json } from './json';
import { permissionsOf } from './permissions';
import { hexFrom } from './uid';
import type { Permission, Project } from './world';
import { ANONYMOUS } from './world';

/** The permissions that can be given, in the API's order, with their labels for a project (KoboToolbox: kpi/models/asset.py). */
const LABELS: Partial<Record<Permission, string>> = {
  add_submissions: 'Add submissions',
  change_asset: 'Edit form',
  change_submissions: 'Edit submissions',
  delete_submissions: 'Delete submissions',
  manage_asset: 'Manage project',
  partial_submissions: 'Act on submissions only from specific users',
  validate_submissions: 'Validate submissions',
  view_asset: 'View form',
  view_submissions: 'View submissions',
};

const OWNED = Object.keys(LABELS).filter((name) => name !== 'partial_submissions') as Permission[];

/** Library items know no submissions. */
const forKind = (project: Project, names: readonly Permission[]): readonly Permission[] =>
  project.assetType === 'survey' ? names : names.filter((name) => name.endsWith('_asset'));

/** Who may do what, as far as the asker may know it: the owner all, others the owner's, their own and everybody's. */
export function assignmentsJson(context: Context, project: Project): Json[] {
  const me = context.account?.username;
  const shares = project.shares.filter(({ user }) => me === project.owner || user === me || user === ANONYMOUS);
  return [
    ...forKind(project, OWNED).map((name) => assignment(context, project, project.owner, name)),
    ...shares.flatMap(({ user, permissions }) => permissions.map((name) => assignment(context, project, user, name))),
  ];
}

function assignment({ links }: Context, project: Project, user: string, name: Permission): Json {
  const uid = `p${hexFrom(`${project.uid} ${user} ${name}`, 21)}`;
  const url = links.to(`/api/v2/assets/${project.uid}/permission-assignments/${uid}/`);
  const given = {
    url,
    user: links.to(`/api/v2/users/${user}/`),
    permission: links.to(`/api/v2/permissions/${name}/`),
    label: labelOf(project, name),
  };
  if (name !== 'partial_submissions') return given;
  const partial = { url: links.to('/api/v2/permissions/view_submissions/'), filters: [] };
  return { ...given, partial_permissions: [partial] };
}

const labelOf = (project: Project, name: Permission): string => {
  const label = LABELS[name] ?? name;
  return project.assetType === 'survey' ? label : label.replace(/form|project/, project.assetType);
};

/** What may be given to others. */
export const assignableJson = ({ links }: Context, project: Project): Json[] =>
  forKind(project, ASSIGNABLE).map((name) => ({
    url: links.to(`/api/v2/permissions/${name}/`),
    label: labelOf(project, name),
  }));

const ASSIGNABLE: readonly Permission[] = [
  'view_asset',
  'change_asset',
  'manage_asset',
  'add_submissions',
  'view_submissions',
  'partial_submissions',
  'change_submissions',
  'delete_submissions',
  'validate_submissions',
];

/** What the asker may do: the simplest test for a client. */
export const effectiveJson = ({ account }: Context, project: Project): Json[] =>
  [...permissionsOf(project, account)].map((codename) => ({ codename }));
