import type { MatchedColumns } from '../match/match-columns';
import { type Beside, NOTHING_BESIDE, readBeside } from '../stand/beside';
import type { Whose } from '../stand/read-stand';
import type { Stand } from '../stand/stand';
import { readSyncHead } from '../stand/sync-head';
import type { Tab } from '../workbook';

/** What is the user's in a tab. A copy of our sync column is not: what it says is ours, and of no use. */
export function besideOf(tab: Tab, stand: Stand, { places, others }: MatchedColumns, { connection }: Whose): Beside {
  if (stand.headerRows === 0) return NOTHING_BESIDE;
  const sync = stand.headers.flatMap((text, at) => (readSyncHead(text)?.connection === connection ? [at + 1] : []));
  const ours = new Set([...sync, ...places.flatMap((place) => place ?? []), ...others.map(({ column }) => column)]);
  return readBeside(tab, stand, ours);
}
