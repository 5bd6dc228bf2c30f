import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import type { Failure } from '../shared/failure';
import type { Store } from './store';

/** How a run ended. `unfinished` goes on next time; `asked` waits for a person; `failed`: its reason says what became of the tab. */
export const OUTCOMES = ['complete', 'unfinished', 'asked', 'failed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const Counts = v.object({
  submissions: v.number(),
  rows: v.number(),
  columns: v.number(),
  droppedCells: v.number(),
  cutCells: v.number(),
});

const RunRecord = v.object({
  startedAt: v.string(),
  endedAt: v.string(),
  by: v.picklist(['person', 'clock']),
  account: v.string(),
  outcome: v.picklist(OUTCOMES),
  counts: v.nullable(Counts),
  /** A coded failure, as it was stored; words are made for codes that are known. */
  failure: v.nullable(v.custom<Failure>(hasCode)),
});

export type Counts = v.InferOutput<typeof Counts>;

function hasCode(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'code' in input && typeof input.code === 'string';
}

/** What a run leaves behind: when, by whom, how it ended, what came, why not. Times in UTC, ISO 8601. */
export interface RunRecord {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly by: 'person' | 'clock';
  /** The KoboToolbox user name whose key it ran with. */
  readonly account: string;
  readonly outcome: Outcome;
  readonly counts: Counts | null;
  readonly failure: Failure | null;
}

/** Google's limit is 9 KB a value; 50 runs are kept as far as they fit. */
const MOST_RUNS = 50;
const MOST_CHARACTERS = 8_000;

const nameOf = (connection: string): string => `runs/${connection}`;

/** Adds a record as the newest one; the oldest go when there is no room. */
export function addRun(documentStore: Store, connection: string, run: RunRecord): void {
  const runs = [run, ...readRuns(documentStore, connection)].slice(0, MOST_RUNS);
  while (runs.length > 1 && byteLength(JSON.stringify(runs)) > MOST_CHARACTERS) runs.pop();
  documentStore.write(nameOf(connection), JSON.stringify(runs));
}

/** The runs of a connection, newest first; none where they cannot be read. */
export function readRuns(documentStore: Store, connection: string): readonly RunRecord[] {
  return decodeJson(v.array(RunRecord), documentStore.read(nameOf(connection)) ?? '') ?? [];
}

export function removeRuns(documentStore: Store, connection: string): void {
  documentStore.remove(nameOf(connection));
}

/** An upper bound of the bytes in UTF-8: what is not ASCII counts three. */
const byteLength = (text: string): number => text.length + 2 * text.replace(/[\0-\x7f]/g, '').length;
