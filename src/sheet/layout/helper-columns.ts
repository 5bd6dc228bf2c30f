import type { Cell } from '../../table/cell';
import type { Table } from '../../table/typed-table';
import { columnIn } from './column-in';
import { isMasked, isWanted, laid } from './export-columns';
import type { LaidColumn } from './laid-column';
import type { LayoutContext } from './layout-context';
import type { ColumnPart } from './tab-content';

/** The columns that the add-on puts behind those of the export: of parents, links, keys. */
export function helperColumns(table: Table, context: LayoutContext): LaidColumn[] {
  return [...parentColumns(table, context), ...openLinks(table, context), ...keys(table, context)];
}

/** Columns of the tables above, brought to each row of a repeat group, as a person chose. */
function parentColumns(table: Table, context: LayoutContext): LaidColumn[] {
  return ancestors(table, context).flatMap(({ above, rowOf }) => {
    const headers = context.headers(above);
    return above.columns.flatMap((column, at) => {
      const identity = columnIn(above.name, column);
      if (!context.choices.parentColumns.includes(identity) || !isWanted(above.name, column, context)) return [];
      const own = laid(above, at, headers[at] ?? column.name, context);
      const header = context.words.ofParent(context.title(above.name), own.header);
      return [
        { ...own, header, identity: `parent:${identity}`, part: 'helper', tag: '', cell: lookUp(above, own, rowOf) },
      ];
    });
  });
}

const lookUp =
  (above: Table, { cell }: LaidColumn, rowOf: (at: number) => number): LaidColumn['cell'] =>
  (_, at): Cell => {
    const row = rowOf(at);
    const found = above.rows[row];
    return found === undefined ? '' : cell(found, row);
  };

interface Ancestor {
  readonly above: Table;
  /** From a row's place in the table to its ancestor's place in `above`; -1 where there is none. */
  readonly rowOf: (at: number) => number;
}

/** The tables above, the submissions first. */
function ancestors(table: Table, context: LayoutContext): Ancestor[] {
  const found: Ancestor[] = [];
  let [below, rowOf] = [table, (at: number) => at];
  for (let depth = 0; depth < context.tables.length; depth++) {
    const above = context.tables.find(({ name }) => name === below.parent);
    if (above === undefined) break;
    rowOf = upward(context.links.get(below.name)?.parents ?? [], rowOf);
    found.unshift({ above, rowOf });
    below = above;
  }
  return found;
}

const upward =
  (parents: readonly number[], rowOf: (at: number) => number) =>
  (at: number): number =>
    parents[rowOf(at)] ?? -1;

/** One link a submission; in the tabs of repeat groups it stands beside the submission's columns already. */
function openLinks(table: Table, context: LayoutContext): LaidColumn[] {
  const { choices, words, submissionLink } = context;
  const id = table.columns.findIndex(({ role }) => role === 'id');
  const column = table.columns[id];
  // The address says the number that was masked or left out.
  const isShown =
    column !== undefined && isWanted(table.name, column, context) && !isMasked(table.name, column, context);
  if (!choices.openLink || !isShown) return [];
  const link = (row: readonly Cell[]): Cell => (row[id] === '' ? '' : submissionLink(String(row[id])));
  return [
    {
      header: words.open,
      about: [words.types.link],
      identity: 'open',
      type: 'link',
      part: 'helper',
      treatment: '',
      tag: '',
      cell: link,
    },
  ];
}

/** What stands for `_index` and `_parent_index`: keys that stay when other rows come and go. */
function keys(table: Table, { links, words }: LayoutContext): LaidColumn[] {
  const own = links.get(table.name);
  if (own === undefined || table.parent === null) return [];
  const above = links.get(table.parent)?.keys ?? [];
  const key = (header: string, part: ColumnPart, about: string, cell: LaidColumn['cell']): LaidColumn => ({
    header,
    about: [about],
    identity: header,
    type: 'text',
    part,
    treatment: '',
    tag: '',
    cell,
  });
  return [
    key('_row_key', 'key', words.rowKey, (_, at) => own.keys[at] ?? ''),
    key('_parent_row_key', 'parent-key', words.parentRowKey, (_, at) => above[own.parents[at] ?? -1] ?? ''),
  ];
}
