import type { Rename } from '../match/rename-keys';
import type { TableState } from './table-state';

/** The last run's state with the names that its rows have now. */
export const renamedState = (state: TableState, rename: Rename): TableState => ({
  ...state,
  keys: state.keys.map(rename),
  leftOut: state.leftOut.map(rename),
  highest: Object.fromEntries(
    Object.entries(state.highest).map(([submission, number]) => [rename(submission), number]),
  ),
});
