import { types } from 'node:util';
import { Exception } from '../exception';
import { nextRun, type Schedule } from '../state/schedule';
import { isZone, momentOf } from '../zoned';

type Step = readonly [string, readonly unknown[]];

const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const HOUR = 3_600_000;

/** The steps of Google's ClockTriggerBuilder as a schedule. Facts: reference for ClockTriggerBuilder. */
export function readSchedule(steps: readonly Step[], now: number, scriptZone: string): Schedule {
  const given = new Map(steps);
  const zone = zoneOf(given, scriptZone);
  const once = onceOf(given, now, zone);
  if (once !== null) return { every: 'once', at: once };
  const interval = intervalOf(given);
  if (interval !== null) return { every: 'interval', ms: interval };
  const hour = given.has('atHour') ? within(given, 'atHour', 0, 23) : null;
  const minute = given.has('nearMinute') ? within(given, 'nearMinute', 0, 59) : 0;
  if (given.has('onMonthDay'))
    return { every: 'month', day: within(given, 'onMonthDay', 1, 31), hour: hour ?? 0, minute, zone };
  const weekDay = given.has('onWeekDay') ? WEEK.indexOf(String(given.get('onWeekDay')?.[0])) + 1 : null;
  if (weekDay === 0) throw new Exception('Invalid argument: onWeekDay');
  if (given.has('everyWeeks') || weekDay !== null) {
    const n = given.has('everyWeeks') ? within(given, 'everyWeeks', 1, 52) : 1;
    return { every: 'weeks', n, weekDay, hour, minute, zone };
  }
  if (given.has('everyDays'))
    return { every: 'days', n: within(given, 'everyDays', 1, 365), weekDay: null, hour, minute, zone };
  throw new Exception('No frequency was given for the trigger.');
}

/** The shortest time between two runs; a one-off trigger counts from now. */
export function shortestGap(schedule: Schedule, now: number): number {
  if (schedule.every === 'once') return HOUR;
  const first = nextRun(schedule, null, now);
  const second = first === null ? null : nextRun(schedule, first, first);
  return first === null || second === null ? HOUR : second - first;
}

function zoneOf(given: ReadonlyMap<string, readonly unknown[]>, scriptZone: string): string {
  if (!given.has('inTimezone')) return scriptZone;
  const zone = String(given.get('inTimezone')?.[0]);
  if (!isZone(zone)) throw new Exception(`Invalid argument: ${zone}`);
  return zone;
}

function onceOf(given: ReadonlyMap<string, readonly unknown[]>, now: number, zone: string): number | null {
  if (given.has('after')) return now + within(given, 'after', 1, Number.MAX_SAFE_INTEGER);
  const [date] = given.get('at') ?? [];
  if (types.isDate(date)) return Number(date);
  const [year, month, day] = given.get('atDate') ?? [];
  return year === undefined ? null : momentOf(zone, Number(year), Number(month) - 1, Number(day), 0, 0);
}

function intervalOf(given: ReadonlyMap<string, readonly unknown[]>): number | null {
  if (given.has('everyHours')) return within(given, 'everyHours', 1, 24 * 365) * HOUR;
  if (!given.has('everyMinutes')) return null;
  const minutes = Number(given.get('everyMinutes')?.[0]);
  if (![1, 5, 10, 15, 30].includes(minutes))
    throw new Exception('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
  return minutes * 60_000;
}

function within(given: ReadonlyMap<string, readonly unknown[]>, method: string, least: number, most: number): number {
  const value = given.get(method)?.[0];
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Exception(`Invalid argument: ${method}`);
}
