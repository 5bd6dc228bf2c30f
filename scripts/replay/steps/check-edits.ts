import { linkOf } from '../link-of';
import { ask, saidOf } from '../run/ask';
import type { ReplayWorld } from '../world';

/** Lists the cells that differ from KoboToolbox. */
export async function checkEdits(world: ReplayWorld) {
  const asked = await ask(world, 'checkEdits', { id: linkOf(world) });
  return asked.result?.ok ? { differ: asked.result.value.differ } : saidOf(asked);
}
