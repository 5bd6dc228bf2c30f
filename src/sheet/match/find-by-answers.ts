import type { TabColumn } from '../layout/tab-content';
import type { Stand } from '../stand/stand';
import { type Claim, chosenOf, claimHeaders } from './claims';
import { before, type Known, type Places } from './column-hints';

/**
 * Finds columns whose header and note were changed both: by the answers in them. People move such columns too, and some answers were
 * edited since. More than half must be the same; away from the place where the last run left the column, they must be different ones.
 * A person may have deleted the column: then none is like it. Questions of yes and no are alike in most answers, so the best match goes first.
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
  return missing(places, wanted, stand, taken, hints)
    .sort((a, b) => bestShare(b.found) - bestShare(a.found))
    .flatMap(({ at, machine, expected, found }) => {
      const alike = mostAlike(
        expected,
        found.filter(({ place }) => !taken.has(place)),
      );
      const names = claimHeaders(alike, stand.headers);
      const chosen = alike.length === 1 ? alike[0] : chosenOf(alike, names, hints.decided[machine]);
      if (chosen === undefined) return alike.length === 0 ? [] : [{ machine, columns: alike }];
      taken.add(chosen);
      places[at] = chosen;
      return [];
    });
}

/** A column of the tab, and how many of the wanted answers stand in it. */
interface Found {
  readonly place: number;
  readonly share: number;
}

const bestShare = (found: readonly Found[]): number => Math.max(0, ...found.map(({ share }) => share));

/** Wanted columns that nothing else tells, where each should stand, and which columns are like it. */
function missing(places: Places, wanted: readonly TabColumn[], stand: Stand, taken: ReadonlySet<number>, hints: Known) {
  return wanted.flatMap((column, at) => {
    const had = before(column, hints);
    if (places[at] !== null || had === undefined) return [];
    const expected = had.at + shiftLeftOf(at, places, wanted, hints);
    const found = alikeTo(at, expected, stand, taken, hints);
    return [{ at, machine: column.machine, expected, found }];
  });
}

/** More than this share of the answers must stand there. */
const MOST_OF_THEM = 0.5;

/** The columns, of those that nothing else claims, that are like a wanted one. */
function alikeTo(at: number, expected: number, stand: Stand, taken: ReadonlySet<number>, hints: Known): Found[] {
  return stand.headers.flatMap((text, i) => {
    const place = i + 1;
    if (taken.has(place) || (text === '' && place !== expected)) return [];
    const { share, isTelling } = hints.likeness(at, place);
    return share > MOST_OF_THEM && (isTelling || place === expected) ? [{ place, share }] : [];
  });
}

/** Of equals the one at its place. */
function mostAlike(expected: number, found: readonly Found[]): number[] {
  const best = bestShare(found);
  const equal = found.filter(({ share }) => share === best).map(({ place }) => place);
  return equal.includes(expected) ? [expected] : equal;
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
