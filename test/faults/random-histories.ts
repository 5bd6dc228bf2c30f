import * as fc from 'fast-check';
import type { Layout } from './layouts';
import { RandomHistory } from './random-history';
import { roundsArbitrary } from './random-steps';

/** Plays histories by chance. @returns the shortest one found that goes wrong, with its seed; null where all go well */
export async function randomHistories(
  layout: Layout,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Promise<string | null> {
  const history = await RandomHistory.open(layout);
  const property = fc.asyncProperty(roundsArbitrary, async (rounds) => {
    const wrong = await history.play(rounds);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  });
  const details = await fc.check(property, { numRuns: runs, seed });
  await history.close();
  return details.failed ? (fc.defaultReportMessage(details) ?? 'failed') : null;
}
