import { isoNow } from '../shared/clock';
import type { Failure } from '../shared/failure';
import { fail, ok, type Result, then } from '../shared/result';
import { unexpected } from '../shared/unexpected';
import type { Connection } from './connection';
import { findConnection, listConnections } from './connections';
import { whileLocked } from './lock';
import type { RunMode } from './place-tables';
import { NOTHING, run } from './run';
import { addRun, type Done, type Outcome, type RunRecord } from './run-record';
import type { Services } from './services';
import { watchWrites } from './watch-writes';

export type By = RunRecord['by'];

/** How long a refresh waits for another one to end. */
const PATIENCE = { person: 10_000, clock: 2_000 } as const;

/**
 * Refreshes one linked project as the person who asks: downloads, compares all, then writes what differs. Holds the spreadsheet's lock
 * throughout, and leaves a run record unless somebody else's run holds it or the connection is not the person's.
 * @returns the record, also of a run that failed or asks; a failure where there was no run
 */
export function refresh(services: Services, id: string, by: By, mode: RunMode = { restore: false }): Result<RunRecord> {
  return whileLocked(services.lock, PATIENCE[by], () =>
    then(findConnection(services, id), ({ connection, ownership }) => {
      const startedAt = isoNow(services.clock);
      if (ownership === 'another') return fail({ code: 'not-mine', account: connection.owner.account });
      const { workbook, hasWritten } = watchWrites(services.workbook);
      const result =
        ownership === 'mine' ? run({ ...services, workbook }, connection, mode) : fail({ code: 'connection-changed' });
      return ok(recorded(services, connection, by, startedAt, doneOf(result, hasWritten())));
    }),
  );
}

/** Refreshes all linked projects of the person who asks, one after the other. */
export function refreshMine(services: Services, by: By, wanted: (c: Connection) => boolean = () => true): Refreshed[] {
  return listConnections(services)
    .filter(({ connection, ownership }) => ownership !== 'another' && wanted(connection))
    .map(({ connection }) => ({
      connection,
      run: tried(services, connection.id, by),
    }));
}

/** What stops one project (a full property store) must not stop the others. */
function tried(services: Services, id: string, by: By): Result<RunRecord> {
  try {
    return refresh(services, id, by);
  } catch (thrown) {
    return fail(unexpected(thrown));
  }
}

export interface Refreshed {
  readonly connection: Connection;
  readonly run: Result<RunRecord>;
}

const doneOf = (result: Result<Done>, hasWritten: boolean): Done =>
  result.ok
    ? result.value
    : { ...NOTHING, outcome: hasWritten ? 'unfinished' : outcomeOf(result.failure), failure: result.failure };

function recorded(services: Services, connection: Connection, by: By, startedAt: string, done: Done): RunRecord {
  const record: RunRecord = {
    startedAt,
    endedAt: isoNow(services.clock),
    by,
    account: connection.owner.account,
    ...done,
  };
  addRun(services.documentStore, connection.id, record);
  return record;
}

/** What goes on with the next run is no failure: a file still being made, a person who stopped it, Google's six minutes. */
const GOES_ON: readonly Failure['code'][] = ['export-in-progress', 'cancelled', 'time-up', 'rows-moving'];

const outcomeOf = (failure: Failure): Outcome =>
  GOES_ON.includes(failure.code) || isOutage(failure) ? 'unfinished' : 'failed';

/** 502 to 504: the server is busy, or down for an hour. */
const isOutage = (failure: Failure): boolean =>
  failure.code === 'server-trouble' && failure.status >= 502 && failure.status <= 504;
