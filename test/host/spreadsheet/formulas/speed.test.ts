import { newSheet } from '../new-sheet';

const ROWS = 5000;

const timed = (act: () => unknown) => {
  const started = performance.now();
  act();
  return performance.now() - started;
};

/** Not a measure of speed, which busy machines have none of: another order of growth takes minutes. */
const HANGS = 20_000;

test('formulas on a large tab are computed, and follow changes, in good time', () => {
  const { spreadsheet, sheet } = newSheet({ limits: { newSheetRows: ROWS, newSheetColumns: 60 } });
  sheet
    .getRange(1, 1, ROWS, 50)
    .setValues(Array.from({ length: ROWS }, (_, row) => Array.from({ length: 50 }, (_cell, column) => row + column)));
  const totals = spreadsheet.insertSheet('Totals').getRange('A1:A3');
  totals.setFormulas([['=SUM(Sheet1!A2:A)'], ['=COUNTIF(Sheet1!B2:B,">10")'], ['=SUM(Sheet1!2:2)']]);
  const first = timed(() => totals.getValues());
  expect(first).toBeLessThan(HANGS);
  // What is computed already is not computed again.
  expect(timed(() => totals.getValues())).toBeLessThan(first);
  const filledDown = sheet.getRange(2, 52, ROWS - 1, 1);
  expect(timed(() => filledDown.setFormula('=A2*2+B2'))).toBeLessThan(HANGS);
  expect(timed(() => sheet.insertColumnsBefore(1, 1))).toBeLessThan(HANGS);
  expect(timed(() => sheet.getRange(1, 1, ROWS, 50).getValues())).toBeLessThan(HANGS);
  expect(timed(() => sheet.getRange(2, 53, ROWS - 1, 1).getValues())).toBeLessThan(HANGS);
  expect(sheet.getRange('BA5000').getValue()).toBe(4999 * 2 + 5000);
});
