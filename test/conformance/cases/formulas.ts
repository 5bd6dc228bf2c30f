import type { ConformanceCase } from '../case';

/** Written into C5 in one notation, read in the other. */
const pairs: readonly (readonly [string, string])[] = [
  ['=B4', '=R[-1]C[-1]'],
  ['=C5', '=R[0]C[0]'],
  ['=$H$12', '=R12C8'],
  ['=SUM(B:B)', '=SUM(C[-1]:C[-1])'],
  ['=SUM(B2:B)', '=SUM(R[-3]C[-1]:C[-1])'],
];

export const formulas: readonly ConformanceCase[] = [
  ...pairs.map(
    ([a1, r1c1]): ConformanceCase => ({
      port: 'formulas',
      name: `${a1} in C5 is ${r1c1}, and back`,
      expected: [r1c1, a1],
      run: ({ sheet }) => {
        const cell = sheet().getRange('C5').setFormula(a1);
        const read = cell.getFormulaR1C1() ?? '';
        return [read, cell.clear().setFormulaR1C1(read).getFormula()];
      },
    }),
  ),
  {
    port: 'formulas',
    name: 'a relative reference that leaves the tab is #REF!',
    expected: '=#REF!',
    run: ({ sheet }) => sheet().getRange('C5').setFormulaR1C1('=R[-5]C').getFormula(),
  },
  {
    port: 'formulas',
    name: 'cells without a formula give empty text',
    expected: ['', '=R[0]C[-1]'],
    run: ({ sheet }) => {
      const made = sheet();
      made.getRange('A1').setValue('text');
      made.getRange('B1').setFormula('=A1');
      return made.getRange('A1:B1').getFormulasR1C1()[0]?.map(String) ?? [];
    },
  },
];
