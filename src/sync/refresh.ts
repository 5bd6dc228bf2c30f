import { isoNow } from '../shared/clock';
import type { Failure } from '../shared/failure';
import { fail, ok, type Result, then } from '../shared/result';
import { unexpected } from '../shared/unexpected';
import type { Loss } from '../table/columns/losses';
import type { Table } from '../table/typed-table';
import type { Connection } from './connection';
import { findConnection, listConnections } from './connections';
import { fetchExport } from './fetch-export';
import { writeKnown } from './known-columns';
import { type LaidOut, layOut } from './lay-out';
import { whileLocked } from './lock';
import { type Placed, placeTables } from './place-tables';
import { endSteps, isCancelled, sayStep } from './progress';
import { keepProposals } from './proposed-types';
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

function recorded(services: Services, connection: Connection, by: By, act: () => Result<Done>): RunRecord {
  const startedAt = isoNow(services.clock);
  const result = act();
  const record: RunRecord = {
    startedAt,
    endedAt: isoNow(services.clock),
    by,
    account: connection.owner.account,
    outcome: result.ok ? 'complete' : outcomeOf(result.failure),
    counts: result.ok ? result.value.counts : null,
    losses: result.ok ? result.value.losses : [],
    tabs: [],
    changed: null,
    warnings: [],
    asks: [],
    failure: result.ok ? null : result.failure,
  };
  addRun(services.documentStore, connection.id, record);
  return record;
}

/** Nothing a run meets may end it without a record. */
function run(services: Services, connection: Connection): Result<Done> {
  try {
    // What was asked of an earlier run is not asked of this one.
    endSteps(services.cache, connection.id);
    return then(fetchExport(services, connection), (fetched) =>
      place(services, connection, layOut(services, connection, fetched)),
    );
  } catch (thrown) {
    return fail(unexpected(thrown));
  } finally {
    endSteps(services.cache, connection.id);
  }
}

function place(services: Services, connection: Connection, laid: LaidOut): Result<Done> {
  sayStep(services.cache, connection.id, { at: 'read', submissions: submissionsIn(laid) });
  if (isCancelled(services.cache, connection.id)) return fail({ code: 'cancelled' });
  return then(placeTables(services, connection, laid.wanted), (placed) => {
    keepProposals(services.documentStore, connection.id, laid.proposals);
    writeKnown(services.userStore, connection.id, laid.known);
    return ok({ counts: countsOf(laid, placed), losses: laid.losses });
  });
}

/** What a run that completed has done. */
interface Done {
  readonly counts: Counts;
  readonly losses: readonly Loss[];
}

const submissionsIn = ({ tables }: LaidOut): number => tables.find(({ name }) => name === '')?.rows.length ?? 0;

function countsOf(laid: LaidOut, { cutCells }: Placed): Counts {
  const { contents } = laid.wanted;
  const sum = (of: (table: Table) => number): number => laid.tables.reduce((all, table) => all + of(table), 0);
  return {
    submissions: submissionsIn(laid),
    tabs: contents.length,
    rows: contents.reduce((all, { rows }) => all + rows.length, 0),
    columns: contents.reduce((all, { columns }) => all + columns.length, 0),
    heldColumns: laid.known.held.length,
    droppedCells: sum(({ counts }) => counts.dropped),
    unfitCells: sum(({ counts }) => counts.unfit.reduce((all, one) => all + one, 0)),
    cutCells,
    truncatedCells: sum(({ counts }) => counts.truncated),
    shortenedLinks: sum(({ counts }) => counts.shortenedLinks),
  };
}

/** A file still being made, or a person who stopped it, is no failure: the next run goes on. */
const outcomeOf = ({ code }: Failure): Outcome =>
  code === 'export-in-progress' || code === 'cancelled' ? 'unfinished' : 'failed';
