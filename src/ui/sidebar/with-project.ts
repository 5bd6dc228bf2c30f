import type { LinkedProject } from '../../sync/linked-project';
import type { Start } from '../contract';

/** The facts of the first screen, with a linked project as it is now; one that was linked meanwhile comes last. */
export function withProject(start: Start, project: LinkedProject): Start {
  const isThere = start.linked.some(({ id }) => id === project.id);
  const linked = start.linked.map((one) => (one.id === project.id ? project : one));
  return { ...start, linked: isThere ? linked : [...linked, project] };
}
