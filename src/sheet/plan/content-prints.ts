import { fitCell } from '../cut';
import type { TabContent } from '../layout/tab-content';
import { ColumnPrint, Fingerprints } from '../match/fingerprint';
import { isPrinted } from './plan-columns';

/** The fingerprints of all rows of a content. */
export function printsOf({ columns, rows }: Pick<TabContent, 'columns' | 'rows'>): Fingerprints {
  const prints = new Fingerprints(rows.length);
  columns.forEach((column, at) => {
    if (!isPrinted(column)) return;
    const print = new ColumnPrint({ identity: column.machine, type: column.type });
    rows.forEach((row, r) => {
      prints.add(r, print, fitCell(row[at] ?? ''));
    });
  });
  return prints;
}
