import type { Box } from '../model/box';
import { words } from '../words';
import { refuseSignature } from './arguments';
import { refuse } from './refuse';

/**
 * Checks that rows of values have exactly the shape of a range.
 * @throws Error with Google's words for a value that is not rows of values, and for too many or too few rows or columns
 */
export function checkShape(method: string, values: unknown, box: Box): asserts values is unknown[][] {
  if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) return refuseSignature(method, [values]);
  if (values.length !== box.rows) return refuse(words.rowsMismatch(values.length, box.rows));
  for (const row of values) {
    if (row.length !== box.columns) refuse(words.columnsMismatch(row.length, box.columns));
  }
}
