import type { Formula } from '../model/content';
import { piecesOf } from './pieces';

/** HyperFormula's functions that can give more than one cell. `{` makes an array, too. */
export const SPILLING: ReadonlySet<string> = new Set([
  'ARRAYFORMULA',
  'ARRAY_CONSTRAIN',
  'FILTER',
  'HSTACK',
  'MAXPOOL',
  'MEDIANPOOL',
  'MMULT',
  'SEQUENCE',
  'SORT',
  'TRANSPOSE',
  'UNIQUE',
  'VSTACK',
  'XLOOKUP',
]);

/** Whether a formula may show more than one cell. XLOOKUP does only where it looks into rows of several cells. */
export function maySpill(formula: Formula): boolean {
  return piecesOf(formula).some((piece) => {
    if (piece.text === '{') return piece.kind === 'operator';
    if (piece.kind !== 'function') return false;
    const name = piece.text.toUpperCase();
    return name === 'XLOOKUP' ? hasWideReference(formula) : SPILLING.has(name);
  });
}

function hasWideReference(formula: Formula): boolean {
  return piecesOf(formula).some((piece) => {
    if (piece.kind === 'name') return true;
    if (piece.kind !== 'reference' || !piece.reference.to) return false;
    const { from, to } = piece.reference;
    return from.columns?.at !== to.columns?.at && from.rows?.at !== to.rows?.at;
  });
}
