import type { Outcome } from '../../host';
import type { EndedView } from '../contract';
import type { Desk } from './desk';
import { Refusal } from './refusal';
import { wordsOf } from './words-of';

/** Runs what is due now. @throws Refusal 409 while something else runs triggers or moves the clock */
export const runDueTriggers = (desk: Desk): Promise<EndedView[]> => alone(desk, () => desk.host.runDue());

/**
 * Moves the clock on and runs each trigger at its time.
 * @throws Refusal 409 while anything runs: its six minutes would be over at once
 */
export async function moveClock(desk: Desk, milliseconds: number): Promise<EndedView[]> {
  if (desk.host.executions.some(({ outcome }) => outcome === null)) {
    throw new Refusal(409, 'Something is running. Move the clock when it has ended.');
  }
  return alone(desk, () => desk.host.wait(milliseconds));
}

async function alone(desk: Desk, run: () => Promise<Outcome[]>): Promise<EndedView[]> {
  if (desk.busy) throw new Refusal(409, 'Wait until what runs now has ended.');
  desk.busy = true;
  try {
    return (await run()).map(endedView);
  } finally {
    desk.busy = false;
    desk.changed();
  }
}

export const endedView = (outcome: Outcome): EndedView => ({
  function: outcome.function,
  user: outcome.user,
  status: outcome.status,
  words: wordsOf(outcome),
});
