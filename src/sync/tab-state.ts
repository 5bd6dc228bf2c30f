import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import { TEXT_WAYS } from '../sheet/text-way';
import type { Store } from './store';

/**
 * What the owner's runs know of one tab beside what stands in it. Written by the run only, with its owner: no other person may say
 * which tab is ours.
 */
const TabState = v.object({
  version: v.literal(2),
  sheet: v.number(),
  /** Null until the probe has found one: a tab just made. */
  textWay: v.nullable(v.picklist(TEXT_WAYS)),
  /** Are people warned who edit our columns? */
  isWarned: v.boolean(),
  /** The named range of the table; `''` before the first complete run. */
  rangeName: v.string(),
  /** Has a run completed? */
  everComplete: v.boolean(),
});

export type TabState = v.InferOutput<typeof TabState>;

/** Repeat groups' names are XML names: no slash, and none is empty. */
const nameOf = (connection: string, table: string): string => `state/${connection}/${table}`;

/** The state of the tab of a connection's table; null before its first write, or if it cannot be read. */
export function readTabState(userStore: Store, connection: string, table: string): TabState | null {
  return decodeJson(TabState, userStore.read(nameOf(connection, table)) ?? '');
}

/** Writes nothing where it is the same as before. */
export function writeTabState(userStore: Store, connection: string, table: string, state: TabState): void {
  const text = JSON.stringify(state);
  if (text !== userStore.read(nameOf(connection, table))) userStore.write(nameOf(connection, table), text);
}

/** Forgets the tabs of a connection. */
export function removeTabStates(userStore: Store, connection: string): void {
  for (const name of userStore.names(nameOf(connection, ''))) userStore.remove(name);
}
