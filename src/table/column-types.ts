import type { CellType, Column } from './column';

/**
 * What tells a column apart from all others of its table, in all exports: role, question and part where the form is known,
 * else header and occurrence. Never the label: labels get corrected.
 * @returns `question:grp/age`, `choice:grp/uses|wash`, `name:Age#2`. No two different columns have the same: a path is escaped
 * up to the first `|`, and behind the last `#` stands a number.
 */
export function columnKey({ name, occurrence, role, path, part }: Column): string {
  if (path === null) return `name:${name}#${occurrence}`;
  const question = `${role}:${path.replace(/%/g, '%25').replace(/\|/g, '%7C')}`;
  return part === null ? question : `${question}|${part}`;
}

/** The columns with the types that a person chose for some of them, by `columnKey`. */
export function withTypes(columns: readonly Column[], chosen: ReadonlyMap<string, CellType>): readonly Column[] {
  return columns.map((column) => {
    const type = chosen.get(columnKey(column));
    return type === undefined || type === column.type ? column : { ...column, type };
  });
}
