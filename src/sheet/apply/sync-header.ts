import type { TabPlan } from '../plan/tab-plan';
import type { Whose } from '../stand/read-stand';
import { syncHeadText } from '../stand/sync-head';
import type { TextWay } from '../text-way';
import type { Tab } from '../workbook';
import { writeHeaders } from './watched-headers';

/** Are rows known by another thing than the header of the sync column says? */
export const needsHeader = ({ stand: { sync }, content }: TabPlan): boolean =>
  sync !== null && !content.isBare && sync.head.kind !== content.keyKind;

/**
 * Says what rows are known by. Only when all rows say it: a run that dies before knows them by the old thing.
 * @returns false where people had moved columns
 */
export function writeHeader(tab: Tab, { stand, content }: TabPlan, whose: Whose, way: TextWay): boolean {
  if (stand.sync === null) return true;
  const text = syncHeadText({ ...whose, kind: content.keyKind });
  return writeHeaders(tab, stand, [{ column: stand.sync.column, text }], way);
}
