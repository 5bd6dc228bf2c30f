import type { Result } from '../../../src/shared/result';
import type { Asks, Gets, Method } from '../../../src/ui/contract';
import type { Outcome } from '../../../test/host';
import type { Misfortune } from '../step-shapes';
import type { ReplayWorld } from '../world';
import { meanwhileOf, type Refused } from './meanwhile-of';

/** A call of the sidebar: how it ended, and the answer where it gave one. */
export interface Asked<T> {
  readonly outcome: Outcome;
  readonly result: Result<T> | null;
  /** What of the acts that happened meanwhile Google refuses. */
  readonly refused: readonly Refused[];
}

/** Asks the add-on as its sidebar does, as the person who acts now. */
export async function ask<M extends Method>(
  { host, person }: Pick<ReplayWorld, 'host' | 'person'>,
  method: M,
  asks: Asks<M>,
  { fault, meanwhile }: Misfortune = {},
): Promise<Asked<Gets<M>>> {
  const refused: Refused[] = [];
  const outcome = await host.run({
    function: 'call',
    args: [{ method, asks }],
    user: person,
    context: 'sidebar',
    ...(fault === undefined ? {} : { fault }),
    ...(meanwhile === undefined ? {} : { meanwhile: meanwhileOf(host, meanwhile, refused) }),
  });
  return { outcome, result: outcome.status === 'done' ? (outcome.value as Result<Gets<M>>) : null, refused };
}

/** What a call that is no run leaves to be said: nothing, or why it failed. */
export function saidOf({ outcome, result }: Asked<unknown>): { readonly failure?: unknown } {
  if (result === null) return { failure: { code: 'unexpected', detail: JSON.stringify(outcome) } };
  return result.ok ? {} : { failure: result.failure };
}
