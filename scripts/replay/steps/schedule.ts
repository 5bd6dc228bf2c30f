import { linkOf } from '../link-of';
import { ask, saidOf } from '../run/ask';
import type { StepOf } from '../step-shapes';
import type { ReplayWorld } from '../world';

/** Keeps the linked project up to date every hour, or no longer. There is no other schedule yet. */
export async function schedule(world: ReplayWorld, { every }: StepOf<'schedule'>['schedule']) {
  if (every !== 'off' && every !== 'hour') return { refused: 'The add-on refreshes every hour or not at all.' };
  return saidOf(await ask(world, 'keepUpToDate', { id: linkOf(world), on: every === 'hour' }));
}
