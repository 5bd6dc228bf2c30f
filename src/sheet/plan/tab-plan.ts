import type { TabContent } from '../layout/tab-content';
import type { Claim } from '../match/claims';
import type { Fingerprints } from '../match/fingerprint';
import type { IdentifiedRows } from '../match/identify-rows';
import type { MatchedColumns } from '../match/match-columns';
import type { Beside } from '../stand/beside';
import type { Stand } from '../stand/stand';
import type { GoingRow } from './going-rows';
import type { ColumnPlan } from './plan-columns';
import type { RowPlan } from './plan-rows';

/** What a refresh will do to one tab. Data only: report, room, questions and apply read the same. */
export interface TabPlan {
  /** As it was given, and as it stands in the tab: `_removed_at` comes with the first row that stays without its submission. */
  readonly source: TabContent;
  readonly content: TabContent;
  readonly stand: Stand;
  readonly matched: MatchedColumns;
  readonly columns: ColumnPlan;
  readonly identified: IdentifiedRows;
  /** Texts of the key column by row; null where there is none. */
  readonly keys: readonly string[] | null;
  readonly rows: RowPlan;
  readonly gone: readonly GoingRow[];
  readonly claims: readonly Claim[];
  /** Was the sync column missing in a tab that has columns of ours? */
  readonly isSyncLost: boolean;
  /** Were all cells looked at? */
  readonly isVerified: boolean;
  readonly prints: Fingerprints;
  /** What is the user's; looked at only where something is written. */
  readonly beside: Beside;
}

/** Does the plan write rows? Columns may change without. */
export const isWriting = ({ rows, gone }: Pick<TabPlan, 'rows' | 'gone'>): boolean =>
  rows.writes.length + rows.appends.length + gone.length > 0;
