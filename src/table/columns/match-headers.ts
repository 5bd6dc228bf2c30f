import type { CellType } from '../column';
import type { ExpectedColumn, QuestionColumns } from './expected-column';

/** What is known of a header of a question. */
export interface Match {
  readonly header: string;
  readonly expected: ExpectedColumn | null;
  /** The question that it stands under, for what may follow it. */
  readonly block: QuestionColumns | null;
  /** The type that all candidates share, text if they share none; null where there is no candidate. */
  readonly sharedType: CellType | null;
}

interface Candidate {
  readonly place: number;
  readonly expected: ExpectedColumn;
  readonly block: QuestionColumns;
}

/** A header with the place of its column in the form, or null. */
interface Placed {
  readonly header: string;
  readonly place: number | null;
}

/**
 * Matches headers with the form's columns by text, and equal ones by their order, which is the form's. Where a text stands
 * more or less often than the form says, only those between the neighbours that the form gives them are identified, for a
 * wrong identity would be worse than none.
 */
export function matchHeaders(headers: readonly string[], blocks: readonly QuestionColumns[]): Match[] {
  const columns = blocks.flatMap((block) => block.columns.map((expected) => ({ expected, block })));
  const form = columns.map((column, place): Candidate => ({ ...column, place }));
  const candidates = byHeader(form);
  const types = new Map([...candidates].map(([header, fitting]) => [header, sharedType(fitting)]));
  return fillRuns(placeByText(headers, candidates), form).map(({ header, place }) => {
    const one = place === null ? undefined : form[place];
    const expected = one?.expected ?? null;
    return { header, expected, block: one?.block ?? null, sharedType: types.get(header) ?? null };
  });
}

function byHeader(form: readonly Candidate[]): Map<string, Candidate[]> {
  const map = new Map<string, Candidate[]>();
  for (const candidate of form) {
    const same = map.get(candidate.expected.header) ?? [];
    same.push(candidate);
    map.set(candidate.expected.header, same);
  }
  return map;
}

function placeByText(headers: readonly string[], candidates: ReadonlyMap<string, readonly Candidate[]>): Placed[] {
  const times = new Map<string, number>();
  for (const header of headers) times.set(header, (times.get(header) ?? 0) + 1);
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const occurrence = seen.get(header) ?? 0;
    seen.set(header, occurrence + 1);
    const fitting = candidates.get(header) ?? [];
    return { header, place: fitting.length === times.get(header) ? (fitting[occurrence]?.place ?? null) : null };
  });
}

/** Headers not placed yet, between two that are, are placed if they read exactly as the form's columns between those. */
function fillRuns(placed: readonly Placed[], form: readonly Candidate[]): Placed[] {
  const filled = [...placed];
  for (let from = 0; from < filled.length; from++) {
    if (filled[from]?.place !== null) continue;
    let to = from + 1;
    while (filled[to]?.place === null) to++;
    const after = (filled[from - 1]?.place ?? -1) + 1;
    const before = filled[to]?.place ?? form.length;
    const fits = to - from === before - after && readsAs(filled.slice(from, to), form.slice(after, before));
    for (let index = from; fits && index < to; index++) {
      filled[index] = { header: filled[index]?.header ?? '', place: after + index - from };
    }
    from = to;
  }
  return filled;
}

const readsAs = (run: readonly Placed[], form: readonly Candidate[]): boolean =>
  run.every(({ header }, index) => header === form[index]?.expected.header);

function sharedType(candidates: readonly Candidate[]): CellType | null {
  const [first = null, ...others] = new Set(candidates.map(({ expected }) => expected.type));
  return others.length === 0 ? first : 'text';
}
