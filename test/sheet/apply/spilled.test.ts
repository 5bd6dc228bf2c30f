import { contentOf, newTab } from './refreshed-tab';

const ROWS = [1, 2, 3, 4].map((id) => [String(id), id]);
const content = (count: number) => contentOf(['n'], ROWS.slice(0, count), ['text', 'number']);

/** A tab of two rows with something of the user's in its column D, and room for four more. */
function tabWith(put: (sheet: ReturnType<typeof newTab>['sheet']) => unknown) {
  const made = newTab({ rows: 9, columns: 5 });
  made.refresh(content(2));
  put(made.sheet);
  made.workbook.calls.length = 0;
  const column = (letter: string) =>
    made.sheet
      .getRange(`${letter}1:${letter}6`)
      .getValues()
      .map(([value]) => value);
  return { ...made, column };
}

const DOUBLES: [string, string, string][] = [
  ['from the first row', 'D2', '=ARRAYFORMULA(B2:B*2)'],
  ['from the first row, blank where there is nothing', 'D2', '=ARRAYFORMULA(IF(B2:B="","",B2:B*2))'],
  ['from the header', 'D1', '={"Double";ARRAYFORMULA(B2:B*2)}'],
  ['from the header, blank where there is nothing', 'D1', '={"Double";ARRAYFORMULA(IF(B2:B="","",B2:B*2))}'],
];

test.each(DOUBLES)('rows come where an array formula spills, and none is inserted: %s', (_, cell, formula) => {
  const { sheet, refresh, column, workbook } = tabWith((tab) => tab.getRange(cell).setFormula(formula));
  refresh(content(4));
  expect(column('A')).toEqual(['_id', '1', '2', '3', '4', '']);
  expect(column('D').slice(1, 5)).toEqual([2, 4, 6, 8]);
  expect([sheet.getMaxRows(), workbook.calls.includes('insertRows')]).toEqual([9, false]);
  expect(sheet.getRange('D3:D6').getFormulas().flat()).toEqual(['', '', '', '']);
  refresh(content(3));
  expect(column('A')).toEqual(['_id', '1', '2', '3', '', '']);
});

// Nobody can tell by looking at it how far this one goes.
test('rows are inserted once where it cannot be told what spills, and then used', () => {
  const { refresh, column, workbook, sheet } = tabWith((tab) => tab.getRange('D2').setFormula('=SEQUENCE(7,2)'));
  refresh(content(4));
  expect(column('A')).toEqual(['_id', '1', '2', '3', '4', '']);
  expect(workbook.calls.filter((name) => name === 'insertRows')).toHaveLength(1);
  expect(sheet.getRange('D8').getValue()).toBe(13);
});

test('a total below an array formula that ends with the rows moves down', () => {
  const { refresh, column } = tabWith((tab) => {
    tab.getRange('D2').setFormula('=ARRAYFORMULA(B2:B3*2)');
    tab.getRange('D4').setValue('Total');
  });
  refresh(content(4));
  expect(column('A')).toEqual(['_id', '1', '2', '3', '4', '']);
  expect(column('D')).toEqual(['', 2, 4, '', '', 'Total']);
});
