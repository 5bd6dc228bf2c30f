import { LIMITS } from './limits';

const BETWEEN = ' – ';
/** What is kept of a label, however long the project's name is. */
const LABEL = 40;

/** A repeat group's tab is called after the submissions' tab; of a long name the beginning gives way, not the label. */
export function repeatTabName(main: string, label: string): string {
  const room = LIMITS.tabNameCharacters - BETWEEN.length;
  const own = cut(label, Math.max(LABEL, room - main.length));
  return cut(main, room - own.length) + BETWEEN + own;
}

/** Never inside a surrogate pair. */
const cut = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
