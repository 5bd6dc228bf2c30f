import { columnName } from '../../shared/column-name';
import { machineLineIn } from '../layout/note';
import type { TabColumn } from '../layout/tab-content';
import type { Stand } from '../stand/stand';
import type { ColumnState } from '../state/table-state';

/** Which columns of a tab are ours, and which of those that should be there they are. */
export interface MatchedColumns {
  /** For each wanted column its place in the tab, from 1; null where it is not there. */
  readonly places: readonly (number | null)[];
  /** Columns of ours that are not wanted: their questions left the export, or were left out. */
  readonly others: readonly OtherColumn[];
  /** Several columns of the tab say that they are the same one. */
  readonly claims: readonly Claim[];
  /** Copies that a person decided to keep as his own: their machine lines go. */
  readonly disowned: readonly number[];
}

export interface OtherColumn {
  readonly column: number;
  readonly machine: string;
}

export interface Claim {
  readonly machine: string;
  readonly columns: readonly number[];
}

/** What helps to tell columns apart. */
export interface ColumnHints {
  readonly connection: string;
  /** As the last complete run left them; null where that is not known. */
  readonly before: readonly ColumnState[] | null;
  /** By machine line: the header that a person chose to keep. */
  readonly decided: Readonly<Record<string, string>>;
  /** Do the cells of a column hold the answers of a wanted one? Asked only where nothing else tells. */
  readonly looksLike: (wanted: number, column: number) => boolean;
}

/**
 * Finds the columns of a tab again: by the machine line of their notes, then by header, then by the place the last run left
 * them in. People rename, move and format columns, and clear notes. Two that claim to be the same are a question to a person:
 * never is one inserted twice, nor one written over by guess.
 */
export function matchColumns(wanted: readonly TabColumn[], stand: Stand, given: ColumnHints): MatchedColumns {
  const stood = (given.before ?? []).filter(({ isGone }) => !isGone);
  const hints: Known = { ...given, known: new Map(stood.map((column) => [column.machine, column])) };
  const byMachine = columnsByMachine(stand, hints.connection);
  const taken = new Set<number>(stand.sync === null ? [] : [stand.sync.column]);
  for (const columns of byMachine.values()) for (const column of columns) taken.add(column);
  const { kept, claims, disowned } = decideClaims(byMachine, stand, hints);
  const places = wanted.map(({ machine }) => kept.get(machine) ?? null);
  findByHeader(places, wanted, stand, taken, hints);
  findByPlace(places, wanted, stand, taken, hints);
  const names = new Set(wanted.map(({ machine }) => machine));
  const others = [...byMachine]
    .filter(([machine]) => !names.has(machine))
    .flatMap(([machine, columns]) => columns.map((column) => ({ machine, column })));
  others.push(...othersByHeader(names, byMachine, stand, taken, hints));
  return { places, others, claims: claims.filter(({ machine }) => names.has(machine)), disowned };
}

function columnsByMachine({ notes }: Stand, connection: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  notes.forEach((note, at) => {
    const machine = machineLineIn(note, connection);
    if (machine !== null) found.set(machine, [...(found.get(machine) ?? []), at + 1]);
  });
  return found;
}

function decideClaims(byMachine: ReadonlyMap<string, number[]>, { headers }: Stand, { decided }: ColumnHints) {
  const kept = new Map<string, number>();
  const claims: Claim[] = [];
  const disowned: number[] = [];
  for (const [machine, columns] of byMachine) {
    const [first] = columns;
    const chosen = columns.length === 1 ? first : chosenOf(columns, claimHeaders(columns, headers), decided[machine]);
    if (chosen === undefined) claims.push({ machine, columns });
    else {
      kept.set(machine, chosen);
      disowned.push(...columns.filter((column) => column !== chosen));
    }
  }
  return { kept, claims, disowned };
}

/** What the columns of a claim are called: copies of a column have its header, so their places tell them apart. */
export function claimHeaders(columns: readonly number[], headers: readonly string[]): string[] {
  const texts = columns.map((column) => headers[column - 1] ?? '');
  const taken = new Set(texts);
  return texts.map((text, at) => {
    if (texts.indexOf(text) === at) return text;
    let name = `${text} [${columnName(columns[at] ?? 0)}]`;
    while (taken.has(name)) name = `${name}'`;
    taken.add(name);
    return name;
  });
}

const chosenOf = (columns: readonly number[], names: readonly string[], decided: string | undefined) =>
  decided === undefined ? undefined : columns[names.indexOf(decided)];

/** Hints, and the columns that stood by their machine lines. */
interface Known extends ColumnHints {
  readonly known: ReadonlyMap<string, ColumnState>;
}

type Places = (number | null)[];

/**
 * Where the note was cleared: the header it had. Nothing is known of a tab whose state is lost; then the header it would get, among
 * the columns before the sync column. A new question never takes a column of a person's that is called alike.
 */
function findByHeader(places: Places, wanted: readonly TabColumn[], stand: Stand, taken: Set<number>, hints: Known) {
  wanted.forEach((column, at) => {
    if (places[at] !== null) return;
    const name = hints.before === null ? column.header : before(column, hints)?.header;
    const end = hints.before === null ? (stand.sync?.column ?? 0) - 1 : stand.headers.length;
    const place = stand.headers.findIndex((text, i) => i < end && text === name && !taken.has(i + 1)) + 1;
    if (name === undefined || name === '' || place === 0) return;
    taken.add(place);
    places[at] = place;
  });
}

/** Columns of the last run that nothing wants any more and whose notes were cleared: left out, they must go all the same. */
function othersByHeader(
  wanted: ReadonlySet<string>,
  byMachine: ReadonlyMap<string, readonly number[]>,
  stand: Stand,
  taken: Set<number>,
  { known }: Known,
): OtherColumn[] {
  return [...known.values()].flatMap(({ machine, header }) => {
    if (wanted.has(machine) || byMachine.has(machine) || header === '') return [];
    const column = stand.headers.findIndex((text, at) => text === header && !taken.has(at + 1)) + 1;
    if (column === 0) return [];
    taken.add(column);
    return [{ column, machine }];
  });
}

/**
 * Where header and note were changed both: the place it had, as its neighbour to the left lets expect. A person may have deleted it
 * and put a column of his own there, so its cells must hold the answers.
 */
function findByPlace(places: Places, wanted: readonly TabColumn[], stand: Stand, taken: Set<number>, hints: Known) {
  wanted.forEach((column, at) => {
    const had = before(column, hints);
    if (places[at] !== null || had === undefined) return;
    const place = had.at + shiftLeftOf(at, places, wanted, hints);
    if (place < 1 || place > stand.grid.columns || taken.has(place) || !hints.looksLike(at, place)) return;
    taken.add(place);
    places[at] = place;
  });
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

const before = ({ machine }: TabColumn, { known }: Known): ColumnState | undefined => known.get(machine);
