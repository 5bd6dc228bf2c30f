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

/** What a run says of itself. */
export const Done = v.object({
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

const RunRecord = v.object({
  startedAt: v.string(),
  endedAt: v.string(),
  by: v.picklist(['person', 'clock']),
  account: v.string(),
  ...Done.entries,
});

export type Counts = v.InferOutput<typeof Counts>;

function hasKind(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'kind' in input && typeof input.kind === 'string';
}

function hasCode(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'code' in input && typeof input.code === 'string';
}

type Read = v.InferOutput<typeof Done>;

export type Done = { readonly [K in keyof Read]: Read[K] extends (infer T)[] ? readonly T[] : Read[K] };

/** What a run leaves behind: when, by whom, how it ended, what came, why not. Times in UTC, ISO 8601. */
export type RunRecord = Done & Readonly<Omit<v.InferOutput<typeof RunRecord>, keyof Done>>;

/** 50 runs are kept as far as they fit: Google holds 500 KB for all of a spreadsheet. */
const MOST_RUNS = 50;
const MOST_BYTES = 40_000;
/** Which submissions changed is kept for so many runs. */
const MOST_NAMED = 10;

const nameOf = (connection: string): string => `runs/${connection}`;

/** Adds a record as the newest one; the oldest go when there is no room. */
export function addRun(documentStore: Store, connection: string, run: RunRecord): void {
  const runs = [run, ...readRuns(documentStore, connection)]
    .slice(0, MOST_RUNS)
    .map((one, at) => (at < MOST_NAMED ? one : { ...one, changed: null }));
  while (runs.length > 1 && byteLength(JSON.stringify(runs)) > MOST_BYTES) runs.pop();
  documentStore.write(nameOf(connection), JSON.stringify(runs));
}

/** A person has answered what the newest run asked. */
export function answered(documentStore: Store, connection: string, about: Ask['about']): void {
  const [newest, ...older] = readRuns(documentStore, connection);
  if (newest === undefined) return;
  const asks = newest.asks.filter((ask) => ask.about !== about);
  documentStore.write(nameOf(connection), JSON.stringify([{ ...newest, asks }, ...older]));
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
