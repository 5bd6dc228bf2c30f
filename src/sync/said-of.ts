import { machineLine } from '../sheet/layout/note';

/** `kobo:link0001 /choice:grp/uses|wash` → `/question:grp/uses`; an identity without a question has none. */
const PART = /^kobo:\S+ ([^/]*\/)(?!name:)[a-z-]+:([^|]+)/;

/**
 * Is a column of a tab among the named ones, told by its machine line? What was said of a question holds for all its columns, as in
 * `isAmong`; here nothing else is left of the column.
 */
export function saidOf(names: readonly string[], connection: string): (machine: string) => boolean {
  const named = new Set(names);
  const lines = new Set(names.map((name) => machineLine(connection, name)));
  return (machine) => {
    const [, table, path] = PART.exec(machine) ?? [];
    return lines.has(machine) || (path !== undefined && named.has(`${table}question:${path}`));
  };
}
