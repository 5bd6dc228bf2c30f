import { machineLineIn } from '../layout/note';
import type { TabColumn } from '../layout/tab-content';
import type { Stand } from '../stand/stand';
import { type Claim, chosenOf, claimHeaders } from './claims';
import { before, type ColumnHints, type Known, type Places } from './column-hints';
import { findByAnswers } from './find-by-answers';

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

/**
 * Finds the columns of a tab again: by the machine line of their notes, then by header, then by the answers in them. People rename, move and format columns, and clear notes. Two that claim to be the same are a question to a person:
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
  claims.push(...findByAnswers(places, wanted, stand, taken, hints));
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
