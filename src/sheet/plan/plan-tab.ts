import { fail, ok, type Result } from '../../shared/result';
import { hasLine } from '../layout/note';
import type { TabContent } from '../layout/tab-content';
import type { Fingerprints } from '../match/fingerprint';
import { matchColumns } from '../match/match-columns';
import { cellReader } from '../match/read-cell';
import { type SameCell, sameCells } from '../match/same-cell';
import { NOTHING_BESIDE } from '../stand/beside';
import { readStand } from '../stand/read-stand';
import type { Stand } from '../stand/stand';
import { rowKey } from '../stand/sync-cell';
import type { Tab } from '../workbook';
import { besideOf } from './beside-of';
import { differingRows } from './differing-rows';
import { expectedPrints } from './expected-prints';
import { type FoundRows, findRows } from './find-rows';
import { goingRows } from './going-rows';
import { likeness } from './likeness';
import { missingField } from './missing-field';
import { isMixedUp } from './mixed-up';
import { type ColumnPlan, planColumns } from './plan-columns';
import { isPrintKnown, planRows, type RowPlan, type RowPrints } from './plan-rows';
import { removedAtMachine, withRemovedAt } from './removed-at';
import type { TabPlan } from './tab-plan';
import type { TabWishes } from './tab-wishes';

/**
 * Looks at a tab and plans what to do. Nothing is written.
 * @param prints of the content, computed once
 * @returns `no-key` where rows have nothing to be known by and something of the user's stands beside them; `header-missing` where the
 * header is gone from above the rows: the first of them must not be taken for it
 */
export function planTab(
  tab: Tab,
  source: TabContent,
  prints: Fingerprints,
  wishes: TabWishes,
  stand: Stand = readStand(tab, wishes.whose, wishes.state !== null),
): Result<TabPlan> {
  const look = { tab, source, prints, wishes, stand, same: sameCells(wishes.zone) };
  if (stand.isHeadless && !isFound(source, wishes, stand)) return fail({ code: 'header-missing', tab: tab.name() });
  const wasKept = stand.notes.some((note) => hasLine(note, removedAtMachine(wishes)));
  const first = planFor(look, wasKept ? withRemovedAt(source, wishes) : source);
  const isKept = !wasKept && first.gone.some(({ how }) => how !== 'delete');
  const plan = isKept ? planFor(look, withRemovedAt(source, wishes)) : first;
  const field = missingField(plan, wishes.state);
  return field === null ? ok(plan) : fail({ code: 'no-key', field });
}

/** Where only notes and the header of the sync column are gone, headers tell the columns. */
function isFound({ columns }: TabContent, { whose, state, decided }: TabWishes, stand: Stand): boolean {
  const hints = {
    connection: whose.connection,
    before: state?.columns ?? null,
    decided,
    likeness: () => NOTHING_ALIKE,
  };
  return matchColumns(columns, stand, hints).places.some((place) => place !== null);
}

const NOTHING_ALIKE = { share: 0, isTelling: false };

interface Look {
  readonly tab: Tab;
  readonly source: TabContent;
  readonly prints: Fingerprints;
  readonly wishes: TabWishes;
  readonly stand: Stand;
  readonly same: SameCell;
}

function planFor(look: Look, content: TabContent): TabPlan {
  const { tab, source, prints, wishes, stand, same } = look;
  const matched = matchColumns(content.columns, stand, {
    connection: wishes.whose.connection,
    before: wishes.state?.columns ?? null,
    decided: wishes.decided,
    likeness: likeness(tab, content, prints, stand, same),
  });
  const columns = planColumns(content, matched, stand, { ...wishes, goneWords: wishes.words.gone });
  const found = findRows(tab, content, stand, matched, wishes, same);
  const expected = expectedPrints(tab, content, columns, prints, cellReader(wishes.zone));
  const isVerified = wishes.verify || found.isMixedUp || cellsAreMixedUp(look, content, columns, found, expected);
  const rows = rowPlan(look, content, columns, found, expected, isVerified);
  const isChanging = changes(rows) || columns.fresh.length + columns.unwanted.length > 0;
  const beside = isChanging ? besideOf(tab, stand, matched, wishes.whose) : NOTHING_BESIDE;
  const gone = goingRows(tab, rows.gone, stand, found.identified, beside, wishes, content);
  const isSyncLost = stand.sync === null && matched.places.some((place) => place !== null);
  const { identified, keys } = found;
  const { claims } = matched;
  return {
    source,
    content,
    stand,
    matched,
    columns,
    identified,
    keys,
    rows,
    gone,
    claims,
    isSyncLost,
    isVerified,
    prints,
    beside,
  };
}

const changes = ({ writes, appends, gone }: RowPlan): boolean => writes.length + appends.length + gone.length > 0;

/** A row that says what was written before columns came or went is unchanged too: its cells tell of a sort. */
function cellsAreMixedUp(
  { tab, prints, wishes, same }: Look,
  content: TabContent,
  columns: ColumnPlan,
  { identified }: FoundRows,
  expected: RowPrints['expected'],
): boolean {
  const isUnchanged = (index: number): boolean => {
    const row = identified.rowOf.get(rowKey(content.keys[index] ?? '')) ?? 0;
    return isPrintKnown(identified.marks[row]?.print, index, row, { wanted: (at) => prints.text(at), expected });
  };
  const readCell = cellReader(wishes.zone);
  return isMixedUp({ tab, content, columns, identified, same, readCell, isUnchanged, now: wishes.now });
}

function rowPlan(
  { tab, prints, wishes, same }: Look,
  content: TabContent,
  columns: ColumnPlan,
  { identified }: FoundRows,
  expected: RowPrints['expected'],
  isVerified: boolean,
): RowPlan {
  const told = {
    wanted: (index: number) => prints.text(index),
    expected,
    differs: isVerified ? differingRows(tab, content, columns, identified, same) : null,
  };
  return planRows(content, identified, told, { ...wishes, hasFresh: columns.fresh.length > 0 });
}
