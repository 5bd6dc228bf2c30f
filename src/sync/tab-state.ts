import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import { TEXT_WAYS } from '../sheet/text-way';
import type { Size } from '../sheet/workbook';
import type { Store } from './store';

/**
 * A row as it was written: which, and the `hash53` of its cells at some places (from 0), or of so many first ones. Of a row of
 * data a few filled cells are enough.
 */
const RowMark = v.object({
  row: v.number(),
  places: v.union([v.number(), v.array(v.number())]),
  hash: v.string(),
});

export type RowMark = v.InferOutput<typeof RowMark>;

/**
 * What the runs of a connection have left in its tab. Written by the run only, with its owner: what is cleared and written
 * over rests on it, so nobody else may change it.
 * `block` covers at least all cells ever written and not cleared; `complete` says that the last run ended.
 */
const TabState = v.object({
  version: v.literal(1),
  sheet: v.number(),
  block: v.object({ rows: v.number(), columns: v.number() }),
  /** Null until the probe has found one: a tab just made. */
  textWay: v.nullable(v.picklist(TEXT_WAYS)),
  /** What the header row may be: as the last complete run left it, and as a run that died was writing it. */
  headers: v.array(RowMark),
  /** The last row of the block as the last complete run left it. */
  lastRow: v.nullable(RowMark),
  /** How many rows at the top are header rows. */
  headerRows: v.number(),
  /** `hash53` of the columns and their types, and of their notes: when one changes, formats or notes are set anew. */
  columns: v.string(),
  notes: v.string(),
  complete: v.boolean(),
  everComplete: v.boolean(),
});

export type TabState = v.InferOutput<typeof TabState>;

/** Repeat groups' names are XML names: no slash, and none is empty. */
const nameOf = (connection: string, table: string): string => `state/${connection}/${table}`;

/** The state of the tab of a connection's table; null before its first write, or if it cannot be read. */
export function readTabState(userStore: Store, connection: string, table: string): TabState | null {
  return decodeJson(TabState, userStore.read(nameOf(connection, table)) ?? '');
}

export function writeTabState(userStore: Store, connection: string, table: string, state: TabState): void {
  userStore.write(nameOf(connection, table), JSON.stringify(state));
}

/** Forgets the tabs of a connection. */
export function removeTabStates(userStore: Store, connection: string): void {
  for (const name of userStore.names(nameOf(connection, ''))) userStore.remove(name);
}

/** The block that covers both. */
export const around = (a: Size, b: Size): Size => ({
  rows: Math.max(a.rows, b.rows),
  columns: Math.max(a.columns, b.columns),
});
