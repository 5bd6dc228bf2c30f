import { KNOWN, type Known } from '../kobo/download';
import { fail, ok, type Result, then } from '../shared/result';
import { unexpected } from '../shared/unexpected';
import type { Ask } from './ask';
import type { Connection } from './connection';
import { findConnection } from './connections';
import { copiedTabs } from './copied-tabs';
import { countsOf, submissionsIn } from './counts';
import { type FetchedExport, type FileAbout, fetchExport } from './fetch-export';
import { writeKnown } from './known-columns';
import { forgetLastRun, keepLastRun, unchangedSince } from './last-run';
import { type LaidOut, layOut } from './lay-out';
import { type Placed, placeTables, type RunMode } from './place-tables';
import { endSteps, isCancelled, sayStep } from './progress';
import { keepProposals } from './proposed-types';
import type { Done } from './run-record';
import type { Services } from './services';
import type { Warning } from './warning';

/** A run that ended before anything was written. */
export const NOTHING: Done = {
  outcome: 'failed',
  counts: null,
  losses: [],
  tabs: [],
  changed: null,
  warnings: [],
  asks: [],
  failure: null,
};

/**
 * Fetches what a connection links to and brings its tabs up to date; where the file, the choices and the rows are those of the last run, it
 * says what that said. Nothing a run meets may end it without a record.
 */
export function run(services: Services, connection: Connection, mode: RunMode): Result<Done> {
  try {
    // What was asked of an earlier run is not asked of this one.
    endSteps(services.cache, connection.id);
    const before: { done: Done | null } = { done: null };
    const isKnown = (about: FileAbout): boolean => {
      before.done = mode.restore ? null : unchangedSince(services, connection, about);
      return before.done !== null;
    };
    return then(fetchExport(services, connection, isKnown), (fetched) =>
      fetched === KNOWN && before.done !== null ? ok(before.done) : fetchedAnew(services, connection, fetched, mode),
    );
  } catch (thrown) {
    return fail(unexpected(thrown));
  } finally {
    endSteps(services.cache, connection.id);
  }
}

function fetchedAnew(
  services: Services,
  connection: Connection,
  fetched: FetchedExport | Known,
  mode: RunMode,
): Result<Done> {
  if (fetched === KNOWN) throw new Error('A known file without what was said of it.');
  const laid = layOut(services, connection, fetched);
  sayStep(services.cache, connection.id, { at: 'read', submissions: submissionsIn(laid) });
  if (isCancelled(services.cache, connection.id)) return fail({ code: 'cancelled' });
  return then(placeTables(services, connection, laid.wanted, mode), (placed) => {
    if (placed.isAsked) return ok({ ...NOTHING, outcome: 'asked' as const, asks: [placed.ask] });
    keepProposals(services.documentStore, connection.id, laid.proposals);
    writeKnown(services.userStore, connection.id, laid.known);
    const done = complete(laid, placed, copiedTabs(services, currentOf(services, connection)));
    if (isIdle(done)) keepLastRun(services, connection, fetched, done, placed.standing);
    else forgetLastRun(services, connection.id);
    return ok(done);
  });
}

/** A run may have made tabs. */
function currentOf(services: Services, connection: Connection): Connection {
  const found = findConnection(services, connection.id);
  return found.ok ? found.value.connection : connection;
}

/** Nothing was written, and there is nothing to say of it once more. */
const isIdle = ({ outcome, tabs, warnings }: Done): boolean =>
  outcome === 'complete' &&
  warnings.length === 0 &&
  tabs.every(
    ({ added, edited, removed, columns }) =>
      added + edited + removed === 0 && Object.values(columns).every((headers) => headers.length === 0),
  );

function complete(laid: LaidOut, placed: Extract<Placed, { isAsked: false }>, more: readonly Warning[]): Done {
  const { tabs, changed } = placed;
  return {
    outcome: 'complete',
    counts: countsOf(laid, placed.cutCells),
    losses: laid.losses,
    tabs,
    changed,
    warnings: [...placed.warnings, ...more],
    asks: [...placed.asks, ...heldAsk(laid)],
    failure: null,
  };
}

function heldAsk({ known: { held } }: LaidOut): Ask[] {
  return held.length === 0 ? [] : [{ about: 'new-columns', headers: held.map(({ header }) => header) }];
}
