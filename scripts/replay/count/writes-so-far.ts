import type { Host, WriteEntry } from '../../../test/host';
import type { Engine } from '../../../test/host/engine/execution/engine';

/**
 * What a run that still goes on has written up to now. The host tells of writes when a run is over; but where rows or columns
 * move meanwhile, what was written before has to be placed before.
 */
export function writesSoFar(host: Host, id: number): readonly WriteEntry[] {
  const { engine } = host as unknown as { readonly engine: Engine };
  return [...engine.running].find((execution) => execution.id === id)?.journal.entries ?? [];
}
