import { ok, type Result } from '../../shared/result';
import { lookAgain } from '../look-again';
import { planTab } from '../plan/plan-tab';
import type { TabPlan } from '../plan/tab-plan';
import type { TabWishes } from '../plan/tab-wishes';
import type { TextWay } from '../text-way';
import type { Tab } from '../workbook';
import { applyColumns, changesColumns, deleteUnwanted } from './apply-columns';
import { type Applied, applyRows, type GoOn, type RowsToApply } from './apply-rows';
import { fillMissing } from './fill-missing';
import { InsertedRows } from './inserted-rows';
import { needsHeader, writeHeader } from './sync-header';
import { type WatchedTab, watchSize } from './watch-size';

/** How one tab was brought up to date. */
export interface AppliedTab {
  readonly ended: Exclude<Applied, 'moved' | 'grown'> | 'rows-moving';
  /** As the tab stands now: what the next run compares with. */
  readonly plan: TabPlan;
  /** Did people move rows or columns meanwhile? */
  readonly wasMoved: boolean;
}

/** So often is a tab looked at again when people move rows while it is written. */
const MOST_ROUNDS = 8;

/**
 * Brings a tab up to date. What turns out to be otherwise than it was planned is planned anew: columns that were just made, rows that
 * people moved. So a run that died is gone on with in the same way as one that was disturbed.
 * @param first the plan that was made for all tabs before the first write
 */
export function applyTab(tab: Tab, first: TabPlan, wishes: TabWishes, way: TextWay, goOn: GoOn): Result<AppliedTab> {
  let [plan, wasMoved, now] = [first, false, wishes];
  const inserted = new InsertedRows();
  for (let round = 0; round < MOST_ROUNDS && plan.claims.length === 0; round++) {
    const how = { way, goOn, inserted };
    const ended = undisturbed(tab, plan, (watched) => oneRound(watched, plan, now, how));
    if (ended === 'cancelled' || ended === 'time-up') return ok({ ended, plan, wasMoved });
    if (ended === 'done' && !wasMoved) return ok({ ended, plan, wasMoved });
    wasMoved = wasMoved || ended === 'moved';
    if (ended === 'columns') now = { ...now, made: new Set([...now.made, ...madeBy(plan)]) };
    // What was looked at and written whole need not be so once more because others moved.
    if (ended !== 'columns' && ended !== 'grown') now = { ...now, all: false, verify: false };
    const next = lookAgain(() => planTab(tab, first.source, first.prints, now));
    if (!next.ok) return next;
    plan = next.value;
    if (ended !== 'done') continue;
    fillMissing(tab, plan, now.whose, new Set(first.rows.report.added));
    return ok({ ended, plan, wasMoved });
  }
  return ok({ ended: 'rows-moving', plan, wasMoved });
}

/** Columns that were not there: they are blank until their cells are written. */
const madeBy = ({ columns }: TabPlan): string[] =>
  columns.wanted.filter((_, at) => columns.places[at] === null).map(({ machine }) => machine);

type Round = Applied | 'columns' | 'last-things';

/** What Google refuses because somebody has just deleted what was to be written is planned anew. */
function undisturbed(tab: Tab, { stand }: TabPlan, act: (watched: WatchedTab) => Round): Round {
  const watched = watchSize(tab, stand.grid);
  try {
    return act(watched);
  } catch (thrown) {
    if (!watched.isResized()) throw thrown;
    return 'moved';
  }
}

/** `columns`, `last-things`: columns changed, the tab has to be looked at again. */
function oneRound(
  tab: WatchedTab,
  plan: TabPlan,
  wishes: TabWishes,
  how: Pick<RowsToApply, 'way' | 'goOn' | 'inserted'>,
): Round {
  if (changesColumns(plan)) {
    return applyColumns(tab, plan, wishes, how.way) ? 'columns' : 'moved';
  }
  const ended = applyRows(tab, { plan, wishes, ...how });
  if (ended !== 'done') return ended;
  if (plan.columns.unwanted.length === 0 && !needsHeader(plan)) return 'done';
  // One after the other: each looks whether the columns stand as they were found.
  const isDone = needsHeader(plan) ? writeHeader(tab, plan, wishes.whose, how.way) : deleteUnwanted(tab, plan);
  return isDone ? 'last-things' : 'moved';
}
