import type { CellType, Column } from '../../../src/table/column';

/** Types by the names that the generator gives: a form of its size would say the same. */
const TYPES: readonly (readonly [name: RegExp, type: CellType])[] = [
  [/^(start|end|(_submission_)?_submission_time)$/, 'date-time'],
  [/^today$|_date$/, 'date'],
  [/_integer$|_decimal$|_many\/|^_q\d+_geopoint_|^member_age$/, 'number'],
  [/^_id$|^_submission__id$|^_index$|^_parent_index$/, 'number'],
];

/** Columns with mixed types for a generated header. */
export function columnsOf(header: readonly string[]): Column[] {
  const plain = { occurrence: 1, role: 'question', path: null, part: null, question: null, label: null } as const;
  return header.map((name) => ({ name, type: TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? 'text', ...plain }));
}
