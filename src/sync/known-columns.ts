import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import { columnIn } from '../sheet/layout/column-in';
import { CELL_TYPES, type Column } from '../table/column';
import type { Choices } from './choices';
import type { Store } from './store';

/** A column that is held back until a person has looked at it. */
const Held = v.object({
  key: v.string(),
  table: v.string(),
  header: v.string(),
  type: v.picklist(CELL_TYPES),
});

/** The columns that a person could know of when he masked some or left some out, and those that came since. */
const Known = v.object({ columns: v.array(v.string()), held: v.array(Held) });

export type HeldColumn = v.InferOutput<typeof Held>;
export type KnownColumns = v.InferOutput<typeof Known>;

/** A table as far as its columns go. */
export interface ColumnsOf {
  readonly name: string;
  readonly columns: readonly Column[];
}

const nameOf = (connection: string): string => `columns/${connection}`;

/** Kept with the owner; null before the first run. */
export const readKnown = (userStore: Store, connection: string): KnownColumns | null =>
  decodeJson(Known, userStore.read(nameOf(connection)) ?? '');

/** Writes nothing where it is the same as before. */
export function writeKnown(userStore: Store, connection: string, known: KnownColumns): void {
  const text = JSON.stringify(known);
  if (text !== userStore.read(nameOf(connection))) userStore.write(nameOf(connection), text);
}

export const removeKnown = (userStore: Store, connection: string): void => userStore.remove(nameOf(connection));

/**
 * A person has seen these columns, and said what is to become of them. What a run held back meanwhile, while the person was
 * still choosing, stays held back.
 * @param seen keys by `columnIn`
 */
export function acceptSeen(userStore: Store, connection: string, seen: readonly string[]): void {
  if (seen.length === 0) return;
  const known = readKnown(userStore, connection) ?? { columns: [], held: [] };
  const columns = [...new Set([...known.columns, ...seen])];
  writeKnown(userStore, connection, { columns, held: known.held.filter(({ key }) => !seen.includes(key)) });
}

/**
 * Which columns are known after a run, and which are held back in it. While a person masks columns or leaves some out, a
 * column that came since is held back: it may hold the very answers. So it is where he wants to see new columns first. A question that is moved, renamed or taken out of the form
 * comes as such a new column.
 * @param known as the last run left it; null: what the form lets expect counts as known
 * @param tables of this export
 * @param expected all tables that the form knows, with the columns that it lets expect
 */
export function knownAfter(
  known: KnownColumns | null,
  choices: Choices,
  tables: readonly ColumnsOf[],
  expected: readonly ColumnsOf[],
): KnownColumns {
  const absent = expected.filter(({ name }) => tables.every((table) => table.name !== name));
  const now = keysOf([...tables, ...absent]);
  if (!holdsBack(choices)) return { columns: now, held: [] };
  const allowed = new Set(known?.columns ?? keysOf(expected));
  const held = tables.flatMap(({ name, columns }) => newIn(name, columns, allowed));
  return { columns: [...allowed], held };
}

/** On request; and always while answers are hidden. */
const holdsBack = ({ masked, leftOut, newColumns }: Choices): boolean =>
  newColumns === 'holdBack' || masked.length + leftOut.length > 0;

const keysOf = (tables: readonly ColumnsOf[]): string[] =>
  tables.flatMap(({ name, columns }) => columns.map((column) => columnIn(name, column)));

/** KoboToolbox's own columns are known by their names. */
const isOwn = ({ path, role }: Column): boolean => path === null && role !== 'unknown';

const newIn = (table: string, columns: readonly Column[], allowed: ReadonlySet<string>): HeldColumn[] =>
  columns.flatMap((column) => {
    const key = columnIn(table, column);
    return isOwn(column) || allowed.has(key) ? [] : [{ key, table, header: column.name, type: column.type }];
  });
