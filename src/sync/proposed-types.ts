import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import { CELL_TYPES } from '../table/column';
import type { Store } from './store';

/** A column all of whose answers fit another type than its own, by `columnIn`. */
const Proposed = v.object({ column: v.string(), type: v.picklist(CELL_TYPES) });

export type ProposedType = v.InferOutput<typeof Proposed>;

const nameOf = (connection: string): string => `proposals/${connection}`;

/** Keeps what the last run proposes; nothing is written where it is the same as before. */
export function keepProposals(documentStore: Store, connection: string, proposed: readonly ProposedType[]): void {
  const text = JSON.stringify(proposed);
  if (text !== (documentStore.read(nameOf(connection)) ?? '[]')) documentStore.write(nameOf(connection), text);
}

/** What the last run proposed; none before the first. */
export const readProposals = (documentStore: Store, connection: string): readonly ProposedType[] =>
  decodeJson(v.array(Proposed), documentStore.read(nameOf(connection)) ?? '') ?? [];

export const removeProposals = (documentStore: Store, connection: string): void =>
  documentStore.remove(nameOf(connection));
