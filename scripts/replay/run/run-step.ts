import type { LinkedProject } from '../../../src/sync/linked-project';
import type { Misfortune } from '../step-shapes';
import type { ReplayWorld } from '../world';
import { type Asked, ask } from './ask';
import { type RunEntry, runEntry } from './run-entry';

/** Runs a refresh, or writes everything again, as the person who acts now. */
export async function runStep(
  world: ReplayWorld,
  method: 'refresh' | 'restore',
  id: string,
  misfortune: Misfortune = {},
): Promise<RunEntry> {
  world.watch.begin();
  const asked: Asked<LinkedProject> = await ask(world, method, { id }, misfortune);
  world.watch.end();
  const { outcome, result, refused } = asked;
  return runEntry(world, {
    connection: id,
    outcome,
    record: result?.ok ? result.value.lastRun : null,
    failure: result?.ok === false ? result.failure : null,
    refused,
  });
}
