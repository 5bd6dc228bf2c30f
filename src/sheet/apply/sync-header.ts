import type { TabPlan } from '../plan/tab-plan';
import type { Whose } from '../stand/read-stand';
import { syncHeadText } from '../stand/sync-head';
import { type TextWay, writeCells } from '../text-way';
import type { Tab } from '../workbook';

/** Are rows known by another thing than the header of the sync column says? */
export const needsHeader = ({ stand: { sync }, content }: TabPlan): boolean =>
  sync !== null && !content.isBare && sync.head.kind !== content.keyKind;

/** Says what rows are known by. Only when all rows say it: a run that dies before knows them by the old thing. */
export function writeHeader(
  tab: Tab,
  { stand: { sync, headerRow }, content }: TabPlan,
  whose: Whose,
  way: TextWay,
): void {
  if (sync === null) return;
  const text = syncHeadText({ ...whose, kind: content.keyKind });
  writeCells(tab, { row: headerRow, column: sync.column, rows: 1, columns: 1 }, [[text]], way);
}
