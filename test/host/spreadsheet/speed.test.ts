import { newSheet } from './new-sheet';

const ROWS = 5000;
const COLUMNS = 120;
const BLOCK = 333;

const timed = (act: () => unknown) => {
  const started = performance.now();
  act();
  return performance.now() - started;
};

/** Not a measure of speed, which busy machines have none of: another order of growth takes minutes. */
const HANGS = 20_000;

test('a large tab is written, read, widened and formatted in good time', () => {
  const { sheet } = newSheet({ limits: { newSheetRows: ROWS, newSheetColumns: COLUMNS } });
  const data = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_cell, column) => (column % 4 === 0 ? row + 0.5 : `'answer ${row} ${column}`)),
  );
  const all = sheet.getRange(1, 1, ROWS, COLUMNS);
  expect(timed(() => all.setNumberFormat('@'))).toBeLessThan(HANGS);
  const write = timed(() => {
    for (let at = 0; at < ROWS; at += BLOCK) {
      const block = data.slice(at, at + BLOCK);
      sheet.getRange(at + 1, 1, block.length, COLUMNS).setValues(block);
    }
  });
  expect(write).toBeLessThan(HANGS);
  expect(timed(() => all.getValues())).toBeLessThan(HANGS);
  expect(timed(() => sheet.insertColumnsAfter(50, 1))).toBeLessThan(HANGS);
  expect(timed(() => sheet.insertRowsAfter(50, 10))).toBeLessThan(HANGS);
  expect(timed(() => sheet.getLastRow() + sheet.getLastColumn())).toBeLessThan(HANGS);
});

test('dates of a year are read in good time in any zone', () => {
  const { sheet } = newSheet({ timeZone: 'America/New_York' });
  const range = sheet.getRange(1, 1, 1000, 26).setNumberFormat('yyyy-mm-dd hh:mm:ss');
  range.setValues(
    Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 26 }, (_cell, column) => 46000 + row / 3 + column / 24),
    ),
  );
  expect(timed(() => range.getValues())).toBeLessThan(HANGS);
});
