import type { Execution } from '../execution/execution';
import type { Category } from '../types';

/** One service call on the main thread. `category` `null`: getting an object or asking about oneself, which is not counted. */
export interface Service {
  readonly category: Category | null;
  run(execution: Execution, args: readonly unknown[]): unknown;
}

export type Services = Readonly<Record<string, Service>>;

/** A table of services of one category. */
export function all(category: Category | null, runs: Readonly<Record<string, Service['run']>>): Services {
  return Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, { category, run }]));
}
