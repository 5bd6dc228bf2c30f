import type { HostSheet } from '../host/spreadsheet';
import { headersOf } from './layouts';

/** What a person does in a tab while it is refreshed. Places are as they stand in that moment. */
export interface Act {
  readonly name: string;
  /**
   * Key and sync cell travel together and other columns of ours do not: only comparing all cells tells, as is done once a day
   * (design, "The sync column").
   */
  readonly isFoundDaily?: boolean;
  readonly act: (sheet: HostSheet) => void;
}

const isSync = (header: string): boolean => header.startsWith('_kobo_sync');

const columnOf = (sheet: HostSheet, header: string): number => headersOf(sheet).indexOf(header) + 1;
const syncColumn = (sheet: HostSheet): number => headersOf(sheet).findIndex(isSync) + 1;
const lastColumn = (sheet: HostSheet): number => headersOf(sheet).findLastIndex((header) => header !== '') + 1;

/** The last row with a submission; totals below it are not sorted. */
function lastKeyed(sheet: HostSheet): number {
  const column = syncColumn(sheet);
  const texts = column === 0 ? [] : sheet.getRange(1, column, sheet.getMaxRows(), 1).getValues();
  return texts.findLastIndex(([text]) => text !== '') + 1;
}

/** Sorts downwards by a column's header; nothing to sort is no act. */
function sort(sheet: HostSheet, by: string, columns: readonly [number, number], rows: readonly [number, number]): void {
  const [[from, to], [first, last]] = [columns, rows];
  const column = columnOf(sheet, by);
  if (column < from || column > to || last <= first) return;
  sheet.getRange(first, from, last - first + 1, to - from + 1).sort({ column, ascending: false });
}

const SORTED_BY = 'Head of household';

export const ACTS: readonly Act[] = [
  {
    name: 'sort of all columns',
    act: (sheet) => sort(sheet, SORTED_BY, [1, lastColumn(sheet)], [2, lastKeyed(sheet)]),
  },
  {
    name: 'sort of our visible columns',
    act: (sheet) => sort(sheet, SORTED_BY, [columnOf(sheet, SORTED_BY), syncColumn(sheet) - 1], [2, lastKeyed(sheet)]),
  },
  {
    name: 'sort of our columns with the hidden one',
    isFoundDaily: true,
    act: (sheet) => sort(sheet, SORTED_BY, [columnOf(sheet, SORTED_BY), syncColumn(sheet)], [2, lastKeyed(sheet)]),
  },
  {
    name: 'sort of some of our columns with the notes',
    isFoundDaily: true,
    act: (sheet) =>
      sort(sheet, SORTED_BY, [columnOf(sheet, SORTED_BY), columnOf(sheet, 'My notes')], [2, lastKeyed(sheet)]),
  },
  { name: 'sort of some rows', act: (sheet) => sort(sheet, SORTED_BY, [1, lastColumn(sheet)], [4, 9]) },
  { name: 'row inserted above the header', act: (sheet) => void sheet.insertRowBefore(1) },
  { name: 'row inserted below the header', act: (sheet) => void sheet.insertRowBefore(2) },
  { name: 'row inserted in the middle', act: (sheet) => void sheet.insertRowBefore(7) },
  { name: 'row deleted in the middle', act: (sheet) => void sheet.deleteRow(6) },
  { name: 'own column moved among ours', act: (sheet) => move(sheet, 'My notes', 3) },
  { name: 'column of ours moved behind all', act: (sheet) => move(sheet, 'Household size', lastColumn(sheet) + 1) },
  { name: 'column of ours moved to the front', act: (sheet) => move(sheet, '_uuid', 1) },
  { name: 'header of ours renamed', act: (sheet) => rename(sheet, SORTED_BY, 'Chief') },
  { name: 'own header renamed', act: (sheet) => rename(sheet, 'My notes', 'Remarks of ours') },
];

function move(sheet: HostSheet, header: string, to: number): void {
  const column = columnOf(sheet, header);
  if (column > 0) sheet.moveColumns(sheet.getRange(1, column, 1, 1), to);
}

function rename(sheet: HostSheet, header: string, text: string): void {
  const column = columnOf(sheet, header);
  if (column > 0) sheet.getRange(1, column).setValue(text);
}
