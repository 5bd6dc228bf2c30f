import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import type { Failure } from '../shared/failure';
import type { Loss } from '../table/columns/losses';
import { Ask } from './ask';
import type { Store } from './store';
import { ChangedSubmissions, TabReport } from './tab-report';
import { Warning } from './warning';

/** How a run ended. `unfinished` goes on next time; `asked` waits for a person; `failed`: its reason says what became of the tab. */
export const OUTCOMES = ['complete', 'unfinished', 'asked', 'failed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const Counts = v.object({
  submissions: v.number(),
  tabs: v.optional(v.number(), 0),
  /** Rows of data in all tabs, and columns. */
  rows: v.optional(v.number(), 0),
  columns: v.optional(v.number(), 0),
  /** Cells beyond the last header, left out. */
  droppedCells: v.optional(v.number(), 0),
  /** Values that do not fit the type of their column and stand as text. */
  unfitCells: v.optional(v.number(), 0),
  /** Texts longer than a cell of Google's. */
  cutCells: v.optional(v.number(), 0),
  /** Texts that KoboToolbox's exporter has cut, and addresses it has shortened: XLSX only. */
  truncatedCells: v.optional(v.number(), 0),
  shortenedLinks: v.optional(v.number(), 0),
  /** New columns that are held back, because columns are masked or left out. */
  heldColumns: v.optional(v.number(), 0),
});

const RunRecord = v.object({
  startedAt: v.string(),
  endedAt: v.string(),
  by: v.picklist(['person', 'clock']),
  account: v.string(),
  outcome: v.picklist(OUTCOMES),
  counts: v.nullable(Counts),
  /** What the export had lost before it came here; words are made for codes that are known. */
  losses: v.optional(v.array(v.custom<Loss>(hasKind)), []),
  /** What the run did in each tab; none where nothing was written. */
  tabs: v.optional(v.array(TabReport), []),
  /** Kept for the newest runs only. */
  changed: v.optional(v.nullable(ChangedSubmissions), null),
  warnings: v.optional(v.array(Warning), []),
  /** What waits for a person's decision, the most pressing first. */
  asks: v.optional(v.array(Ask), []),
  /** A coded failure, as it was stored; words are made for codes that are known. */
  failure: v.nullable(v.custom<Failure>(hasCode)),
});

export type Counts = v.InferOutput<typeof Counts>;

function hasKind(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'kind' in input && typeof input.kind === 'string';
}

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
  readonly losses: readonly Loss[];
  readonly tabs: readonly TabReport[];
  readonly changed: ChangedSubmissions | null;
  readonly warnings: readonly Warning[];
  readonly asks: readonly Ask[];
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
