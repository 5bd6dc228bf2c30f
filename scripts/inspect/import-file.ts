import type { Failure } from '../../src/shared/failure';
import { fail, ok, type Result } from '../../src/shared/result';
import type { LinkedProject } from '../../src/sync/linked-project';
import type { Counts } from '../../src/sync/run-record';
import type { Host } from '../../test/host';
import { DEMO_KEY } from '../../test/kobo-server';
import { asked } from './add-on';
import type { InspectWorld } from './world';

export interface Imported {
  readonly tabs: LinkedProject['tabs'];
  readonly counts: Counts;
}

/** Links the export with positions and HXL row, and imports it, as a person would in the sidebar. */
export async function importFile(host: Host, world: InspectWorld): Promise<Result<Imported>> {
  const known = await asked(host, 'connect', { server: world.kobo.url, key: DEMO_KEY });
  if (!known.ok) return known;
  const choice = { kind: 'saved', export: world.export } as const;
  const linked = await asked(host, 'link', {
    ...known.value,
    project: world.project,
    choice,
    format: world.file.format,
  });
  if (!linked.ok) return linked;
  const { id } = linked.value;
  const changed = await asked(host, 'changeChoices', { id, choices: { positions: true, hxlRow: true } });
  if (!changed.ok) return changed;
  const done = await asked(host, 'refresh', { id });
  return done.ok ? outcomeOf(done.value) : done;
}

function outcomeOf({ tabs, lastRun }: LinkedProject): Result<Imported> {
  if (lastRun?.counts) return ok({ tabs, counts: lastRun.counts });
  const unknown: Failure = { code: 'unexpected', detail: 'no run' };
  return fail(lastRun?.failure ?? unknown);
}
