import { useEffect, useState } from 'preact/hooks';
import type { ProgressStep } from '../../sync/progress';
import { ask } from './server';

/** Google takes one to three seconds for a call: asking more often would only queue. */
const EVERY = 2_000;

/** The steps of a run that goes on elsewhere, asked for again and again while the screen is open. */
export function useProgress(id: string, isGoing: boolean): ProgressStep | null {
  const [step, setStep] = useState<ProgressStep | null>(null);
  useEffect(() => (isGoing ? watch(id, setStep) : undefined), [id, isGoing]);
  return step;
}

function watch(id: string, tell: (step: ProgressStep) => void): () => void {
  let [isOpen, timer] = [true, 0];
  const look = async (): Promise<void> => {
    const answer = await ask('progress', { id });
    if (!isOpen) return;
    if (answer.ok && answer.value !== null) tell(answer.value);
    timer = window.setTimeout(() => void look(), EVERY);
  };
  timer = window.setTimeout(() => void look(), EVERY / 4);
  return () => {
    isOpen = false;
    window.clearTimeout(timer);
  };
}
