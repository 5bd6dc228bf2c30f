import type { JsonObject } from './json';
import { isObject } from './json';
import type { Project, Version } from './world';

/** A form without questions. */
const NO_CONTENT: JsonObject = {
  schema: '1',
  survey: [],
  choices: [],
  settings: {},
  translated: ['label'],
  translations: [null],
};

/** What of a project is not to be the default: a deployed survey of alice without form, exports and submissions. */
export type ProjectParts = Partial<Project> & { uid: string; name: string };

/** Makes a project. */
export const makeProject = (parts: ProjectParts): Project => ({
  owner: 'alice',
  assetType: 'survey',
  status: 'deployed',
  dateCreated: '2026-01-01T08:00:00.000000Z',
  dateModified: '2026-01-01T08:00:00.000000Z',
  dateDeployed: '2026-01-01T08:00:00.000000Z',
  settings: { sector: {}, country: [], description: '', organization: '', country_codes: [] },
  summary: summaryOf(NO_CONTENT, {}),
  content: NO_CONTENT,
  versions: [{ uid: `v${parts.uid.slice(1)}`, dateDeployed: '2026-01-01T08:00:00.000000Z', content: NO_CONTENT }],
  submissions: [],
  shares: [],
  exportSettings: [],
  files: [],
  served: {},
  secondsToExport: 0,
  ...parts,
});

/**
 * Gives a project a form: the asset as the API gives it, with `versions` (oldest first) where it has them. Where it has none, another
 * content is one more version.
 */
export function setForm(project: Project, form: JsonObject): void {
  const content = isObject(form.content) ? form.content : NO_CONTENT;
  project.content = content;
  project.summary = summaryOf(content, isObject(form.summary) ? form.summary : {});
  project.settings = isObject(form.settings) ? form.settings : project.settings;
  project.dateCreated = text(form.date_created) ?? project.dateCreated;
  project.dateModified = text(form.date_modified) ?? project.dateModified;
  project.dateDeployed = text(form.date_deployed) ?? project.dateDeployed;
  project.versions = versionsOf(form, content, project);
}

function versionsOf(form: JsonObject, content: JsonObject, project: Project): Version[] {
  const listed = Array.isArray(form.versions) ? form.versions.filter(isObject) : [];
  if (listed.length > 0) return listed.map((each) => versionOf(each, content));
  const uid = text(form.deployed_version_id) ?? text(form.version_id) ?? `v${project.uid.slice(1)}`;
  const newest = { uid, dateDeployed: project.dateDeployed ?? project.dateModified, content };
  const earlier = project.versions.filter((one) => one.content !== NO_CONTENT && !isSame(one.content, content));
  return [...earlier.map((one, at) => (one.uid === uid ? { ...one, uid: earlierUid(uid, at) } : one)), newest];
}

const isSame = (a: JsonObject, b: JsonObject): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Forms without a version of their own would all have the project's. */
const earlierUid = (uid: string, at: number): string => `${uid.slice(0, -2)}${String(at).padStart(2, '0')}`;

const versionOf = ({ version, date_deployed: date, content: own }: JsonObject, content: JsonObject): Version => ({
  uid: text(version) ?? '',
  dateDeployed: text(date) ?? '',
  content: isObject(own) ? own : content,
});

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What the API tells of a form in few words; a form with one unnamed language counts as having none. */
function summaryOf(content: JsonObject, given: JsonObject): JsonObject {
  const translations = Array.isArray(content.translations) ? content.translations : [null];
  const rows = typeof given.row_count === 'number' ? given.row_count : 0;
  return {
    geo: false,
    labels: [],
    columns: ['type', 'name', 'label'],
    lock_all: false,
    lock_any: false,
    row_count: rows,
    name_quality: { ok: 0, bad: 0, good: rows, total: rows, firsts: {} },
    ...given,
    languages: translations.length === 1 && translations[0] === null ? [] : translations,
    default_translation: translations[0] ?? null,
  };
}
