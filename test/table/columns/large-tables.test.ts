import { expectedColumns } from '../../../src/table/columns/expected-columns';
import { headersFor, unique } from '../../../src/table/columns/headers';
import { resolveColumns } from '../../../src/table/columns/resolve-columns';
import { madeForm, options } from './made-form';

/** Not a measure of speed: what grows with the square of a table takes minutes. */
const HANGS = 20_000;

test.each([
  ['all different', (n: number) => `Question ${n}`],
  ['all alike', () => 'Question'],
  ['all like own columns', (n: number) => `_q${n}`],
])('a table of 16,000 columns, %s, does not hang', (_, label) => {
  const rows = Array.from({ length: 16_000 }, (_, n) => ({ type: 'text', name: `q${n}`, label: [label(n)] }));
  const form = madeForm(rows);
  const start = Date.now();
  const header = expectedColumns(form, options(), '').map((column) => column.header);
  for (const given of [header, header.slice(1), [...header].reverse()]) {
    const columns = resolveColumns(given, { form, options: options(), table: '' });
    expect(headersFor(columns, form, options(), { kind: 'names' }).length).toBe(given.length);
  }
  expect(Date.now() - start).toBeLessThan(HANGS);
});

test('twenty thousand equal headers do not hang', () => {
  const start = Date.now();
  expect(unique(new Array(20_000).fill('x')).at(-1)).toBe('x (20000)');
  expect(Date.now() - start).toBeLessThan(HANGS);
});
