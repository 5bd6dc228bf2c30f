import type { Rename } from '../sheet/match/rename-keys';
import { linkRows, otherNames } from '../table/row-links';
import type { Table } from '../table/typed-table';
import { isPseudonym } from './pseudonym';

/** A row's name: what its submission is known by, then which of several it is, then its number in a repeat group. */
const NAME = /^(.*?)((?:~\d+)?(?:\/\d+)?)$/;

/**
 * What rows are called now that were written before the column that names them was masked, left out or shown again, or before another
 * column came to name them (`_id` beside `meta/rootUuid`). Without it all rows would be other ones, and notes beside them would stand
 * beside nothing. A plain name gets its stand-in, also where its submission has left the export; a stand-in, or another name, can be
 * led back only to the submissions of the export.
 * @param isHidden is the column masked or left out now?
 */
export function renamedRows(tables: readonly Table[], isHidden: boolean, pseudonym: (text: string) => string): Rename {
  const others = once(() => otherNames(tables));
  const current = (name: string): string => others().get(name) ?? name;
  const plain = plainNames(tables, pseudonym);
  const renamed = isHidden
    ? (name: string) => (isPseudonym(name) ? name : pseudonym(current(name)))
    : (name: string) => current(plain(name));
  return (name) => {
    const [, submission = '', rest = ''] = NAME.exec(name) ?? [];
    return submission === '' ? name : `${renamed(submission)}${rest}`;
  };
}

/** Stand-ins are worked out for all submissions, but only where one stands in a tab. */
function plainNames(tables: readonly Table[], pseudonym: (text: string) => string): Rename {
  const plain = once(() => {
    const all = [...linkRows(tables).values()].flatMap(({ submissions }) => submissions);
    return new Map([...new Set(all)].map((name) => [pseudonym(name), name]));
  });
  return (name) => (isPseudonym(name) ? (plain().get(name) ?? name) : name);
}

/** Made when it is first asked for. */
function once(make: () => ReadonlyMap<string, string>): () => ReadonlyMap<string, string> {
  let made: ReadonlyMap<string, string> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
