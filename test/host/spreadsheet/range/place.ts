import { checkBox, live } from '../check/live';
import type { Box } from '../model/box';
import type { SheetState } from '../model/sheet-state';

/** Where a range lies. Coordinates do not move when rows or columns are inserted: Google's ranges are coordinates, too. */
export interface Place {
  readonly sheet: SheetState;
  readonly box: Box;
}

/** The place, if its tab still exists and still reaches that far. @throws Error with Google's words */
export function livePlace(place: Place): Place {
  checkBox(live(place.sheet), place.box);
  return place;
}
