import type { Json, JsonObject } from './json';

/** The name that KoboToolbox gives to whoever shows no key; shares with it make a project public. */
export const ANONYMOUS = 'AnonymousUser';

/** A person's account. `key` null: none yet, or revoked. */
export interface Account {
  username: string;
  password: string;
  key: string | null;
  active: boolean;
  /** Two-factor sign-in: Basic is refused, a key works. */
  twoFactor: boolean;
  /** An administrator flagged the password: API v2 answers 403, `/me/` and `/token/` still answer. */
  passwordFlagged: boolean;
}

/** What somebody may do in a project, in KoboToolbox's words (`kpi/constants.py`). */
export type Permission =
  | 'add_submissions'
  | 'change_asset'
  | 'change_submissions'
  | 'delete_asset'
  | 'delete_submissions'
  | 'discover_asset'
  | 'manage_asset'
  | 'partial_submissions'
  | 'validate_submissions'
  | 'view_asset'
  | 'view_submissions';

/** A project shared with somebody who is not its owner. `partialIds`: the `_id` they may see with `partial_submissions`. */
export interface Share {
  user: string;
  permissions: Permission[];
  partialIds?: number[];
}

/** A saved export setting ("named export"). `dateModified` is ISO 8601 in UTC. */
export interface ExportSetting {
  uid: string;
  name: string;
  dateModified: string;
  settings: JsonObject;
}

export type Format = 'csv' | 'xlsx';

/** A file that exports with (nearly) these settings give. */
export interface ExportFile {
  format: Format;
  settings: JsonObject;
  content: Buffer;
}

/** One deployed version of a form, oldest first in `Project.versions`. */
export interface Version {
  uid: string;
  dateDeployed: string;
  content: JsonObject;
}

/** A project, or an item of the question library (`status` `-`). Dates are ISO 8601 in UTC. */
export interface Project {
  uid: string;
  name: string;
  owner: string;
  assetType: 'survey' | 'question' | 'block' | 'template' | 'collection';
  status: 'deployed' | 'archived' | 'draft' | '-';
  dateCreated: string;
  dateModified: string;
  dateDeployed: string | null;
  settings: JsonObject;
  summary: JsonObject;
  content: JsonObject;
  versions: Version[];
  submissions: JsonObject[];
  shares: Share[];
  exportSettings: ExportSetting[];
  /** What exports can hold: an export takes the nearest file with its language. */
  files: ExportFile[];
  /** By export setting: what it holds whatever its settings say. */
  served: Record<string, Partial<Record<Format, Buffer>>>;
  /**
   * How long a run takes, in seconds of the server's clock; 0 answers at once. Else the first asker's connection is cut, as that
   * of a client which gives up; until it is ready all get 503. Over 120 it is killed: 504, then 503 until it is 300 s old.
   */
  secondsToExport: number;
}

/** A synchronous export's row, one for each (user, export setting, format). Times are epoch milliseconds. */
export interface Run {
  user: string;
  exportUid: string;
  format: Format;
  created: number;
  /** From when on the file is there; null: never (a run that was killed). */
  readyAt: number | null;
  state: 'processing' | 'complete' | 'error';
  /** Path of the file below `/private-media/`, not encoded. */
  file: string | null;
  error: RunError | null;
}

/** What a run that failed says, in Python's words. */
export interface RunError {
  type: string;
  text: string;
}

/** A file behind the redirect. `created` is epoch milliseconds; `path` is below `/private-media/`, not encoded. */
export interface StoredFile {
  path: string;
  created: number;
  format: Format;
  content: Buffer;
}

/** All that the server knows: plain data that tests may change at any time. */
export interface World {
  accounts: Account[];
  projects: Project[];
  runs: Run[];
  files: StoredFile[];
  /** The server's address as its settings have it (`KOBOFORM_URL`), without trailing slash; null: as it is asked. */
  ownUrl: string | null;
  /** A proxy that does not pass on the scheme: addresses in answers begin with `http://` even where https was asked. */
  misconfiguredProxy: boolean;
}

/** A world without people and projects. */
export const emptyWorld = (): World => ({
  accounts: [],
  projects: [],
  runs: [],
  files: [],
  ownUrl: null,
  misconfiguredProxy: false,
});

/** Finds a project by its uid; uids are case-sensitive. */
export const findProject = (world: World, uid: string | undefined): Project | undefined =>
  world.projects.find((project) => project.uid === uid);

/** The times of submissions are text without a zone, in UTC; the newest one with a `Z`, or null without submissions. */
export function lastSubmissionTime(project: Project): string | null {
  const times = project.submissions.map((submission: JsonObject): Json => submission._submission_time ?? null);
  const newest = times.filter((time) => typeof time === 'string').sort();
  return newest.length === 0 ? null : `${newest[newest.length - 1]}Z`;
}
