import { Exception } from '../exception';
import type { Execution } from '../execution/execution';
import type { TriggerRecord, TriggerTable } from '../state/trigger-table';
import { readSchedule, shortestGap } from './read-schedule';

const EVENTS: Readonly<Record<string, string>> = {
  onChange: 'ON_CHANGE',
  onEdit: 'ON_EDIT',
  onFormSubmit: 'ON_FORM_SUBMIT',
  onOpen: 'ON_OPEN',
};

type Step = readonly [string, readonly unknown[]];

/**
 * `create()` of a trigger builder. Facts: a published add-on has one trigger of each type per person and document, at most
 * hourly; any other script twenty per person.
 */
export function createTrigger(execution: Execution, [handler, kind, given]: readonly unknown[]): TriggerRecord {
  const { script, document } = execution.engine;
  if (document === null) throw new Error('The local host has no triggers without a document.');
  const steps = stepsOf(given);
  const now = script.clock.now();
  const schedule = kind === 'clock' ? readSchedule(steps, now, script.manifest.timeZone) : null;
  const eventType = schedule === null ? eventOf(steps) : 'CLOCK';
  if (
    schedule !== null &&
    execution.engine.shape === 'published' &&
    shortestGap(schedule, now) < script.limits.publishedIntervalMs
  )
    throw new Exception('Add-ons cannot schedule a trigger to run more often than once per hour.');
  checkCount(execution, document.triggers, eventType);
  return document.triggers.add({
    id: String(++script.counters.trigger).padStart(19, '7'),
    handler: String(handler),
    owner: execution.user,
    eventType,
    source: schedule === null ? 'SPREADSHEETS' : 'CLOCK',
    sourceId: schedule === null ? document.spreadsheet.getId() : null,
    schedule,
    createdAt: now,
  });
}

function stepsOf(given: unknown): Step[] {
  return (Array.isArray(given) ? given : []).map((step): Step => {
    const [method, args]: unknown[] = Array.isArray(step) ? step : [];
    return [String(method), Array.isArray(args) ? args : []];
  });
}

function eventOf(steps: readonly Step[]): string {
  const event = steps.map(([method]) => EVENTS[method]).find((one) => one !== undefined);
  if (event === undefined) throw new Exception('No event type was given for the trigger.');
  return event;
}

/** Facts: Google's words, seen in vendors' pages. The budget for creating counts what was deleted, too. */
function checkCount({ engine, user }: Execution, triggers: TriggerTable, eventType: string): void {
  const { script, shape } = engine;
  const own = triggers.of(user);
  if (shape === 'published') {
    const words = eventType === 'CLOCK' ? 'time-based' : eventType.toLowerCase().replace('_', ' ');
    const refused = new Exception(
      `This add-on has created too many ${words} triggers in this document for this Google user account.`,
    );
    if (own.filter((one) => one.eventType === eventType).length >= script.limits.clockTriggersPublished) throw refused;
    if (script.quotas.used(user, 'trigger creation') >= script.limits.triggerCreationsPerDay) throw refused;
  } else if (own.length >= script.limits.triggersBound)
    throw new Exception(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  script.quotas.add(user, 'trigger creation', 1);
}
