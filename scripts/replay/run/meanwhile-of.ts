import type { Host, Meanwhile } from '../../../test/host';
import { act } from '../acts/act';
import type { Misfortune } from '../step-shapes';

/** An act that was refused, by its place among the acts, from 1. */
export interface Refused {
  readonly act: number;
  readonly refused: string;
}

/** Who does what happens meanwhile. */
const ANOTHER = 'another@example.org';

/** Acts of a history as the host does them. What Google refuses one person does not end the other's run. */
export function meanwhileOf(
  host: Host,
  { call, acts }: NonNullable<Misfortune['meanwhile']>,
  refused: Refused[],
): Meanwhile {
  return {
    call,
    acts: acts.map((given, at) => () => {
      const done = act(host, given, ANOTHER);
      if (done.refused !== undefined) refused.push({ act: at + 1, refused: done.refused });
    }),
  };
}
