import type { TabContent } from '../layout/tab-content';
import { fillDownFormulas, hasNotes } from '../match/fill-down';
import type { IdentifiedRows } from '../match/identify-rows';
import type { Beside } from '../stand/beside';
import type { Stand } from '../stand/stand';
import type { GoneRow } from './plan-rows';
import type { TabWishes } from './tab-wishes';

/** `delete`: nothing of the user's stands beside it. `erase`: the answers go, his notes stay. `mark`: all stays. */
export interface GoingRow extends GoneRow {
  readonly how: 'delete' | 'erase' | 'mark';
}

/** What becomes of rows whose submissions left the export, as a person chose, and as it is beside them. */
export function goingRows(
  gone: readonly GoneRow[],
  stand: Stand,
  { rowOf }: IdentifiedRows,
  beside: Beside,
  { removed }: TabWishes,
  { keyKind }: TabContent,
): GoingRow[] {
  if (gone.length === 0) return [];
  // `_uuid` changes when a submission is edited: what seems gone may be there under another name.
  if (removed === 'keepAll' || keyKind === 'uuid') return gone.map((row) => ({ ...row, how: 'mark' }));
  if (removed === 'delete') return gone.map((row) => ({ ...row, how: 'delete' }));
  const first = stand.headerRows + 1;
  const formulas = fillDownFormulas(
    beside,
    [...rowOf.values()].sort((a, b) => a - b),
  );
  return gone.map((row) => ({ ...row, how: hasNotes(beside, row.row, formulas, first) ? 'erase' : 'delete' }));
}
