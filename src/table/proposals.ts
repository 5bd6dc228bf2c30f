import type { CellType, Column, Role } from './column';
import type { RawRow } from './raw';
import { codecs } from './values/codecs';

/** A column of text whose answers all fit another type. */
export interface Proposal {
  readonly column: number;
  readonly type: CellType;
}

/** Below this a match says nothing. */
const FEWEST = 3;
const PROPOSED: readonly CellType[] = ['number', 'date', 'date-time'];
/** Answers. Ids look like numbers and are none; the rest of KoboToolbox's own columns has its types already. */
const ANSWERS: readonly Role[] = ['question', 'choice', 'geo-part', 'other', 'analysis', 'unknown'];

/**
 * What could be typed: text columns of answers, at least three of them, all of which fit a number, a date or a date with time
 * (a `calculate` is text to the form). Codes with leading zeros never fit. A person decides.
 * @param rows of the table as its file has it
 * @param columns of its header, in the same order
 */
export function proposeTypes(rows: readonly RawRow[], columns: readonly Column[]): readonly Proposal[] {
  return columns.flatMap(({ type, role }, column) => {
    if (type !== 'text' || !ANSWERS.includes(role)) return [];
    const proposed = PROPOSED.find((one) => allFit(rows, column, one));
    return proposed === undefined ? [] : [{ column, type: proposed }];
  });
}

function allFit(rows: readonly RawRow[], column: number, type: CellType): boolean {
  const { decode } = codecs[type];
  let answers = 0;
  for (const row of rows) {
    const raw = row[column] ?? '';
    if (raw === '') continue;
    if (typeof decode(raw) === 'string') return false;
    answers++;
  }
  return answers >= FEWEST;
}
