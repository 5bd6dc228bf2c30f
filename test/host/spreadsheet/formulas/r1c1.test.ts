import fc from 'fast-check';
import { newSheet } from '../new-sheet';

/** Read in C5, then written there again. */
test.each([
  ['=B4', '=R[-1]C[-1]'],
  ['=C5', '=R[0]C[0]'],
  ['=$H$12', '=R12C8'],
  ['=D$1&$A6', '=R1C[1]&R[1]C1'],
  ['=SUM($A$1:B$2)', '=SUM(R1C1:R2C[-1])'],
  ["='My data'!B5*2", "='My data'!R[0]C[-1]*2"],
  ['=SUM(B:B)', '=SUM(C[-1]:C[-1])'],
  ['=SUM(B2:B)', '=SUM(R[-3]C[-1]:C[-1])'],
  ['=SUM($2:6)', '=SUM(R2:R[1])'],
  ['="B4 R1C1"&B4', '="B4 R1C1"&R[-1]C[-1]'],
  ['=1+1', '=1+1'],
])('%s is %s', (a1, r1c1) => {
  const cell = newSheet().sheet.getRange('C5').setFormula(a1);
  expect([cell.getFormulaR1C1(), cell.getFormulasR1C1()]).toEqual([r1c1, [[r1c1]]]);
  expect(cell.clear().setFormulaR1C1(r1c1).getFormula()).toBe(a1);
});

test.each([
  ['=R[-1]C', '=C4'],
  ['RC[-1]*2', '=B5*2'],
  ['=SUM(R[-1]C:R[-1]C[2])', '=SUM(C4:E4)'],
  ['=SUM(C[-1])', '=SUM(B:B)'],
  ['=R[-5]C', '=#REF!'],
  ['=Data!RC[-3]', '=#REF!'],
  ['=R1C99999', '=#REF!'],
  ['', ''],
])('%j written as R1C1 is %j', (r1c1, a1) => {
  expect(newSheet().sheet.getRange('C5').setFormulaR1C1(r1c1).getFormula()).toBe(a1);
});

test('one formula for all cells is counted from each; cells without a formula give empty text', () => {
  const { sheet } = newSheet();
  sheet.getRange('A1:A3').setValues([[1], [2], ['text']]);
  const range = sheet.getRange('B1:B2').setFormulaR1C1('=R[0]C[-1]*2');
  expect([range.getFormulas(), range.getValues()]).toEqual([
    [['=A1*2'], ['=A2*2']],
    [[2], [4]],
  ]);
  expect(sheet.getRange('A2:B3').getFormulasR1C1()).toEqual([
    ['', '=R[0]C[-1]*2'],
    ['', ''],
  ]);
  range.setFormulasR1C1([['=R[1]C'], ['=R1C1']]);
  expect(range.getFormulas()).toEqual([['=B2'], ['=$A$1']]);
});

test.each<[(range: ReturnType<typeof cells>) => unknown, string]>([
  [(range) => range.setFormulasR1C1([['=RC']]), 'The number of rows in the data does not match'],
  [(range) => range.setFormulasR1C1([[1], [2]] as never), "don't match the method signature"],
  [
    (range) => range.setFormulaR1C1(1 as never),
    "don't match the method signature for SpreadsheetApp.Range.setFormulaR1C1",
  ],
])('%# is refused', (act, words) => {
  expect(() => act(cells())).toThrow(words);
});

const cells = () => newSheet().sheet.getRange('A1:A2');

test('whatever reference is read as R1C1 comes back the same', () => {
  const line = fc.tuple(fc.constantFrom('', '$'), fc.integer({ min: 1, max: 900 }));
  const letters = fc.constantFrom('A', 'B', 'Z', 'AA', 'ZZ', 'XFD');
  const corner = fc.tuple(fc.constantFrom('', '$'), letters, line).map(([f, l, [d, row]]) => `${f}${l}${d}${row}`);
  fc.assert(
    fc.property(
      corner,
      corner,
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 26 }),
      (a, b, row, column) => {
        const cell = newSheet().sheet.getRange(row, column).setFormula(`=SUM(${a}:${b})+${a}`);
        const before = cell.getFormula();
        expect(cell.setFormulaR1C1(cell.getFormulaR1C1()).getFormula()).toBe(before);
      },
    ),
    { numRuns: 100 },
  );
});
