import { expectedColumns } from '../../../src/table/columns/expected-columns';
import { headersFor } from '../../../src/table/columns/headers';
import { resolveColumns } from '../../../src/table/columns/resolve-columns';
import { madeForm, options } from './made-form';

test.each([
  ['all different', (n: number) => `Question ${n}`],
  ['all alike', () => 'Question'],
  ['all like own columns', (n: number) => `_q${n}`],
])('a table of 16,000 columns, %s, takes no time', (_, label) => {
  const rows = Array.from({ length: 16_000 }, (_, n) => ({ type: 'text', name: `q${n}`, label: [label(n)] }));
  const form = madeForm(rows);
  const start = Date.now();
  const header = expectedColumns(form, options(), '').map((column) => column.header);
  for (const given of [header, header.slice(1), [...header].reverse()]) {
    const columns = resolveColumns(given, { form, options: options(), table: '' });
    expect(headersFor(columns, form, options(), { kind: 'names' }).length).toBe(given.length);
  }
  expect(Date.now() - start).toBeLessThan(3_000);
});
