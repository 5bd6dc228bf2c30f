import { randomUUID } from 'node:crypto';
import type { JsonObject, KoboServer, Project } from '../../kobo-server';
import { idColumn, rewriteExports } from './rewrite-exports';

/**
 * Adds a submission: the answers of the last one (none in an empty project) under a new identity, sent at `now` (epoch
 * milliseconds). Gives its `_id`. Its repeat groups are those of the last one, too.
 */
export function addSubmission(kobo: KoboServer, project: Project, now: number): number {
  const identity = newIdentity(kobo, now);
  const last = project.submissions.at(-1) ?? {};
  project.submissions = [...project.submissions, { ...last, ...identity }];
  rewriteExports(kobo, project, (rows) => [...rows, newRow(rows, identity)]);
  return identity._id;
}

/** `_id` counts over all projects of a server; times are UTC without a zone (KoboToolbox: `_submission_time`). */
function newIdentity(kobo: KoboServer, now: number) {
  const ids = kobo.world.projects.flatMap(({ submissions }) => submissions.map(({ _id }) => Number(_id)));
  const uuid = randomUUID();
  return {
    _id: Math.max(5_000_000, ...ids) + 1,
    _uuid: uuid,
    'meta/instanceID': `uuid:${uuid}`,
    'meta/rootUuid': `uuid:${uuid}`,
    _submission_time: new Date(now).toISOString().slice(0, 19),
  } satisfies JsonObject;
}

function newRow(rows: readonly (readonly string[])[], identity: ReturnType<typeof newIdentity>): string[] {
  const header = rows[0] ?? [];
  const id = idColumn(rows);
  const submissions = rows.filter((row) => /^\d+$/.test(row[id] ?? ''));
  const last = submissions.at(-1) ?? header.map(() => '');
  const own: Record<string, string> = {
    _id: String(identity._id),
    _uuid: identity._uuid,
    'meta/rootUuid': rootUuid(last[header.lastIndexOf('meta/rootUuid')] ?? '', identity),
    _submission_time: identity._submission_time,
    _index: String(submissions.length + 1),
  };
  return header.map((name, at) => (header.lastIndexOf(name) === at ? own[name] : undefined) ?? last[at] ?? '');
}

/** With `uuid:` before it where the export has that. */
const rootUuid = (last: string, identity: ReturnType<typeof newIdentity>): string =>
  last === '' || last.startsWith('uuid:') ? identity['meta/rootUuid'] : identity._uuid;
