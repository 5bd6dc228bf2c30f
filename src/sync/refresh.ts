import { isoNow } from '../shared/clock';
import type { Failure } from '../shared/failure';
import { fail, ok, type Result, then } from '../shared/result';
import { unexpected } from '../shared/unexpected';
import type { Connection } from './connection';
import { findConnection, listConnections } from './connections';
import { fetchTable } from './fetch-table';
import { whileLocked } from './lock';
import { placeTable } from './place-table';
import { endSteps, isCancelled, sayStep } from './progress';
import { addRun, type Counts, type Outcome, type RunRecord } from './run-record';
import type { Services } from './services';

export type By = RunRecord['by'];

/** How long a refresh waits for another one to end. */
const PATIENCE = { person: 10_000, clock: 2_000 } as const;

/**
 * Refreshes one linked project as the person who asks: downloads, checks all, then writes. Holds the spreadsheet's lock
 * throughout, and leaves a run record unless somebody else's run holds it or the connection is not the person's.
 * @returns the record, also of a run that failed; a failure where there was no run
 */
export function refresh(services: Services, id: string, by: By): Result<RunRecord> {
  return whileLocked(services.lock, PATIENCE[by], () =>
    then(findConnection(services, id), ({ connection, ownership }) => {
      if (ownership === 'another') return fail({ code: 'not-mine', account: connection.owner.account });
      const act = () => (ownership === 'mine' ? run(services, connection) : fail({ code: 'connection-changed' }));
      return ok(recorded(services, connection, by, act));
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

function recorded(services: Services, connection: Connection, by: By, act: () => Result<Counts>): RunRecord {
  const startedAt = isoNow(services.clock);
  const result = act();
  const record: RunRecord = {
    startedAt,
    endedAt: isoNow(services.clock),
    by,
    account: connection.owner.account,
    outcome: result.ok ? 'complete' : outcomeOf(result.failure),
    counts: result.ok ? result.value : null,
    failure: result.ok ? null : result.failure,
  };
  addRun(services.documentStore, connection.id, record);
  return record;
}

/** Nothing a run meets may end it without a record. */
function run(services: Services, connection: Connection): Result<Counts> {
  try {
    // What was asked of an earlier run is not asked of this one.
    endSteps(services.cache, connection.id);
    return then(fetchTable(services, connection), (table) => {
      sayStep(services.cache, connection.id, { at: 'read', submissions: table.rows.length });
      if (isCancelled(services.cache, connection.id)) return fail({ code: 'cancelled' });
      return placeTable(services, connection, table);
    });
  } catch (thrown) {
    return fail(unexpected(thrown));
  } finally {
    endSteps(services.cache, connection.id);
  }
}

/** A file still being made, or a person who stopped it, is no failure: the next run goes on. */
const outcomeOf = ({ code }: Failure): Outcome =>
  code === 'export-in-progress' || code === 'cancelled' ? 'unfinished' : 'failed';
