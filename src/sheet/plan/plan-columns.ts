import { hasLine, linesOf } from '../layout/note';
import type { TabColumn, TabContent } from '../layout/tab-content';
import type { MatchedColumns, OtherColumn } from '../match/match-columns';
import type { Stand } from '../stand/stand';
import type { ColumnState, TableState } from '../state/table-state';

/** What is to be done to the columns of a tab. Places count from 1, as the tab stands now. */
export interface ColumnPlan {
  readonly wanted: readonly TabColumn[];
  /** For each wanted column its place; null: it has to be made. */
  readonly places: readonly (number | null)[];
  /** Wanted columns whose cells have to be written in rows that were not edited: new, back, or treated otherwise. */
  readonly fresh: readonly number[];
  /** Those of them that did not count in the fingerprints of the last run. */
  readonly uncounted: readonly number[];
  /** Columns of the last run that no longer count: their part of the fingerprints has to be taken away. */
  readonly dropped: readonly { readonly state: ColumnState; readonly column: number | null }[];
  /** Questions that left the export since the last run; their columns stay. */
  readonly gone: readonly OtherColumn[];
  /** Columns that stay though nothing wants them, from now or earlier. */
  readonly staying: readonly OtherColumn[];
  /** Columns that a person does not want any more. */
  readonly unwanted: readonly OtherColumn[];
  /** Notes to set, and headers to write, in columns that are there. */
  readonly notes: readonly { readonly column: number; readonly note: string }[];
  readonly headers: readonly { readonly column: number; readonly text: string }[];
  readonly report: ColumnReport;
}

/** Headers as they stand in the tab. */
export interface ColumnReport {
  readonly new: readonly string[];
  readonly gone: readonly string[];
  readonly back: readonly string[];
  readonly relabelled: readonly string[];
}

/** What was known before, and how people want it. */
export interface ColumnWishes {
  /** Columns that this run has made, by machine line. */
  readonly made: ReadonlySet<string>;
  /** Null where the last run's state is lost. */
  readonly state: TableState | null;
  readonly headerStyle: string;
  /** Line for the note of a column whose question is gone. */
  readonly goneWords: string;
  /** Is a column of the export left out by choice? By machine line. */
  readonly isUnwanted: (machine: string) => boolean;
}

/** Columns whose values tell whether a row was edited. */
export const isPrinted = ({ part }: Pick<TabColumn, 'part'>): boolean =>
  part === 'data' || part === 'helper' || part === 'parent-key';

/** Plans the columns of a tab. Pure. */
export function planColumns(
  { columns, isBare }: Pick<TabContent, 'columns' | 'isBare'>,
  matched: MatchedColumns,
  stand: Stand,
  wishes: ColumnWishes,
): ColumnPlan {
  const states = new Map(wishes.state?.columns.map((column) => [column.machine, column]) ?? []);
  const { places } = matched;
  const unwanted = matched.others.filter(({ machine }) => wishes.isUnwanted(machine));
  const staying = matched.others.filter(({ machine }) => !wishes.isUnwanted(machine));
  const gone = isBare ? [] : staying.filter(({ machine }) => states.get(machine)?.isGone !== true);
  const headerAt = (column: number): string => stand.headers[column - 1] ?? '';
  return {
    wanted: columns,
    places,
    fresh: columns.flatMap((column, at) => (isFresh(column, places[at] ?? null, wishes, states) ? [at] : [])),
    uncounted: columns.flatMap((column, at) => {
      const before = states.get(column.machine);
      const isCounted = before !== undefined && !before.isGone && isSame(column, before);
      return isFresh(column, places[at] ?? null, wishes, states) && !isCounted ? [at] : [];
    }),
    dropped: droppedOf(columns, matched, wishes.state),
    gone,
    staying,
    unwanted,
    notes: (isBare
      ? []
      : [
          ...notesOf(columns, places, stand, states, wishes.goneWords),
          ...gone.map((one) => goneNote(one, stand, wishes.goneWords)),
        ]
    ).filter(({ column, note }) => stand.notes[column - 1] !== note),
    headers: isBare ? [] : headersOf(columns, places, stand, states, wishes),
    report: {
      new: columns
        .filter((column, at) => places[at] === null && !states.has(column.machine) && column.part !== 'removed-at')
        .map(({ header }) => header),
      gone: gone.map(({ column }) => headerAt(column)),
      back: columns.filter((column, at) => isBack(column, places[at] ?? null, states)).map(({ header }) => header),
      relabelled: columns.flatMap((column, at) => {
        const place = places[at] ?? null;
        return place !== null && isRelabelled(column, states, wishes) ? [headerAt(place)] : [];
      }),
    },
  };
}

type States = ReadonlyMap<string, ColumnState>;

const isSame = (column: TabColumn, state: ColumnState): boolean =>
  column.type === state.type && column.treatment === state.treatment && column.part === state.part;

/** Without a state the fingerprints must tell. */
function isFresh(column: TabColumn, place: number | null, { state, made }: ColumnWishes, states: States): boolean {
  const before = states.get(column.machine);
  // Blank in every row that is there; what it says comes with the row that goes.
  if (column.part === 'removed-at') return false;
  if (place === null || made.has(column.machine)) return true;
  return state !== null && (before === undefined || before.isGone || !isSame(column, before));
}

function droppedOf(columns: readonly TabColumn[], matched: MatchedColumns, state: TableState | null) {
  const wanted = new Map(columns.map((column, at) => [column.machine, { column, place: matched.places[at] ?? null }]));
  return (state?.columns ?? [])
    .filter((before) => !before.isGone && isPrinted(before))
    .filter((before) => {
      const now = wanted.get(before.machine);
      return now === undefined || !isSame(now.column, before);
    })
    .map((before) => {
      const other = matched.others.find(({ machine }) => machine === before.machine);
      return { state: before, column: wanted.get(before.machine)?.place ?? other?.column ?? null };
    });
}

function isBack(column: TabColumn, place: number | null, states: States): boolean {
  const before = states.get(column.machine);
  return before !== undefined && (before.isGone || place === null);
}

/** Labels get corrected. The header stays as it is in the tab; note and report say the new one. */
function isRelabelled({ machine, header }: TabColumn, states: States, { state, headerStyle }: ColumnWishes): boolean {
  const before = states.get(machine);
  return before !== undefined && state?.headerStyle === headerStyle && before.label !== header;
}

/** A note is written when what it should say has changed, or when the machine line went with it. */
function notesOf(
  columns: readonly TabColumn[],
  places: readonly (number | null)[],
  { notes }: Stand,
  states: States,
  goneWords: string,
) {
  return columns.flatMap((column, at) => {
    const place = places[at] ?? null;
    if (place === null) return [];
    const before = states.get(column.machine);
    const now = notes[place - 1] ?? '';
    const isSame = before === undefined || (before.note === column.note && !before.isGone);
    return isSame && hasLine(now, column.machine)
      ? []
      : [{ column: place, note: renewed(now, column, before, goneWords) }];
  });
}

/** Our lines as they should be, and between them and the machine line what people have added. */
function renewed(
  now: string,
  { note, machine }: TabColumn,
  before: ColumnState | undefined,
  goneWords: string,
): string {
  const ours = new Set([...linesOf(note), ...linesOf(before?.note ?? ''), goneWords]);
  const added = linesOf(now).filter((line) => line !== '' && !ours.has(line));
  const lines = linesOf(note).filter((line) => line !== machine);
  return [...lines, ...added, machine].join('\n');
}

function goneNote({ column, machine }: OtherColumn, { notes }: Stand, words: string) {
  const lines = linesOf(notes[column - 1] ?? '').filter((line) => line !== machine && line !== words);
  return { column, note: [...lines, words, machine].join('\n') };
}

/**
 * A header is written once. Another style of headers is a person's wish: then those that he has not renamed are written anew. A
 * header that died halfway is blank.
 */
function headersOf(
  columns: readonly TabColumn[],
  places: readonly (number | null)[],
  { headers }: Stand,
  states: States,
  { state, headerStyle }: ColumnWishes,
) {
  const isRestyled = state !== null && state.headerStyle !== headerStyle;
  // Somebody emptied the whole tab.
  const isCleared = places.every((place) => place === null || (headers[place - 1] ?? '') === '');
  return columns.flatMap((column, at) => {
    const place = places[at] ?? null;
    if (place === null) return [];
    const [now, before] = [headers[place - 1] ?? '', states.get(column.machine)];
    // A label may be blank (formpack), and its header is: there is nothing to write then.
    if (now === column.header) return [];
    const isUnfinished = now === '' && (before === undefined || isCleared);
    const isOurs = isRestyled && before?.header === now;
    return isUnfinished || isOurs ? [{ column: place, text: column.header }] : [];
  });
}
