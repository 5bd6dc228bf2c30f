import { LIMITS } from './limits';

/**
 * A name for a new tab: the wished one, at most 100 characters, with ` (2)`, ` (3)`… where it is taken.
 * Google compares names without regard to case.
 */
export function freeTabName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = wished.replace(/\s+/g, ' ').trim() || 'KoboToolbox';
  for (let n = 1; ; n++) {
    const name = withEnd(base, n === 1 ? '' : ` (${n})`);
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Cuts between characters, not inside a surrogate pair. */
function withEnd(base: string, end: string): string {
  const room = LIMITS.tabNameCharacters - end.length;
  return (
    base
      .slice(0, room)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd() + end
  );
}
