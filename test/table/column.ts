import type { Column } from '../../src/table/column';

/** A column for tests: what the test does not care about is filled in. */
export const column = (name: string, rest: Partial<Column> = {}): Column => ({
  name,
  occurrence: 1,
  type: 'text',
  role: 'unknown',
  path: null,
  part: null,
  question: null,
  label: null,
  ...rest,
});
