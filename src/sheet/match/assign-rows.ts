import { freeKeys } from './free-keys';
import { keysByPart } from './keys-by-part';
import { rowShifts } from './row-shifts';

/** What is known of rows that were written while people moved rows. All arrays are by row from 1; index 0 is not used. */
export interface Traces {
  /** The rows that were written, in order. */
  readonly rows: readonly number[];
  /** Keys as the tab was last seen to be, as we believed it to be after the writes, and as they are found now. */
  readonly before: readonly (string | null)[];
  readonly wrote: readonly (string | null)[];
  readonly found: readonly (string | null)[];
  /** What is the user's in a row, before and now: equal texts, equal cells. */
  readonly ownBefore: (row: number) => string;
  readonly ownNow: (row: number) => string;
  /** The same, column by column; `''` for blank cells. */
  readonly partsBefore: (row: number) => readonly string[];
  readonly partsNow: (row: number) => readonly string[];
  /** What the key column says of a row, `''` where it should say something; null where we wrote over it, or there is none. */
  readonly keyNow: (row: number) => string | null;
  /** By how many rows the tab is longer than it was believed to be: all that lies below has moved so far. */
  readonly grown: number;
  /** How many rows of the user's say each key too, since he copied them. */
  readonly copies: ReadonlyMap<string, number>;
  /** Was a row the user's, with something in our columns: totals, a heading? */
  readonly isForeign: (row: number) => boolean;
}

/** Whose row a row is. */
export interface Owner {
  readonly row: number;
  /** Null: none of ours. */
  readonly key: string | null;
  /** Which row it seems to have been before. */
  readonly was: number | null;
}

/**
 * Tells whose rows those are that were written while somebody sorted, inserted or deleted rows. Each row carries what is the user's in
 * it; and rows that were not written say where their neighbours went. Where nothing of the user's stands beside several rows, or a
 * sort took the answers away from it, any of them may be any: their answers are written anew.
 */
export function assignRows(traces: Traces): Owner[] {
  const { rows, before, found, wrote, ownNow } = traces;
  const written = new Set(rows);
  const placeBefore = new Map(before.flatMap((key, row) => (key === null ? [] : [[key, row] as const])));
  const trusted = trustedKeys(found, written, traces.copies);
  const own = (key: string): string => {
    const row = placeBefore.get(key);
    return row === undefined ? '' : traces.ownBefore(row);
  };
  const free = freeKeys([...placeBefore.keys(), ...rows.flatMap((row) => wrote[row] ?? [])], trusted, own);
  const shift = rowShifts(found, written, placeBefore, traces.grown);
  const owners = new Map<number, Owner>();
  const give = (row: number, key: string): void => {
    free.take(key);
    owners.set(row, { row, key, was: placeBefore.get(key) ?? null });
  };
  const placesOf = (row: number): number[] => [row - shift.below(row), row - shift.above(row)];
  const guesses = (row: number): (string | null | undefined)[] => [
    ...placesOf(row).map((place) => before[place]),
    wrote[row],
    found[row],
  ];
  const left = (): number[] => rows.filter((row) => !owners.has(row));
  const giveBy = (keyOf: (row: number) => string | null | undefined): void => {
    for (const row of left()) {
      const key = keyOf(row);
      if (free.has(key)) give(row, key);
    }
  };
  const told = foreignByText(traces);
  for (const row of rows) {
    const foreign =
      placesOf(row).find((place) => traces.isForeign(place) && traces.ownBefore(place) === ownNow(row)) ??
      told.get(ownNow(row));
    // A row without a key, where all had one, has just come into our way: one of the blank rows below.
    if (foreign !== undefined || traces.keyNow(row) === '') owners.set(row, { row, key: null, was: foreign ?? null });
  }
  // What of ours was not written tells first: it went where the row went.
  giveBy(traces.keyNow);
  giveBy((row) => guesses(row).find((guess) => free.hasWith(guess, ownNow(row))) ?? free.anyWith(ownNow(row)));
  // A sort of some columns parted what is the user's; then one of them alone may tell.
  giveBy(keysByPart(traces, placeBefore, free, [...owners.values()]));
  // As many keys as rows were deleted are those of the deleted rows, rather than of a row that has lost all that was beside it.
  const isNone = (row: number): boolean => ownNow(row) === '' && free.count() <= -traces.grown;
  giveBy((row) => (isNone(row) ? null : guesses(row).find((guess) => free.has(guess))));
  // A row somebody has just inserted was none of ours, as long as there are keys for all others.
  giveBy((row) => (!isNone(row) && placesOf(row).some((place) => before[place] !== null) ? free.any() : null));
  for (const row of left()) owners.set(row, { row, key: null, was: null });
  return rows.flatMap((row) => owners.get(row) ?? []);
}

/** Keys that stand in rows that were not written; of a key that was copied, more rows than there are copies must say it. */
function trustedKeys(
  found: readonly (string | null)[],
  written: ReadonlySet<number>,
  copies: ReadonlyMap<string, number>,
): ReadonlySet<string | null> {
  const counts = new Map<string, number>();
  found.forEach((key, row) => {
    if (key !== null && !written.has(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return new Set([...counts].filter(([key, count]) => count > (copies.get(key) ?? 0)).map(([key]) => key));
}

/** Rows of the user's that are told by what else he has put into them. */
function foreignByText({ before, ownBefore, isForeign }: Traces): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  before.forEach((_, row) => {
    if (row > 0 && isForeign(row) && ownBefore(row) !== '') found.set(ownBefore(row), row);
  });
  return found;
}
