import type { Engine } from './execution/engine';
import { startExecution } from './execution/start-execution';
import type { TriggerRecord } from './state/trigger-table';
import type { Outcome } from './types';

const DAY = 86_400_000;

/** Runs the clock triggers that are due until `until`, in order, each to its end; a trigger that stays due runs once. */
export async function runTriggers(engine: Engine, until: number, moveTo: (at: number) => void): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (;;) {
    const due = engine.document?.triggers.due(until);
    if (due?.nextAt == null) return outcomes;
    moveTo(due.nextAt);
    engine.document?.triggers.started(due, engine.script.clock.now());
    outcomes.push(await runTrigger(engine, due));
  }
}

/**
 * Runs one trigger as its owner. Facts: a published add-on's goes on without authorization and fails at the first call
 * that needs it, any other does not start; the day's trigger time is 90 minutes.
 */
async function runTrigger(engine: Engine, trigger: TriggerRecord): Promise<Outcome> {
  const { script, shape } = engine;
  const { owner } = trigger;
  const granted = script.people.granted(owner, script.manifest.scopes);
  if (shape !== 'published' && granted.length < script.manifest.scopes.length)
    return refused(engine, trigger, 'Authorization is required to perform that action.');
  if (script.quotas.used(owner, 'trigger time') >= script.limits.triggerMsPerDay)
    return refused(engine, trigger, 'Service using too much computer time for one day');
  const args = [eventOf(trigger, script.clock.now())];
  const outcome = await startExecution(
    engine,
    { function: trigger.handler, args, user: owner, context: 'trigger' },
    owner,
  );
  script.quotas.add(owner, 'trigger time', outcome.endedAt - outcome.startedAt);
  return outcome;
}

function refused(engine: Engine, trigger: TriggerRecord, message: string): Outcome {
  return {
    ...nothingDone(engine, trigger.handler, trigger.owner, 'trigger'),
    status: 'failed',
    error: { name: 'Exception', message },
  };
}

/** The facts of a run that did not begin. */
export function nothingDone(
  engine: Engine,
  name: string,
  user: string,
  context: Outcome['context'],
): Omit<Outcome, 'status'> {
  const now = engine.script.clock.now();
  const calls = { spreadsheet: 0, fetch: 0, properties: 0, all: 0 };
  const nothing = { cellsWritten: {}, writes: [], log: [], faultReached: false };
  return { function: name, user, context, calls, ...nothing, startedAt: now, endedAt: now };
}

/** Facts: Google's page on event objects: UTC, Monday is 1, no spreadsheet in it. */
function eventOf(trigger: TriggerRecord, now: number): Record<string, unknown> {
  const at = new Date(now);
  const dayOfYear = Math.floor((now - Date.UTC(at.getUTCFullYear(), 0, 1)) / DAY);
  return {
    authMode: 'FULL',
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    'day-of-month': at.getUTCDate(),
    'day-of-week': at.getUTCDay() || 7,
    'week-of-year': Math.floor(dayOfYear / 7) + 1,
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid: trigger.id,
  };
}
