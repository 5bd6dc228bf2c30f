import type { TabColumn } from '../layout/tab-content';
import type { Stand } from '../stand/stand';
import { type Claim, chosenOf, claimHeaders } from './claims';
import { before, type Known, type Places } from './column-hints';

/**
 * Finds columns whose header and note were changed both: by the answers in them. People move such columns too, and some answers were
 * edited since. More than half must be the same; away from the place where the last run left the column, they must be different ones.
 * A person may have deleted the column: then none is like it.
 * @param places of the wanted columns; those that are found are put in
 * @param taken places of columns that are known already
 * @returns where several columns are equally like one, the question which of them it is
 */
export function findByAnswers(
  places: Places,
  wanted: readonly TabColumn[],
  stand: Stand,
  taken: Set<number>,
  hints: Known,
): Claim[] {
  return wanted.flatMap((column, at) => {
    const had = before(column, hints);
    if (places[at] !== null || had === undefined) return [];
    const expected = had.at + shiftLeftOf(at, places, wanted, hints);
    const alike = mostAlike(at, expected, stand, taken, hints);
    const names = claimHeaders(alike, stand.headers);
    const found = alike.length === 1 ? alike[0] : chosenOf(alike, names, hints.decided[column.machine]);
    if (found === undefined) return alike.length === 0 ? [] : [{ machine: column.machine, columns: alike }];
    taken.add(found);
    places[at] = found;
    return [];
  });
}

/** More than this share of the answers must stand there. */
const MOST_OF_THEM = 0.5;

/** The columns, of those that nothing else claims, that are like a wanted one; the one at its place goes before others. */
function mostAlike(at: number, expected: number, stand: Stand, taken: ReadonlySet<number>, hints: Known): number[] {
  const isFree = (place: number): boolean => place >= 1 && place <= stand.grid.columns && !taken.has(place);
  if (isFree(expected) && hints.likeness(at, expected).share > MOST_OF_THEM) return [expected];
  const others = stand.headers.flatMap((text, i) => {
    if (text === '' || i + 1 === expected || !isFree(i + 1)) return [];
    const { share, isTelling } = hints.likeness(at, i + 1);
    return isTelling && share > MOST_OF_THEM ? [{ place: i + 1, share }] : [];
  });
  const best = Math.max(...others.map(({ share }) => share));
  return others.filter(({ share }) => share === best).map(({ place }) => place);
}

/** By how much the nearest known column to the left has moved. */
function shiftLeftOf(at: number, places: Places, wanted: readonly TabColumn[], hints: Known): number {
  for (let left = at - 1; left >= 0; left--) {
    const [place, column] = [places[left], wanted[left]];
    const had = column === undefined ? undefined : before(column, hints);
    if (had !== undefined && place !== null && place !== undefined) return place - had.at;
  }
  return 0;
}
