import { newSheet } from '../new-sheet';

test.each([
  ['=A1', 'C3', '=C3'],
  ['=B2', 'A1', '=B2'],
  ['=$A1+A$1+$A$1', 'C3', '=$A3+C$1+$A$1'],
  ['=SUM(A1:B, C:C, 2:2, $A:A)', 'B2', '=SUM(B2:C, D:D, 3:3, $A:B)'],
  ['=Other!A1&"A1"', 'B2', '=Other!B2&"A1"'],
])('%s copied from A1 to %s', (formula, target, expected) => {
  const { sheet } = newSheet();
  sheet.getRange('A1').setFormula(formula).copyTo(sheet.getRange(target));
  expect(sheet.getRange(target).getFormula()).toBe(expected);
});

test('a copy that would point outside of every tab is #REF!', () => {
  const { sheet } = newSheet();
  sheet.getRange('B2').setFormula('=A1+SUM(Data!A2:A)').copyTo(sheet.getRange('A1'));
  expect(sheet.getRange('A1').getFormula()).toBe('=#REF!+SUM(#REF!)');
});

test('a formula for a block is filled from its first cell', () => {
  const { sheet } = newSheet();
  sheet.getRange('A1:B2').setValues([
    [1, 2],
    [3, 4],
  ]);
  const block = sheet.getRange('C1:D2').setFormula('A1*10+$A1');
  expect(block.getFormulas()).toEqual([
    ['=A1*10+$A1', '=B1*10+$A1'],
    ['=A2*10+$A2', '=B2*10+$A2'],
  ]);
  expect(block.getValues()).toEqual([
    [11, 21],
    [33, 43],
  ]);
  expect(
    sheet
      .getRange('E1:E2')
      .setFormulas([['=A1'], ['=A1']])
      .getFormulas(),
  ).toEqual([['=A1'], ['=A1']]);
});

test('sorting moves references to the own row, and no others', () => {
  const { sheet } = newSheet();
  sheet.getRange('A1:A3').setValues([[3], [1], [2]]);
  const formulas = [1, 2, 3].map((row) => [
    `=A${row}*2+A$1+Sheet1!A${row}+Other!A${row}+A${row + 1}+SUM(A${row}:B${row})`,
  ]);
  sheet.getRange('B1:B3').setFormulas(formulas);
  sheet.getRange('A1:B3').sort(1);
  expect(sheet.getRange('B1:B3').getFormulas()).toEqual([
    ['=A1*2+A$1+Sheet1!A1+Other!A2+A3+SUM(A1:B1)'],
    ['=A2*2+A$1+Sheet1!A2+Other!A3+A4+SUM(A2:B2)'],
    ['=A3*2+A$1+Sheet1!A3+Other!A1+A2+SUM(A3:B3)'],
  ]);
});

test('what is cut takes the references to it along, into other tabs, too', () => {
  const { spreadsheet, sheet } = newSheet();
  const other = spreadsheet.insertSheet('My data');
  sheet.getRange('A1:B2').setFormulas([
    ['=B2', '=D9'],
    ['=SUM(A1:B1)', "='My data'!A9"],
  ]);
  sheet.getRange('D1').setFormula('=A1+SUM($A$1:B2)+A1:A9+B:B');
  other.getRange('A1').setFormula('=Sheet1!A1');
  sheet.getRange('A1:B2').moveTo(sheet.getRange('F3'));
  expect(sheet.getRange('F3:G4').getFormulas()).toEqual([
    ['=G4', '=D9'],
    ['=SUM(F3:G3)', "='My data'!A9"],
  ]);
  expect([sheet.getRange('D1').getFormula(), other.getRange('A1').getFormula()]).toEqual([
    '=F3+SUM($F$3:G4)+A1:A9+B:B',
    '=Sheet1!F3',
  ]);
  sheet.getRange('F3:G4').moveTo(other.getRange('B2'));
  expect(other.getRange('B2:C3').getFormulas()).toEqual([
    ['=C3', '=Sheet1!D9'],
    ['=SUM(B2:C2)', "='My data'!A9"],
  ]);
  expect([sheet.getRange('D1').getFormula(), other.getRange('A1').getFormula()]).toEqual([
    "='My data'!B2+SUM('My data'!$B$2:C3)+A1:A9+B:B",
    "='My data'!B2",
  ]);
});
