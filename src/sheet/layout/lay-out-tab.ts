import { unique } from '../../table/columns/headers';
import type { Table } from '../../table/typed-table';
import { exportColumns } from './export-columns';
import { helperColumns } from './helper-columns';
import type { LayoutContext } from './layout-context';
import { noteOf } from './note';
import type { TabContent } from './tab-content';

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
    columns: laid.map(({ about, identity, type }, at) => ({
      header: headers[at] ?? '',
      note: noteOf(about, context.connection, identity),
      type,
    })),
    hxl: table.hxl === null || !context.choices.hxlRow ? null : laid.map(({ tag }) => tag),
    rows: table.rows.map((row, at) => cells.map((cell) => cell(row, at))),
    rightToLeft: context.rightToLeft,
  };
}
