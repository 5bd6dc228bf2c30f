import * as v from 'valibot';
import type { TriggerView } from '../../contract';
import { moveClock, runDueTriggers } from '../run-triggers';
import { posted, type Route } from './route';

const LONGEST = 31 * 24 * 60 * 60 * 1000;

/** The triggers of the spreadsheet, of all people. */
export const triggers: Route = ({ host }): TriggerView[] =>
  host.triggers().map(({ id, handler, owner, eventType, nextAt }) => ({ id, handler, owner, eventType, nextAt }));

/** Moves the clock on and runs what becomes due, in order. Milliseconds; a month at most. */
export const clock = posted(
  { milliseconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST)) },
  (desk, { milliseconds }) => moveClock(desk, milliseconds),
);

/** Runs what is due now. */
export const runDue = posted({}, (desk) => runDueTriggers(desk));
