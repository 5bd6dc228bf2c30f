import type { Loss } from '../table/columns/losses';

/** A run record is read by people and kept fifty times over: so many losses, and so many names in each. */
const MOST_LOSSES = 20;
const MOST_NAMES = 5;

/** Losses as a run record keeps them. */
export const briefLosses = (losses: readonly Loss[]): Loss[] => losses.slice(0, MOST_LOSSES).map(brief);

function brief(loss: Loss): Loss {
  if ('paths' in loss) return { ...loss, paths: loss.paths.slice(0, MOST_NAMES) };
  return 'names' in loss ? { ...loss, names: loss.names.slice(0, MOST_NAMES) } : loss;
}
