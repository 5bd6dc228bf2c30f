import { unique } from '../../table/columns/headers';
import type { Table } from '../../table/typed-table';
import { fitCell } from '../cut';
import { exportColumns } from './export-columns';
import { helperColumns } from './helper-columns';
import type { LaidColumn } from './laid-column';
import type { LayoutContext } from './layout-context';
import { machineLine, noteOf } from './note';
import type { TabColumn, TabContent } from './tab-content';

/**
 * Lays a table out as a tab: which columns, called what, in which order, with which notes; columns left out or masked,
 * those made on request, keys in place of positions.
 */
export function layOutTab(table: Table, context: LayoutContext): TabContent {
  const laid = [...exportColumns(table, context), ...helperColumns(table, context)];
  const headers = unique(laid.map(({ header }) => header));
  const cells = laid.map(({ cell }) => cell);
  return {
    table: table.name,
    parent: table.parent,
    columns: laid.map((column, at) => tabColumn(column, String(fitCell(headers[at] ?? '')), context.connection)),
    hxl: table.hxl === null || !context.choices.hxlRow ? null : laid.map(({ tag }) => tag),
    rows: table.rows.map((row, at) => cells.map((cell) => cell(row, at))),
    ...keysOf(table, context),
    rightToLeft: context.rightToLeft,
    isBare: false,
  };
}

function tabColumn(
  { about, identity, type, part, treatment }: LaidColumn,
  header: string,
  connection: string,
): TabColumn {
  const machine = machineLine(connection, identity);
  return { header, note: noteOf(about, machine), machine, type, part, treatment };
}

type Keys = Pick<TabContent, 'keys' | 'keyKind' | 'submissions'>;

/** Where the export has nothing to name rows by, their places must do: then only whole blocks can be replaced. */
function keysOf(table: Table, { links, keyRole }: LayoutContext): Keys {
  const { keys = [], submissions = [] } = links.get(table.name) ?? {};
  const isKnown = keyRole !== null && keys.every((key) => key !== '');
  if (!isKnown) {
    return {
      keyKind: 'position',
      keys: table.rows.map((_, at) => `row-${at + 1}`),
      submissions: table.rows.map(() => ''),
    };
  }
  return { keyKind: table.parent === null ? keyRole : 'row', keys, submissions };
}
