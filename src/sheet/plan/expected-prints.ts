import { fitCell } from '../cut';
import type { TabColumn, TabContent } from '../layout/tab-content';
import { ColumnPrint, type Fingerprints } from '../match/fingerprint';
import type { ReadCell } from '../match/read-cell';
import type { Tab } from '../workbook';
import { type ColumnPlan, isPrinted } from './plan-columns';

/**
 * The fingerprint that each row has if nothing in it was edited: without the columns that are new or treated otherwise, and with what
 * stands in those that no longer count. Their cells are read once.
 * @returns by place in the content and row of the tab; a text that equals none where a column that counted is not there any more
 */
export function expectedPrints(
  tab: Tab,
  { columns, rows }: TabContent,
  { uncounted, dropped }: ColumnPlan,
  prints: Fingerprints,
  readCell: ReadCell,
): (index: number, row: number) => string {
  const added = uncounted.flatMap((at) => {
    const column = columns[at];
    return column !== undefined && isPrinted(column) ? [{ at, print: printOf(column) }] : [];
  });
  if (added.length + dropped.length === 0) return (index) => prints.text(index);
  if (dropped.some(({ column }) => column === null)) return () => '';
  const sums = prints.copy();
  for (const { at, print } of added) {
    rows.forEach((row, r) => {
      sums.add(r, print, fitCell(row[at] ?? ''), -1);
    });
  }
  const gone = dropped.map(({ state, column }) => ({ print: printOf(state), cells: tab.column(column ?? 1) }));
  return (index, row) =>
    sums.textWith(
      index,
      gone.map(({ print, cells }) => [print, readCell(cells[row - 1] ?? '')]),
    );
}

const printOf = ({ machine, type }: Pick<TabColumn, 'machine' | 'type'>): ColumnPrint =>
  new ColumnPrint({ identity: machine, type });
