import type { Project } from './world';
import { ANONYMOUS } from './world';

/** Was the project ever deployed? An archived one still exports. */
export const isDeployed = (project: Project): boolean => project.status === 'deployed' || project.status === 'archived';

/** Whom the project is open to, as the API's `status` says it. */
export function publicStatus(project: Project): 'private' | 'shared' | 'public' {
  if (project.shares.some((share) => share.user === ANONYMOUS)) return 'public';
  return project.shares.length > 0 ? 'shared' : 'private';
}

/** The languages that export settings may name, besides `_default` and `_xml`; null is an unnamed language beside named ones. */
export function languagesOf(project: Project): (string | null)[] {
  const languages = project.summary.languages;
  return Array.isArray(languages) ? languages.filter((each) => each === null || typeof each === 'string') : [];
}
