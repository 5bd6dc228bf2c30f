import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import type { Store } from './store';

/** What a person has decided for the next run. Kept with the owner: what is removed rests on it. */
const Decisions = v.object({
  /** So many submissions may go. */
  release: v.nullable(v.number()),
  /** Those that are gone stay in the tab, marked. */
  keepRemoved: v.boolean(),
  handDeleted: v.nullable(v.picklist(['putBack', 'leaveOut'])),
  /** By machine line: the header of the column to keep. Holds until the columns are told apart again. */
  claims: v.record(v.string(), v.string()),
});

export type Decisions = v.InferOutput<typeof Decisions>;

const NONE: Decisions = { release: null, keepRemoved: false, handDeleted: null, claims: {} };

const nameOf = (connection: string): string => `decisions/${connection}`;

export const readDecisions = (userStore: Store, connection: string): Decisions =>
  decodeJson(Decisions, userStore.read(nameOf(connection)) ?? '') ?? NONE;

export function addDecision(userStore: Store, connection: string, some: Partial<Decisions>): void {
  const all = readDecisions(userStore, connection);
  userStore.write(nameOf(connection), JSON.stringify({ ...all, ...some, claims: { ...all.claims, ...some.claims } }));
}

/** After a run that acted on them. */
export function forgetDecisions(userStore: Store, connection: string): void {
  if (userStore.read(nameOf(connection)) !== null) userStore.remove(nameOf(connection));
}
