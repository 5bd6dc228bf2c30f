import type { Rename } from '../sheet/match/rename-keys';
import { linkRows } from '../table/row-links';
import type { Table } from '../table/typed-table';
import { isPseudonym } from './pseudonym';

/** A row's name: what its submission is known by, then which of several it is, then its number in a repeat group. */
const NAME = /^(.*?)((?:~\d+)?(?:\/\d+)?)$/;

/**
 * What rows are called now that were written before the column that names them was masked, left out or shown again. Without it all
 * rows would be other ones, and notes beside them would stand beside nothing. A plain name gets its stand-in, also where its submission
 * has left the export; a stand-in can be led back only to the submissions of the export.
 * @param isHidden is the column masked or left out now?
 */
export function renamedRows(tables: readonly Table[], isHidden: boolean, pseudonym: (text: string) => string): Rename {
  const renamed = isHidden
    ? (name: string) => (isPseudonym(name) ? name : pseudonym(name))
    : plainNames(tables, pseudonym);
  return (name) => {
    const [, submission = '', rest = ''] = NAME.exec(name) ?? [];
    return submission === '' ? name : `${renamed(submission)}${rest}`;
  };
}

/** Stand-ins are worked out for all submissions, but only where one stands in a tab. */
function plainNames(tables: readonly Table[], pseudonym: (text: string) => string): Rename {
  let plain: ReadonlyMap<string, string> | null = null;
  const known = () => {
    const all = [...linkRows(tables).values()].flatMap(({ submissions }) => submissions);
    return new Map([...new Set(all)].map((name) => [pseudonym(name), name]));
  };
  return (name) => {
    if (!isPseudonym(name)) return name;
    plain ??= known();
    return plain.get(name) ?? name;
  };
}
