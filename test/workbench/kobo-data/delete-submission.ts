import type { KoboServer, Project } from '../../kobo-server';
import { existing } from './existing';
import { rewriteExports } from './rewrite-exports';
import { idOf } from './sections';

/**
 * Deletes a submission and its rows, those of repeat groups too; rows are numbered anew, as KoboToolbox does in each export.
 * @throws Refusal 404
 */
export function deleteSubmission(kobo: KoboServer, project: Project, id: number): void {
  const gone = existing(project, id);
  project.submissions = project.submissions.filter((submission) => submission !== gone);
  rewriteExports(kobo, project, (sections) =>
    sections.map((section) => ({ ...section, rows: section.rows.filter((row) => idOf(section, row) !== String(id)) })),
  );
}
