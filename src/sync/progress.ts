import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import type { Cache } from './cache';

/** How far a run is, in steps that a person understands. */
const ProgressStep = v.variant('at', [
  /** KoboToolbox makes the file, or it is on its way. */
  v.object({ at: v.literal('file') }),
  v.object({ at: v.literal('read'), submissions: v.number() }),
  /** Rows in the tab, header rows counted. */
  v.object({ at: v.literal('writing'), rows: v.number(), of: v.number() }),
]);

export type ProgressStep = v.InferOutput<typeof ProgressStep>;

/** A run that said nothing for three minutes is dead: KoboToolbox's longest answer takes two. */
const SECONDS = 180;

const stepName = (connection: string): string => `progress/${connection}`;
const cancelName = (connection: string): string => `cancel/${connection}`;

/** Says how far the run of a connection is, for the sidebar that looks on. */
export const sayStep = (cache: Cache, connection: string, step: ProgressStep): void =>
  cache.put(stepName(connection), JSON.stringify(step), SECONDS);

/** The last step said; null when nothing runs, or was said long ago. */
export const lastStep = (cache: Cache, connection: string): ProgressStep | null =>
  decodeJson(ProgressStep, cache.get(stepName(connection)) ?? '');

/** The run is over, and with it what was asked of it. */
export const endSteps = (cache: Cache, connection: string): void =>
  cache.remove([stepName(connection), cancelName(connection)]);

/** Asks a run to stop. */
export const cancelRun = (cache: Cache, connection: string): void => cache.put(cancelName(connection), 'yes', SECONDS);

export const isCancelled = (cache: Cache, connection: string): boolean => cache.get(cancelName(connection)) !== null;
