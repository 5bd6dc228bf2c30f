import { act } from './acts/act';
import type { Step } from './history';
import { linkOf } from './link-of';
import { clockRuns } from './run/clock-runs';
import { runStep } from './run/run-step';
import { show } from './show/show';
import type { StepName, StepOf } from './step-shapes';
import { actAs } from './steps/act-as';
import { answer } from './steps/answer';
import { checkEdits } from './steps/check-edits';
import { choose } from './steps/choose';
import { connect } from './steps/connect';
import { decide } from './steps/decide';
import { refreshUntilDone } from './steps/refresh-until-done';
import { schedule } from './steps/schedule';
import { serve } from './steps/serve';
import type { ReplayWorld } from './world';

/** What a step says: plain JSON, or pieces of it that are too much to be held at once. */
export type Said = object | Generator<string>;

type Players = {
  readonly [N in StepName]: (world: ReplayWorld, step: StepOf<N>, number: number) => Said | Promise<Said>;
};

const MINUTE = 60_000;

const players: Players = {
  connect: (world, step, number) => connect(world, step.connect, number),
  refresh: (world, step) => runStep(world, 'refresh', linkOf(world), step.refresh),
  refreshUntilDone: (world, step) => refreshUntilDone(world, step.refreshUntilDone.most),
  choose: (world, step, number) => choose(world, step.choose, number),
  decide: (world, step) => decide(world, step.decide),
  restore: (world, step) => runStep(world, 'restore', linkOf(world), step.restore),
  checkEdits: (world) => checkEdits(world),
  serve: (world, step, number) => serve(world, step.serve, number),
  answer: (world, step) => answer(world, step.answer),
  range: ({ host, person }, step) => act(host, step, person),
  sheet: ({ host, person }, step) => act(host, step, person),
  spreadsheet: ({ host, person }, step) => act(host, step, person),
  as: (world, step) => actAs(world, step),
  takeOver: () => ({ refused: 'The add-on cannot hand a linked project over yet.' }),
  schedule: (world, step) => schedule(world, step.schedule),
  wait: async (world, step) => ({ runs: await clockRuns(world, step.wait.minutes * MINUTE) }),
  show: (world, step) => show(world, Array.isArray(step.show) ? step.show : null),
};

/** Plays one step. @param number from 1 */
export function playStep(world: ReplayWorld, { name, step }: Step, number: number): Said | Promise<Said> {
  // Name and step belong together: they were read so.
  const player = players[name] as (world: ReplayWorld, step: unknown, number: number) => Said | Promise<Said>;
  return player(world, step, number);
}
