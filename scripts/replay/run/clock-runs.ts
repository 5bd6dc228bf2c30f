import type { RunRecord } from '../../../src/sync/run-record';
import type { Outcome } from '../../../test/host';
import { storedConnections, storedRuns } from '../stored';
import type { ReplayWorld } from '../world';
import { isoSecond } from './iso-second';
import { type RunEntry, runEntry } from './run-entry';

export type TimedRun = RunEntry & { readonly by: RunRecord['by']; readonly at: string };

/** Lets the clock go on, and tells what the triggers did that came due. */
export async function clockRuns(world: ReplayWorld, ms: number): Promise<TimedRun[]> {
  const before = new Set(recordsIn(world).map(nameOf));
  world.watch.begin();
  const outcomes = await world.host.wait(ms);
  world.watch.end();
  const fresh = recordsIn(world).filter((one) => !before.has(nameOf(one)));
  return outcomes.flatMap((outcome) => {
    const own = fresh.filter(({ record }) => isDuring(outcome, Date.parse(record.startedAt)));
    const silent = own.length === 0 && outcome.status !== 'done';
    return (silent ? [silentRun(world)] : own).map((one) => timedRun(world, outcome, one));
  });
}

interface Recorded {
  readonly connection: string;
  readonly record: RunRecord;
}

const recordsIn = ({ host }: ReplayWorld): Recorded[] =>
  storedConnections(host).flatMap(({ id }) =>
    storedRuns(host, id)
      .map((record) => ({ connection: id, record }))
      .reverse(),
  );

const nameOf = ({ connection, record: { startedAt, by } }: Recorded): string => `${connection} ${startedAt} ${by}`;

/** Records have whole seconds. */
const isDuring = ({ startedAt, endedAt }: Outcome, at: number): boolean =>
  at >= Math.floor(startedAt / 1000) * 1000 && at <= endedAt;

/** A run that ended before it could leave a record. */
const silentRun = ({ links }: ReplayWorld) => ({ connection: links.at(-1)?.id ?? '', record: null });

const timedRun = (
  world: ReplayWorld,
  outcome: Outcome,
  { connection, record }: { readonly connection: string; readonly record: RunRecord | null },
): TimedRun => ({
  ...runEntry(world, { connection, outcome, record, failure: null, refused: [] }),
  by: 'clock',
  at: isoSecond(outcome.startedAt),
});
