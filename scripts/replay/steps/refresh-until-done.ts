import { linkOf } from '../link-of';
import { isoSecond } from '../run/iso-second';
import { runStep } from '../run/run-step';
import type { ReplayWorld } from '../world';

/** Refreshes until one is complete. */
export async function refreshUntilDone(world: ReplayWorld, most: number) {
  const runs = [];
  while (runs.length < most && runs.at(-1)?.outcome !== 'complete') {
    const at = isoSecond(world.host.clock.now());
    runs.push({ ...(await runStep(world, 'refresh', linkOf(world))), by: 'person', at });
  }
  return { runs };
}
