import { isTooMuch } from '../sheet/plan/safety-stop';
import type { Ask } from './ask';
import type { Choices } from './choices';
import type { Decisions } from './decisions';
import type { PlannedTab } from './plan-tabs';

/** How many submissions a plan takes out of the tab, and how many stand there. */
export function removalIn({ plan, state }: PlannedTab) {
  const standing = [...plan.identified.rowOf.values()].filter(
    (row) => plan.identified.marks[row]?.isRemoved !== true,
  ).length;
  // A row that is only marked loses nothing.
  const going = plan.gone.filter(({ how }) => how !== 'mark').length;
  return { standing, going, before: state?.removed ?? 0 };
}

/**
 * Are so many submissions gone that a person must say yes first? Judged on the submissions' tab: repeat rows come and go by edits. Where
 * a person decided to keep them, nothing goes; a release holds for as many as he was shown.
 */
export function removalAsk(
  planned: readonly PlannedTab[],
  { safetyStop }: Choices,
  { release, keepRemoved }: Decisions,
): Ask | null {
  const main = planned.find(({ content }) => content.table === '');
  if (main === undefined || !safetyStop || keepRemoved) return null;
  const removal = removalIn(main);
  const isReleased = release !== null && removal.going + removal.before <= release;
  if (isReleased || !isTooMuch(removal)) return null;
  return { about: 'safety-stop', removed: removal.going, of: removal.standing, limit: removal.going + removal.before };
}
