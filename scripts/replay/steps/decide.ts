import type { Decision } from '../../../src/sync/ask';
import { linkOf } from '../link-of';
import { ask, saidOf } from '../run/ask';
import type { StepOf } from '../step-shapes';
import type { ReplayWorld } from '../world';

/** Answers what a run asked. */
export async function decide(world: ReplayWorld, told: StepOf<'decide'>['decide']) {
  return saidOf(await ask(world, 'decide', { id: linkOf(world), decision: decisionOf(told) }));
}

function decisionOf(told: StepOf<'decide'>['decide']): Decision {
  if (told.about === 'safetyStop') return { about: 'safety-stop', answer: told.answer };
  if (told.about === 'handDeleted') return { about: 'hand-deleted', answer: told.answer };
  if (told.about === 'newColumns') return { about: 'new-columns', answer: told.answer };
  return { about: 'column-claim', answer: told.answer };
}
