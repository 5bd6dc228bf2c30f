import { momentOf, zoned } from '../zoned';

/** When a clock trigger runs. Hours and minutes are wall time in `zone`; `null` hour: one interval after the last run. */
export type Schedule =
  | { readonly every: 'interval'; readonly ms: number }
  | { readonly every: 'once'; readonly at: number }
  | {
      readonly every: 'days' | 'weeks';
      readonly n: number;
      readonly weekDay: number | null;
      readonly hour: number | null;
      readonly minute: number;
      readonly zone: string;
    }
  | {
      readonly every: 'month';
      readonly day: number;
      readonly hour: number;
      readonly minute: number;
      readonly zone: string;
    };

const DAY = 86_400_000;

/**
 * The first time after `after` that the schedule runs. Google picks a random minute; here it is the given one, and the
 * first run comes one interval after the creation (`last` is `null` then), so that histories repeat. `null`: never again.
 */
export function nextRun(schedule: Schedule, last: number | null, after: number): number | null {
  switch (schedule.every) {
    case 'once':
      return schedule.at > after ? schedule.at : null;
    case 'interval':
      return steps(last ?? after, schedule.ms, after);
    case 'month':
      return nextMonthDay(schedule, after);
    default:
      return nextDay(schedule, last, after);
  }
}

function steps(last: number, ms: number, after: number): number {
  return last + ms * Math.max(1, Math.floor((after - last) / ms) + 1);
}

function nextDay(schedule: Extract<Schedule, { every: 'days' | 'weeks' }>, last: number | null, after: number): number {
  const { n, weekDay, hour, minute, zone } = schedule;
  const length = schedule.every === 'weeks' ? 7 * n : n;
  if (hour === null && weekDay === null) return steps(last ?? after, length * DAY, after);
  const wall = new Date(after + zoned(after, zone) * 60_000);
  for (let ahead = 0; ; ahead++) {
    const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + ahead];
    const at = momentOf(zone, year, month, day, hour ?? 0, minute);
    const fits = weekDay === null || (new Date(Date.UTC(year, month, day)).getUTCDay() || 7) === weekDay;
    if (at > after && fits && (last === null || at - last > (length - 1) * DAY)) return at;
  }
}

function nextMonthDay(schedule: Extract<Schedule, { every: 'month' }>, after: number): number {
  const wall = new Date(after + zoned(after, schedule.zone) * 60_000);
  for (let ahead = 0; ; ahead++) {
    const first = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + ahead, 1));
    const at = momentOf(
      schedule.zone,
      first.getUTCFullYear(),
      first.getUTCMonth(),
      schedule.day,
      schedule.hour,
      schedule.minute,
    );
    const exists =
      new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), schedule.day)).getUTCMonth() ===
      first.getUTCMonth();
    if (exists && at > after) return at;
  }
}
