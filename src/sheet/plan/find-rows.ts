import type { TabContent } from '../layout/tab-content';
import { type IdentifiedRows, identifyRows } from '../match/identify-rows';
import type { MatchedColumns } from '../match/match-columns';
import { renamedKey } from '../match/rename-keys';
import type { SameCell } from '../match/same-cell';
import { keyTexts } from '../stand/key-texts';
import type { Stand } from '../stand/stand';
import { nameOfKey, type SyncMark } from '../stand/sync-cell';
import type { Tab } from '../workbook';
import { besideOf } from './beside-of';
import { marksByKeys } from './keys-moved';
import { marksOf } from './marks-of';
import type { TabWishes } from './tab-wishes';

/** Which row is which, and how that is known. */
export interface FoundRows {
  readonly identified: IdentifiedRows;
  /** Texts of the key column by row; null where there is none. */
  readonly keys: readonly string[] | null;
  /** Did key column and sync column disagree? */
  readonly isMixedUp: boolean;
}

/** Finds the rows of a tab again: by their sync cells, and by the key column where that is lost or was sorted away. */
export function findRows(
  tab: Tab,
  content: TabContent,
  stand: Stand,
  matched: MatchedColumns,
  { whose, state, rename }: TabWishes,
  same: SameCell,
): FoundRows {
  const keys = keyCells(tab, stand, content, matched)?.map((key) => renamedKey(key, rename)) ?? null;
  const known = new Set(state?.keys ?? content.keys);
  const names = new Set([...content.keys, ...known]);
  const isOurs = (key: string): boolean => key !== '' && names.has(nameOfKey(key));
  const wasOurs = (key: string): boolean => key !== '' && known.has(nameOfKey(key));
  const identify = (marks: readonly (SyncMark | null)[]) => identifyRows(marks, keys, isOurs, wasOurs);
  const identified = identify(marksOf(stand, content, { keys, state, rename, isOurs }));
  const { isMixedUp } = identified;
  if (!isMixedUp || keys === null) return { identified, keys, isMixedUp };
  const beside = besideOf(tab, stand, matched, whose);
  const byKeys = marksByKeys(tab, { content, places: matched.places, identified, keys, beside, same });
  return { identified: byKeys === null ? identified : identify(byKeys), keys, isMixedUp };
}

function keyCells(tab: Tab, stand: Stand, { columns }: TabContent, { places }: MatchedColumns): string[] | null {
  const place = places[columns.findIndex(({ part }) => part === 'key')] ?? null;
  return place === null || stand.headerRows === 0 ? null : keyTexts(tab, place);
}
