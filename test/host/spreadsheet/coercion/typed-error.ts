import { CellError } from '../model/content';

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!']);

/** Reads `#N/A` and the like, in any case, as an error value. */
export function typedError(text: string): CellError | null {
  const upper = text.toUpperCase();
  return ERRORS.has(upper) ? new CellError(upper) : null;
}
