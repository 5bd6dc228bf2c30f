import type { CellType } from '../../table/column';
import { NUMBER_FORMATS } from '../number-formats';
import type { TabPlan } from '../plan/tab-plan';
import { runsOf } from '../stand/beside';
import type { Area, Tab } from '../workbook';
import type { EndOfTable } from './end-of-table';

type Looked = Pick<TabPlan, 'columns' | 'stand'>;

/** Gives our columns the formats of their types in some rows, each format in one call. */
export function formatRows(tab: Tab, plan: Looked, { row, rows }: Pick<Area, 'row' | 'rows'>): void {
  const found = new Map<string, number[]>();
  for (const { column, type } of typesIn(plan)) {
    const format = NUMBER_FORMATS[type];
    found.set(format, [...(found.get(format) ?? []), column]);
  }
  for (const [format, columns] of found) tab.format(areasOf(columns, row, rows), format);
}

/** Gives the header rows the format of text. */
export function formatHeader(tab: Tab, plan: Looked): void {
  const columns = typesIn(plan).map(({ column }) => column);
  tab.format(areasOf(columns, 1, plan.stand.headerRows), NUMBER_FORMATS.text);
}

/** Rows inserted right below the header look like it; a run may have died before it could change that. */
export function formatFirstRows(tab: Tab, plan: Looked, { first, insert, after }: EndOfTable, rows: number): void {
  const { headerRows, grid } = plan.stand;
  if (first !== headerRows + 1) return;
  const isInserted = insert > 0 && after === headerRows;
  if (!isInserted && !isLikeHeader(tab, plan, first)) return;
  tab.styleHeader(headerRows, grid.columns, headerRows + rows);
  formatRows(tab, plan, { row: first, rows });
}

/** Has a row the format of text where a number or a date belongs? */
function isLikeHeader(tab: Tab, plan: Looked, row: number): boolean {
  const other = typesIn(plan).filter(({ type }) => NUMBER_FORMATS[type] !== NUMBER_FORMATS.text);
  if (other.length === 0) return false;
  const [formats = []] = tab.numberFormats({ row, column: 1, rows: 1, columns: plan.stand.grid.columns });
  return other.some(({ column }) => formats[column - 1] === NUMBER_FORMATS.text);
}

const areasOf = (columns: readonly number[], row: number, rows: number): Area[] =>
  runsOf([...columns].sort((a, b) => a - b)).map(({ from, count }) => ({ row, column: from, rows, columns: count }));

function typesIn({ columns, stand }: Looked): { readonly column: number; readonly type: CellType }[] {
  const wanted = columns.wanted.map(({ type }, at) => ({ type, column: columns.places[at] ?? 0 }));
  const sync = stand.sync === null ? [] : [{ type: 'text' as const, column: stand.sync.column }];
  return [...wanted.filter(({ column }) => column > 0), ...sync];
}
