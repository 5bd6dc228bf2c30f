import type { TabContent } from '../layout/tab-content';
import { fillDownFormulas, hasNotes } from '../match/fill-down';
import type { IdentifiedRows } from '../match/identify-rows';
import type { Beside } from '../stand/beside';
import type { Stand } from '../stand/stand';
import type { Tab } from '../workbook';
import { commentedRows } from './commented-rows';
import type { GoneRow } from './plan-rows';
import type { TabWishes } from './tab-wishes';

/** `delete`: nothing of the user's stands beside it. `erase`: the answers go, his notes stay. `mark`: all stays. */
export interface GoingRow extends GoneRow {
  readonly how: 'delete' | 'erase' | 'mark';
}

/** What becomes of rows whose submissions left the export, as a person chose, and as it is beside them. */
export function goingRows(
  tab: Tab,
  gone: readonly GoneRow[],
  stand: Stand,
  identified: IdentifiedRows,
  beside: Beside,
  { removed }: TabWishes,
  { keyKind }: TabContent,
): GoingRow[] {
  if (gone.length === 0) return [];
  // `_uuid` changes when a submission is edited: what seems gone may be there under another name.
  if (removed === 'keepAll' || keyKind === 'uuid') return gone.map((row) => ({ ...row, how: 'mark' }));
  if (removed === 'delete') return gone.map((row) => ({ ...row, how: 'delete' }));
  const kept = rowsWithNotes(tab, gone, stand, identified, beside);
  return gone.map((row) => ({ ...row, how: kept.has(row.row) ? 'erase' : 'delete' }));
}

/** A comment on a cell is a note too, also on one of ours. Only where a row would be deleted otherwise does it cost a call. */
function rowsWithNotes(
  tab: Tab,
  gone: readonly GoneRow[],
  { grid, headerRows }: Stand,
  { rowOf }: IdentifiedRows,
  beside: Beside,
): ReadonlySet<number> {
  const ours = [...rowOf.values()].sort((a, b) => a - b);
  const formulas = fillDownFormulas(beside, ours);
  const rows = gone.map(({ row }) => row);
  const noted = new Set(rows.filter((row) => hasNotes(beside, row, formulas, headerRows + 1)));
  const others = rows.filter((row) => !noted.has(row) && row <= grid.rows);
  return new Set([...noted, ...commentedRows(tab, others, grid)]);
}
