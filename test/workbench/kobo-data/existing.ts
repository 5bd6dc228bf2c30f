import type { JsonObject, Project } from '../../kobo-server';
import { Refusal } from '../server/refusal';

/** A submission by its `_id`. @throws Refusal 404 */
export function existing(project: Project, id: number): JsonObject {
  const found = project.submissions.find(({ _id }) => _id === id);
  if (found === undefined) throw new Refusal(404, `"${project.name}" has no submission ${id}.`);
  return found;
}
