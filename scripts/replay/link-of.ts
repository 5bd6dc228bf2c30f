import type { ReplayWorld } from './world';

/** The linked project that a step is about: the person's own, else the one that was linked last; `''` before any. */
export function linkOf({ links, person }: Pick<ReplayWorld, 'links' | 'person'>): string {
  const own = links.findLast((link) => link.person === person);
  return (own ?? links.at(-1))?.id ?? '';
}
