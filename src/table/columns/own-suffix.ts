import { MAIN_OWN, type OwnColumn, REPEAT_OWN } from './own-columns';

/** KoboToolbox's own columns at the end of a header: where they begin, and what each is. */
export interface OwnSuffix {
  readonly start: number;
  readonly columns: readonly OwnColumn[];
}

/**
 * Finds KoboToolbox's own columns from the end of a header, since a question may be labelled `_id` too. Those of the two
 * kinds of table are tried; the one with more known names is taken.
 * @param expected what the form and the options promise, where they are known; if the header ends so, nothing is guessed
 */
export function ownSuffix(header: readonly string[], expected: readonly OwnColumn[] | null): OwnSuffix {
  const start = header.length - (expected?.length ?? 0);
  if (expected?.every(({ name }, index) => header[start + index] === name)) {
    return { start, columns: expected };
  }
  const main = scan(header, MAIN_OWN);
  const repeat = scan(header, REPEAT_OWN);
  return repeat.known > main.known ? repeat : main;
}

/** A repeat group's table says in which row of which table each of its rows is. */
export const linksToParent = ({ columns }: OwnSuffix): boolean => columns.some(({ role }) => role === 'parent-table');

/** A newer server may add a few names between the known ones; a geopoint's parts look alike and are none. */
const MOST_ADDED = 8;
const ADDED = /^(?:_|meta\/)(?!.*_(?:latitude|longitude|altitude|precision)$)/;

interface Found extends OwnSuffix {
  readonly known: number;
}

/** Goes back while the names come in KoboToolbox's order; servers of other ages have fewer or more of them. */
function scan(header: readonly string[], known: readonly OwnColumn[]): Found {
  let found: Found = { start: header.length, columns: [], known: 0 };
  let pending: OwnColumn[] = [];
  let left = known;
  for (let index = header.length - 1; index >= 0 && left.length > 0; index--) {
    const name = header[index] ?? '';
    const at = left.findIndex((column) => column.name === name);
    const column = left[at];
    if (column === undefined && (!ADDED.test(name) || pending.length === MOST_ADDED)) break;
    pending = [column ?? { name, role: 'metadata', type: 'text' }, ...pending];
    if (column === undefined) continue;
    found = { start: index, columns: [...pending, ...found.columns], known: found.known + 1 };
    pending = [];
    left = left.slice(0, at);
  }
  return found;
}
