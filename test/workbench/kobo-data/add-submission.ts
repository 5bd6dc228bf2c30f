import { randomUUID } from 'node:crypto';
import type { RawCell } from '../../../src/table/raw';
import type { JsonObject, KoboServer, Project } from '../../kobo-server';
import type { Cells } from './cells';
import { rewriteExports } from './rewrite-exports';
import { idOf, placeOf, type Row, type Section } from './sections';
import { textOf, withCells } from './sheet';

/**
 * Adds a submission: the answers of the last one, repeat groups too (none in an empty project), under a new identity, sent at
 * `now` (epoch milliseconds). Gives its `_id`.
 */
export function addSubmission(kobo: KoboServer, project: Project, now: number): number {
  const identity = newIdentity(kobo, now);
  const last = project.submissions.at(-1) ?? {};
  project.submissions = [...project.submissions, { ...last, ...identity }];
  rewriteExports(kobo, project, (sections, { cells }) => withCopies(sections, identity, cells));
  return identity._id;
}

type Identity = ReturnType<typeof newIdentity>;

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

/** The rows of the last submission once more, each copy belonging to the copy of the row that owned it. */
function withCopies(sections: readonly Section[], identity: Identity, cells: Cells): Section[] {
  const copies = new Map<Row, Row>();
  return sections.map((section) => {
    const added = lastRows(sections, section).map((row) => {
      const parent = row.parent === null ? null : (copies.get(row.parent) ?? null);
      const copy = { cells: withCells(row.cells, changes(section, row, identity, cells)), parent };
      copies.set(row, copy);
      return copy;
    });
    return { ...section, rows: [...section.rows, ...added] };
  });
}

/** Without submissions one row that has no answers. */
function lastRows([main]: readonly Section[], section: Section): readonly Row[] {
  const last = main?.rows.at(-1);
  if (main === undefined || last === undefined) return section === main ? [{ cells: [], parent: null }] : [];
  return section.rows.filter((row) => idOf(section, row) === idOf(main, last));
}

function changes(section: Section, row: Row, identity: Identity, cells: Cells): [number, RawCell][] {
  const at = (name: string): number => placeOf(section, name);
  const root = textOf(row.cells[at('meta/rootUuid')]);
  const own: [number, RawCell][] = [
    [at('_id'), cells.number(identity._id)],
    [at('_uuid'), identity._uuid],
    [at('_submission_time'), cells.dateTime(identity._submission_time)],
    // With `uuid:` before it where the export has that.
    [at('meta/rootUuid'), root === '' || root.startsWith('uuid:') ? identity['meta/rootUuid'] : identity._uuid],
  ];
  return section.isRepeat ? own : [...own, [at('_index'), cells.number(0)]];
}
