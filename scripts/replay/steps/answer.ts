import type { StepOf } from '../step-shapes';
import type { ReplayWorld } from '../world';

/** The next answers of the data address, or of the file behind it. */
export function answer({ kobo }: ReplayWorld, told: StepOf<'answer'>['answer']) {
  kobo.faults.set({ kind: 'answer', ...told });
  return {};
}
