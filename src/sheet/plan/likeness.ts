import type { TabContent } from '../layout/tab-content';
import type { Likeness } from '../match/column-hints';
import type { Fingerprints } from '../match/fingerprint';
import type { SameCell } from '../match/same-cell';
import type { Stand } from '../stand/stand';
import { nameOfKey } from '../stand/sync-cell';
import type { Read, Tab } from '../workbook';

/** So many answers of a column are compared. */
const SAMPLE = 50;

/**
 * How much the cells of a column of the tab are like the answers of a wanted one: a call for each column that is asked about. Rows are told
 * by the sync column; those that were edited in KoboToolbox since tell nothing, unless all were.
 */
export function likeness(
  tab: Tab,
  { columns, rows, keys }: TabContent,
  prints: Fingerprints,
  stand: Stand,
  same: SameCell,
): (wanted: number, place: number) => Likeness {
  const pairs = once(() => comparedRows(stand, keys, prints));
  const cellsIn = remembered((place) => tab.column(place));
  return (wanted, place) => {
    const cells = cellsIn(place);
    const type = columns[wanted]?.type ?? 'text';
    const told = pairs()
      .map(({ at, index }) => ({ read: cells[at] ?? '', answer: rows[index]?.[wanted] ?? '' }))
      .filter(({ read, answer }) => read !== '' || answer !== '')
      .slice(0, SAMPLE);
    const equal = told.filter(({ read, answer }) => same(read, answer, type));
    const answers = new Set(equal.map(({ answer }) => answer));
    return { share: equal.length / Math.max(1, told.length), isTelling: answers.size > 1 };
  };
}

/** Rows of the tab, the first at 0, with their places in the content. */
function comparedRows({ sync }: Stand, keys: readonly string[], prints: Fingerprints) {
  const places = new Map(keys.map((key, index) => [key, index]));
  const all = (sync?.marks ?? []).flatMap((mark, at) => {
    const index = mark === null ? undefined : places.get(nameOfKey(mark.key));
    return index === undefined ? [] : [{ at, index, isUnedited: mark?.print === prints.text(index) }];
  });
  const unedited = all.filter(({ isUnedited }) => isUnedited);
  return unedited.length > 0 ? unedited : all;
}

/** Hardly any run asks. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function remembered(read: (place: number) => readonly Read[]): (place: number) => readonly Read[] {
  const known = new Map<number, readonly Read[]>();
  return (place) => {
    const cells = known.get(place) ?? read(place);
    known.set(place, cells);
    return cells;
  };
}
