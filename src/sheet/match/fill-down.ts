import { type Beside, isBlank } from '../stand/beside';

/** Functions whose result spills over the cells below, as the outermost of a formula: their column is filled by one of them. */
const SPILLING = [
  ...['ARRAYFORMULA', 'BYROW', 'MAP', 'MAKEARRAY', 'SCAN', 'SEQUENCE', 'FILTER', 'QUERY', 'UNIQUE', 'SORT', 'SORTN'],
  ...[
    'TRANSPOSE',
    'FLATTEN',
    'TOCOL',
    'VSTACK',
    'HSTACK',
    'WRAPROWS',
    'CHOOSEROWS',
    'CHOOSECOLS',
    'RANDARRAY',
    'SPLIT',
  ],
  ...['IMPORTRANGE', 'IMPORTDATA', 'IMPORTHTML', 'IMPORTXML', 'IMPORTFEED'],
];
const SPILLS = new RegExp(`^=\\s*(?:\\{|(?:${SPILLING.join('|')})\\s*\\()`, 'i');

/**
 * For each column of the user's the formula that he fills down, in R1C1 notation; `''` where there is none.
 * @param rows of ours, in order
 */
export function fillDownFormulas(beside: Beside, rows: readonly number[]): string[] {
  return beside.columns.map((_, at) => filledDown(rows.map((row) => beside.rows[row]?.[at]?.formula ?? '')));
}

/** What the last two rows have, or the only one; else what most rows have: somebody left it out in the last, or a run died there. */
function filledDown(formulas: readonly string[]): string {
  const [last = '', above = last] = [formulas[formulas.length - 1], formulas[formulas.length - 2]];
  // The same formula in two neighbouring rows is filled down, whatever it is.
  if (last !== '' && last === above && formulas.length > 1) return last;
  const found = formulas.length === 1 ? last : mostCommon(formulas);
  return SPILLS.test(found) ? '' : found;
}

function mostCommon(formulas: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const formula of formulas) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  const [found] = [...counts].find(([formula, count]) => formula !== '' && count * 2 > formulas.length) ?? [''];
  return found;
}

/**
 * Does one formula at its top fill a column?
 * @param at place among the user's columns
 */
export const isSpilled = (beside: Beside, at: number, firstRow: number): boolean =>
  spilling(beside, at, firstRow) !== '';

/**
 * Does one formula at its top fill a column down to the end of the grid? Then what stands below our rows is none of the user's.
 * @param lastRow of the grid: a formula that gives one value, though it reckons with whole columns, does not reach it
 */
export function isSpilledToEnd(beside: Beside, at: number, firstRow: number, lastRow: number): boolean {
  const formula = spilling(beside, at, firstRow);
  return TO_END.test(formula) && !SHORTER.test(formula) && beside.rows.length > lastRow;
}

/** In R1C1 notation `C2:C` is `R[0]C[-3]:C[-3]`. */
const TO_END = /:C/;
/** What these give may end before the rows that they reckon with. */
const SHORTER = /\b(?:FILTER|QUERY|UNIQUE|SORTN|TOCOL|TOROW|SPLIT|ARRAY_CONSTRAIN)\s*\(/i;

/** The formula at a column's top that fills it; `''` where there is none, or no room for what it gives: then nothing is spilled. */
function spilling({ rows }: Beside, at: number, firstRow: number): string {
  const top = rows.slice(0, firstRow + 1).findIndex((cells) => SPILLS.test(cells[at]?.formula ?? ''));
  const [cell, below] = [rows[top]?.[at], rows[top + 1]?.[at]];
  const isFilled = cell?.value !== NO_ROOM && (below?.formula ?? '') === '';
  return isFilled ? (cell?.formula ?? '') : '';
}

/** What Google shows where something stands in the way of an array. */
const NO_ROOM = '#REF!';

/**
 * Is there something of the user's beside a row? A formula that he fills down is no note, nor is what another formula spills there.
 * @param formulas those of `fillDownFormulas`
 * @param firstRow of the data
 */
export function hasNotes(beside: Beside, row: number, formulas: readonly string[], firstRow: number): boolean {
  return (beside.rows[row] ?? []).some((cell, at) => {
    if (isBlank(cell)) return false;
    if (cell.formula !== '') return cell.formula !== formulas[at];
    return !isSpilled(beside, at, firstRow);
  });
}
