import type { Cell } from './cell';
import type { Column, Role } from './column';
import type { Table } from './typed-table';

/** How the rows of a table hang together with the others. */
export interface RowLinks {
  /** A key of each row that stays when other rows come and go; `''` where the export has nothing to make one from. */
  readonly keys: readonly string[];
  /** For each row the key of the submission that it belongs to. */
  readonly submissions: readonly string[];
  /** For each row its parent's place in the rows of the parent table; -1 where it has none. */
  readonly parents: readonly number[];
}

/** What names a submission, the best first: `_uuid` changes when a submission is edited (kobotoolbox-api §6). */
const KEY_ROLES = ['id', 'root-uuid', 'uuid'] as const;
export type KeyRole = (typeof KEY_ROLES)[number];

/** The column of the submissions whose cells name them; null where the export has none. */
export function keyColumn(tables: readonly Table[]): Column | null {
  const role = keyRole(tables);
  return tables.find(({ parent }) => parent === null)?.columns.find((column) => column.role === role) ?? null;
}

/** What names the submissions of an export; null where it has nothing that could. */
export function keyRole(tables: readonly Table[]): KeyRole | null {
  const columns = tables.find(({ parent }) => parent === null)?.columns ?? [];
  return KEY_ROLES.find((role) => columns.some((column) => column.role === role)) ?? null;
}

/**
 * What else names the submissions of an export, besides what does: their other names lead to the one that counts.
 * @returns `meta/rootUuid` and `_uuid` to `_id`, as far as the export has them
 */
export function otherNames(tables: readonly Table[]): ReadonlyMap<string, string> {
  const role = keyRole(tables);
  const main = tables.find(({ parent }) => parent === null);
  if (main === undefined || role === null) return new Map();
  const { keys } = linkRows([main]).get(main.name) ?? { keys: [] };
  const names = new Map<string, string>();
  for (const other of KEY_ROLES.filter((one) => one !== role)) {
    const at = main.columns.findIndex((column) => column.role === other);
    main.rows.forEach((row, r) => {
      const name = textOf(row[at]);
      if (name !== '' && !names.has(name)) names.set(name, keys[r] ?? '');
    });
  }
  for (const key of keys) names.delete(key);
  return names;
}

/**
 * Links the rows of all tables of one export. A submission's key is its `_id`, else its `meta/rootUuid`, else its `_uuid`;
 * a repeat row's is its submission's with a number behind a slash. `_index` and `_parent_index` are positions in this one
 * file: they lead from row to row here, and stand for nothing afterwards (kobotoolbox-exports §6).
 * @param disguise what stands for a submission's key, where the key itself is not to be seen
 * @returns by the table's name
 */
export function linkRows(
  tables: readonly Table[],
  disguise: (key: string) => string = (key) => key,
): ReadonlyMap<string, RowLinks> {
  const role = keyRole(tables);
  return new Map(tables.map((table) => [table.name, linksOf(table, tables, role, disguise)]));
}

function linksOf(
  table: Table,
  tables: readonly Table[],
  role: Role | null,
  disguise: (key: string) => string,
): RowLinks {
  const at = role === null ? -1 : place(table, role);
  const submissions = table.rows.map((row) => textOf(row[at])).map((key) => (key === '' ? '' : disguise(key)));
  const parent = tables.find(({ name }) => name === table.parent);
  if (table.parent === null) return { keys: distinct(submissions), submissions, parents: table.rows.map(() => -1) };
  return { keys: numbered(submissions), submissions, parents: parentsOf(table, parent) };
}

/** Two submissions of one `_uuid` have been seen; `_id` is unique (kobotoolbox-api §6). The second gets `~2` behind it. */
function distinct(keys: readonly string[]): string[] {
  const taken = new Set(keys);
  const seen = new Map<string, number>();
  return keys.map((key) => {
    let count = (seen.get(key) ?? 0) + 1;
    while (count > 1 && taken.has(`${key}~${count}`)) count++;
    seen.set(key, count);
    return key === '' || count === 1 ? key : `${key}~${count}`;
  });
}

/** `4100001/1`, `4100001/2`: the rows of one submission in the order of the file. */
function numbered(submissions: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return submissions.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return key === '' ? '' : `${key}/${count}`;
  });
}

function parentsOf(table: Table, parent: Table | undefined): number[] {
  const up = place(table, 'parent-index');
  if (parent === undefined || up === -1) return table.rows.map(() => -1);
  const index = place(parent, 'index');
  const rows = new Map(parent.rows.map((row, r) => [index === -1 ? String(r + 1) : textOf(row[index]), r]));
  return table.rows.map((row) => rows.get(textOf(row[up])) ?? -1);
}

const place = ({ columns }: Table, role: Role): number => columns.findIndex((column) => column.role === role);
const textOf = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell));
