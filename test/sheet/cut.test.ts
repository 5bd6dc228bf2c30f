import { countCut, fitCell } from '../../src/sheet/cut';

test.each([
  ['short', 'short'],
  ['x'.repeat(50_000), 'x'.repeat(50_000)],
])('a text that fits stays', (text, fitted) => {
  expect(fitCell(text)).toBe(fitted);
});

test('a longer one is cut with a visible mark, never through a character', () => {
  const cut = String(fitCell(`${'x'.repeat(49_943)}${'🙂'.repeat(100)}`));
  expect(cut.length).toBeLessThanOrEqual(49_999);
  expect(cut).toMatch(/[x🙂] \[…cut: Google Sheets holds 50,000 characters in a cell\]$/u);
  expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
});

test('cut texts are counted', () => {
  expect(
    countCut([
      ['x', 7, 'y'.repeat(50_000)],
      ['a', 'y'.repeat(50_001)],
      [true, 'z'.repeat(60_000)],
    ]),
  ).toBe(2);
  expect([fitCell(7), fitCell(true)]).toEqual([7, true]);
});
