import fc from 'fast-check';
import { formatAreas } from '../../src/sheet/format-areas';
import { NUMBER_FORMATS } from '../../src/sheet/number-formats';
import { CELL_TYPES } from '../../src/table/column';

test('every cell of an area gets the format of its column, header cells that of text, each exactly once', () => {
  const types = fc.array(fc.constantFrom(...CELL_TYPES), { minLength: 1, maxLength: 12 });
  const number = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(
      types,
      number,
      number,
      number,
      number,
      fc.integer({ min: 0, max: 3 }),
      (all, row, column, rows, columns, headers) => {
        const area = {
          row,
          column: Math.min(column, all.length),
          rows,
          columns: Math.min(columns, all.length - Math.min(column, all.length) + 1),
        };
        const seen = new Map<string, string[]>();
        for (const { format, areas } of formatAreas(all, headers, area))
          for (const one of areas)
            for (let r = one.row; r < one.row + one.rows; r++)
              for (let c = one.column; c < one.column + one.columns; c++)
                seen.set(`${r},${c}`, [...(seen.get(`${r},${c}`) ?? []), format]);
        expect(seen.size).toBe(area.rows * area.columns);
        for (const [place, formats] of seen) {
          const [r = 0, c = 0] = place.split(',').map(Number);
          expect(formats).toEqual([r <= headers ? '@' : NUMBER_FORMATS[all[c - 1] ?? 'text']]);
        }
      },
    ),
  );
});
