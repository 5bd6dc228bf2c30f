import fc from 'fast-check';
import { contentOf, newTab } from './refreshed-tab';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const run = fc.record({
  ids: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }),
  columns: fc.subarray(NAMES, { minLength: 1 }),
});

test('refresh after refresh the tab holds the table, and what the user put beside it', () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), fc.boolean(), fc.boolean(), (runs, below, right) => {
      const { sheet, refresh, texts } = newTab({ rows: 5, columns: 4 });
      const put = (row: number, column: number, text: string): void => {
        if (sheet.getMaxRows() < row) sheet.insertRowsAfter(sheet.getMaxRows(), row - sheet.getMaxRows());
        if (sheet.getMaxColumns() < column)
          sheet.insertColumnsAfter(sheet.getMaxColumns(), column - sheet.getMaxColumns());
        sheet.getRange(row, column).setValue(text);
      };
      const seen = new Set<string>();
      runs.forEach(({ ids, columns }, at) => {
        const rows = ids.map((id) => [String(id), ...columns.map((name) => `run ${at} ${name} ${id}`)]);
        refresh(contentOf(columns, rows), { removed: 'delete', handDeleted: 'putBack' });
        for (const name of columns) seen.add(name);
        const [header = [], ...body] = texts();
        const found = new Map(body.map((row) => [row[0], columns.map((name) => row[header.indexOf(name)])]));
        found.delete('');
        found.delete('my total');
        expect(found).toEqual(new Map(rows.map(([id, ...cells]) => [id, cells])));
        expect(NAMES.filter((name) => header.includes(name))).toEqual(NAMES.filter((name) => seen.has(name)));
        if (at === 0 && below) put(sheet.getLastRow() + 1, 1, 'my total');
        if (at === 0 && right) put(1, sheet.getLastColumn() + 1, 'my notes');
      });
      const all = texts().flat();
      expect(all.filter((text) => text === 'my total')).toHaveLength(below ? 1 : 0);
      expect(all.filter((text) => text === 'my notes')).toHaveLength(right ? 1 : 0);
      const keys = texts().map(([key]) => key);
      expect(keys.filter((key) => key !== '')).toHaveLength(1 + (runs.at(-1)?.ids.length ?? 0) + (below ? 1 : 0));
    }),
    { numRuns: 100 },
  );
});
