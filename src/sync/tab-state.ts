import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import { TEXT_WAYS } from '../sheet/text-way';
import type { Size } from '../sheet/workbook';
import type { Store } from './store';

/**
 * What the runs of a connection have left in its tab. Written by the run only.
 * `block` covers at least all cells ever written and not cleared; `complete` says that the last run ended.
 */
const TabState = v.object({
  version: v.literal(1),
  sheet: v.number(),
  block: v.object({ rows: v.number(), columns: v.number() }),
  /** Null until the probe has found one: a tab just made. */
  textWay: v.nullable(v.picklist(TEXT_WAYS)),
  /** `hash53` of the header row as the last complete run wrote it. */
  header: v.nullable(v.string()),
  complete: v.boolean(),
  everComplete: v.boolean(),
});

export type TabState = v.InferOutput<typeof TabState>;

const nameOf = (connection: string): string => `state/${connection}`;

/** The state of a connection's tab; null before its first write, or if it cannot be read. */
export function readTabState(documentStore: Store, connection: string): TabState | null {
  return decodeJson(TabState, documentStore.read(nameOf(connection)) ?? '');
}

export function writeTabState(documentStore: Store, connection: string, state: TabState): void {
  documentStore.write(nameOf(connection), JSON.stringify(state));
}

export function removeTabState(documentStore: Store, connection: string): void {
  documentStore.remove(nameOf(connection));
}

/** The block that covers both. */
export const around = (a: Size, b: Size): Size => ({
  rows: Math.max(a.rows, b.rows),
  columns: Math.max(a.columns, b.columns),
});
