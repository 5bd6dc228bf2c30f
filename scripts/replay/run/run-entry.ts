import type { Failure } from '../../../src/shared/failure';
import type { Ask } from '../../../src/sync/ask';
import type { RunRecord } from '../../../src/sync/run-record';
import type { Outcome } from '../../../test/host';
import type { ReplayWorld } from '../world';
import type { Refused } from './meanwhile-of';
import { tabEntries } from './tab-entries';

/** A run as it is known when it is over: from the host, and from the add-on where it could still say something. */
export interface Ended {
  /** Which linked project. */
  readonly connection: string;
  readonly outcome: Outcome;
  readonly record: RunRecord | null;
  /** Where there is no record. */
  readonly failure: Failure | null;
  readonly refused: readonly Refused[];
}

/** What is printed of a run. */
export function runEntry(world: ReplayWorld, ended: Ended) {
  const { outcome, record, refused } = ended;
  return {
    outcome: endingOf(ended),
    failure: failureOf(ended),
    asks: askedIn(record?.asks[0]),
    tabs: tabEntries(world, ended),
    warnings: record?.warnings ?? [],
    losses: record?.losses ?? [],
    counts: record?.counts ?? null,
    calls: outcome.calls,
    faultReached: outcome.faultReached,
    ...(refused.length === 0 ? {} : { meanwhile: refused }),
  };
}

export type RunEntry = ReturnType<typeof runEntry>;

/** Whose connection it is only its owner can decide: nothing was fetched, so a person is asked. */
function endingOf({ outcome, record, failure }: Ended): RunRecord['outcome'] | 'killed' {
  if (outcome.status === 'killed') return 'killed';
  return failure?.code === 'not-mine' ? 'asked' : (record?.outcome ?? 'failed');
}

function failureOf({ outcome, record, failure }: Ended): Failure | null {
  if (outcome.status === 'failed') return { code: 'unexpected', detail: outcome.error.message };
  return record?.failure ?? failure;
}

const ASKS: { readonly [A in Ask['about']]: string } = {
  'safety-stop': 'safetyStop',
  'column-claim': 'columnClaim',
  'hand-deleted': 'handDeleted',
  'new-columns': 'newColumns',
};

const askedIn = (first: Ask | undefined): string | null => (first === undefined ? null : ASKS[first.about]);
