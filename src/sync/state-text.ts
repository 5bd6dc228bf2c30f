import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import type { TableState } from '../sheet/state/table-state';
import { CELL_TYPES } from '../table/column';
import { decodeKeys, encodeKeys } from './key-list';

const PARTS = ['data', 'key', 'parent-key', 'position', 'helper', 'removed-at'] as const;

const Keys = v.pipe(v.string(), v.transform(decodeKeys), v.array(v.string()));

const Column = v.object({
  machine: v.string(),
  label: v.string(),
  note: v.string(),
  type: v.picklist(CELL_TYPES),
  part: v.picklist(PARTS),
  treatment: v.string(),
  at: v.number(),
  header: v.string(),
  isGone: v.boolean(),
});

const State = v.object({
  version: v.literal(1),
  columns: v.array(Column),
  keys: Keys,
  highest: v.record(v.string(), v.number()),
  leftOut: Keys,
  removed: v.number(),
  headerStyle: v.string(),
  verifiedAt: v.number(),
});

/** What the last complete run left in a tab, as a text for the hidden tab. */
export const stateText = (state: TableState): string =>
  JSON.stringify({ version: 1, ...state, keys: encodeKeys(state.keys), leftOut: encodeKeys(state.leftOut) });

/** @returns null for a text of another version, or none */
export const readStateText = (text: string | undefined): TableState | null => decodeJson(State, text ?? '');
