import { fail, ok, type Result } from '../shared/result';
import type { GoOn } from '../sheet/apply/apply-rows';
import { type AppliedTab, applyTab } from '../sheet/apply/apply-tab';
import type { TabPlan } from '../sheet/plan/tab-plan';
import type { ReadyPlan } from './make-tabs';
import type { Planning } from './place-tables';
import { isCancelled, sayStep } from './progress';
import type { Services } from './services';

/** A tab that is up to date. */
export interface WrittenTab extends ReadyPlan {
  readonly applied: AppliedTab;
}

/**
 * Writes tab after tab.
 * @returns `cancelled`, `time-up`, `rows-moving` with what is written whole; `no-key`
 */
export function writeTabs(
  services: Services,
  { connection }: Planning,
  all: readonly ReadyPlan[],
): Result<WrittenTab[]> {
  const written: WrittenTab[] = [];
  const of = all.reduce((sum, { plan }) => sum + rowsIn(plan), 0);
  let before = 0;
  for (const one of all) {
    const goOn: GoOn = (rows) => goesOn(services, connection.id, before + rows, of);
    const applied = applyTab(one.tab, one.plan, one.wishes, one.ready.textWay, goOn);
    if (!applied.ok) return applied;
    if (applied.value.ended !== 'done') return fail({ code: applied.value.ended });
    written.push({ ...one, applied: applied.value });
    before += rowsIn(one.plan);
  }
  return ok(written);
}

/** Rows that a plan writes. */
const rowsIn = ({ rows, gone }: TabPlan): number => rows.writes.length + rows.appends.length + gone.length;

/** Google ends a run after six minutes; what comes after the rows takes its time too (DESIGN "Time"). */
const MOST_MILLISECONDS = 4.5 * 60_000;

/** Says how far it is, and hears whether a person wants it to stop. */
function goesOn({ cache, clock, startedAt }: Services, id: string, rows: number, of: number): ReturnType<GoOn> {
  if (of > 0) sayStep(cache, id, { at: 'writing', rows, of });
  if (isCancelled(cache, id)) return 'cancelled';
  return clock.now() - startedAt > MOST_MILLISECONDS ? 'time-up' : 'go';
}
