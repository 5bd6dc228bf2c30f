import type { TabContent } from '../layout/tab-content';
import type { SameCell } from '../match/same-cell';
import type { Stand } from '../stand/stand';
import { nameOfKey } from '../stand/sync-cell';
import type { Tab } from '../workbook';

const SAMPLE = 50;

/** Do the first rows of a column hold the answers of a wanted one? At least one must say something, and all the same. */
export function likeness(tab: Tab, { columns, rows, keys }: TabContent, stand: Stand, same: SameCell) {
  return (wanted: number, place: number): boolean => {
    const cells = tab.column(place);
    const index = new Map(keys.map((key, at) => [key, at]));
    const found = (stand.sync?.marks ?? []).flatMap((mark, at) => {
      const row = mark === null ? undefined : rows[index.get(nameOfKey(mark.key)) ?? -1];
      return row === undefined ? [] : [{ read: cells[at] ?? '', cell: row[wanted] ?? '' }];
    });
    const told = found.filter(({ cell }) => cell !== '').slice(0, SAMPLE);
    const type = columns[wanted]?.type ?? 'text';
    return told.length > 0 && told.every(({ read, cell }) => same(read, cell, type));
  };
}
