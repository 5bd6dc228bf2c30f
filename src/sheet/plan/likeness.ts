import type { TabContent } from '../layout/tab-content';
import type { Likeness } from '../match/column-hints';
import type { SameCell } from '../match/same-cell';
import type { Stand } from '../stand/stand';
import { nameOfKey } from '../stand/sync-cell';
import type { Tab } from '../workbook';

/** So many answers of a column are compared. */
const SAMPLE = 50;

const NOTHING: Likeness = { share: 0, isTelling: false };

/** How much the cells of a column of the tab are like the answers of a wanted one: a call for each question. Rows are told by the sync column. */
export function likeness(tab: Tab, { columns, rows, keys }: TabContent, stand: Stand, same: SameCell) {
  const index = new Map(keys.map((key, at) => [key, at]));
  const known = (stand.sync?.marks ?? []).flatMap((mark, at) => {
    const row = mark === null ? undefined : rows[index.get(nameOfKey(mark.key)) ?? -1];
    return row === undefined ? [] : [{ at, row }];
  });
  return (wanted: number, place: number): Likeness => {
    const told = known.filter(({ row }) => (row[wanted] ?? '') !== '').slice(0, SAMPLE);
    if (told.length === 0) return NOTHING;
    const cells = tab.column(place);
    const type = columns[wanted]?.type ?? 'text';
    const equal = told.filter(({ at, row }) => same(cells[at] ?? '', row[wanted] ?? '', type));
    const answers = new Set(equal.map(({ row }) => row[wanted]));
    return { share: equal.length / told.length, isTelling: answers.size > 1 };
  };
}
