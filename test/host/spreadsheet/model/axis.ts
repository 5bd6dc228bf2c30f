import { Runs } from './runs';

export type AxisName = 'rows' | 'columns';

/** What belongs to whole rows, or to whole columns, of a tab. */
export interface Axis {
  /** How many there are. */
  length: number;
  /** How many at the start do not scroll. */
  frozen: number;
  /** Hidden by a person or a script. */
  readonly hidden: Runs<boolean>;
  /** Hidden by a filter. */
  readonly filtered: Runs<boolean>;
  /** Height or width in pixels where one was set. */
  readonly sizes: Runs<number>;
}

/** An axis where nothing is frozen, hidden or sized. */
export function newAxis(length: number): Axis {
  return { length, frozen: 0, hidden: new Runs<boolean>(), filtered: new Runs<boolean>(), sizes: new Runs<number>() };
}

export function copyAxis(axis: Axis): Axis {
  const { length, frozen, hidden, filtered, sizes } = axis;
  return { length, frozen, hidden: hidden.clone(), filtered: filtered.clone(), sizes: sizes.clone() };
}

/** How many of `count` positions from `at` are not hidden. */
export function visible(axis: Axis, at: number, count: number): number {
  return axis.hidden.slice(at, count).filter((hidden) => hidden !== true).length;
}
