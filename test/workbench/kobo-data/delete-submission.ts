import type { KoboServer, Project } from '../../kobo-server';
import { existing } from './existing';
import { idColumn, rewriteExports } from './rewrite-exports';

/** Deletes a submission and its rows; `_index` is numbered anew, as KoboToolbox does in each export. @throws Refusal 404 */
export function deleteSubmission(kobo: KoboServer, project: Project, id: number): void {
  const gone = existing(project, id);
  project.submissions = project.submissions.filter((submission) => submission !== gone);
  rewriteExports(kobo, project, (rows) => {
    const at = idColumn(rows);
    return numbered(rows.filter((row) => row[at] !== String(id)));
  });
}

/** Rows that are no submission (header, HXL) keep what they have. */
function numbered(rows: readonly (readonly string[])[]): string[][] {
  const [id, index] = [idColumn(rows), rows[0]?.lastIndexOf('_index') ?? -1];
  let count = 0;
  return rows.map((row) => {
    if (!/^\d+$/.test(row[id] ?? '')) return [...row];
    count += 1;
    return row.map((cell, at) => (at === index ? String(count) : cell));
  });
}
