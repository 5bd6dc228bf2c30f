import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { columnLetters } from '../a1/letters';
import { newSheet } from '../new-sheet';

const SIZE = 6;
const TABS = ['One', 'Two', 'Three'];

const at = fc.integer({ min: 0, max: SIZE - 1 });
const cell = fc.tuple(at, at).map(([row, column]) => `${columnLetters(column)}${row + 1}`);
const rectangle = fc
  .tuple(at, at, at, at)
  .map(([a, b, c, d]) => [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)] as const)
  .map(([top, bottom, left, right]) => `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`);
const reference = fc
  .tuple(fc.constantFrom('', ...TABS.map((name) => `${name}!`)), fc.oneof(cell, rectangle))
  .map((parts) => parts.join(''));
const formula = fc
  .tuple(fc.constantFrom('SUM', 'COUNTA', 'COUNT', 'COUNTBLANK'), fc.array(reference, { minLength: 1, maxLength: 2 }))
  .map(([name, parts]) => `=${name}(${parts.join(',')})`);
const content = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: -99, max: 99 }) },
  { weight: 2, arbitrary: fc.constantFrom("'text", "'=A1", "'007", true) },
  { weight: 2, arbitrary: formula },
);
const tab = fc.array(fc.array(content, { minLength: SIZE, maxLength: SIZE }), { minLength: SIZE, maxLength: SIZE });

/** Values as Google shows them: a circle is `#REF!`, a blank ''. */
function googleValue(value: unknown): unknown {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  return 'value' in value && value.value === '#CYCLE!' ? '#REF!' : value;
}

test('computing only what is needed gives what computing everything gives', () => {
  fc.assert(
    fc.property(fc.array(tab, { minLength: 3, maxLength: 3 }), (tabs) => {
      const { spreadsheet } = newSheet({ limits: { newSheetRows: SIZE, newSheetColumns: SIZE } });
      const engine = HyperFormula.buildFromSheets(
        Object.fromEntries(TABS.map((name, index) => [name, tabs[index] ?? []])),
        {
          licenseKey: 'gpl-v3',
          smartRounding: false,
        },
      );
      const sheets = TABS.map((name) => spreadsheet.insertSheet(name));
      sheets.forEach((sheet, index) => {
        sheet.getRange(1, 1, SIZE, SIZE).setValues(tabs[index] ?? []);
      });
      sheets.forEach((sheet, index) => {
        const expected = Array.from({ length: SIZE }, (_, row) =>
          Array.from({ length: SIZE }, (_cell, col) => googleValue(engine.getCellValue({ sheet: index, row, col }))),
        );
        expect(sheet.getRange(1, 1, SIZE, SIZE).getValues()).toEqual(expected);
      });
      engine.destroy();
    }),
    { numRuns: 15 },
  );
});
