import { newSheet } from '../new-sheet';

/** A small tab with answers in A1:B4 and formulas at the given cells. */
function sheetWith(formulas: Readonly<Record<string, string>>) {
  const { sheet } = newSheet({ limits: { newSheetRows: 8, newSheetColumns: 8 } });
  sheet.getRange('A1:B4').setValues([
    ['a', 1],
    ['b', 2],
    ['a', 3],
    ['c', ''],
  ]);
  for (const [a1, formula] of Object.entries(formulas)) sheet.getRange(a1).setFormula(formula);
  return sheet;
}

test.each([
  [
    '=FILTER(B1:B,A1:A="a")',
    [
      [1, ''],
      [3, ''],
      ['', ''],
      ['', ''],
    ],
  ],
  [
    '=FILTER(B1:B,A1:A="zz")',
    [
      ['#N/A', ''],
      ['', ''],
      ['', ''],
      ['', ''],
    ],
  ],
  [
    '=ARRAYFORMULA(B1:B3*2)',
    [
      [2, ''],
      [4, ''],
      [6, ''],
      ['', ''],
    ],
  ],
  [
    '=ARRAYFORMULA(IF(A1:A4="a",B1:B4,""))',
    [
      [1, ''],
      ['', ''],
      [3, ''],
      ['', ''],
    ],
  ],
  [
    '=UNIQUE(A1:A4)',
    [
      ['a', ''],
      ['b', ''],
      ['c', ''],
      ['', ''],
    ],
  ],
  [
    '={A1,B1;A2,B2}',
    [
      ['a', 1],
      ['b', 2],
      ['', ''],
      ['', ''],
    ],
  ],
  [
    '={A1:A2,B1:B2;"end",TRUE}',
    [
      ['a', 1],
      ['b', 2],
      ['end', true],
      ['', ''],
    ],
  ],
  [
    '=TRANSPOSE(A1:A2)',
    [
      ['a', 'b'],
      ['', ''],
      ['', ''],
      ['', ''],
    ],
  ],
  [
    '=SEQUENCE(2,2)',
    [
      [1, 2],
      [3, 4],
      ['', ''],
      ['', ''],
    ],
  ],
  [
    '=XLOOKUP("b",A1:A4,A1:B4)',
    [
      ['b', 2],
      ['', ''],
      ['', ''],
      ['', ''],
    ],
  ],
  [
    '=SUM(FILTER(B1:B,A1:A="a"))',
    [
      [4, ''],
      ['', ''],
      ['', ''],
      ['', ''],
    ],
  ],
  [
    '=ARRAYFORMULA(1/(B1:B2-1))',
    [
      ['#DIV/0!', ''],
      [1, ''],
      ['', ''],
      ['', ''],
    ],
  ],
])('%s spills', (formula, expected) => {
  expect(sheetWith({ D1: formula }).getRange('D1:E4').getValues()).toEqual(expected);
});

test('an array without room is #REF!, until there is room', () => {
  const sheet = sheetWith({ D1: '=FILTER(B1:B,A1:A="a")', D3: '=SUM(D1:D2)' });
  const shown = () => sheet.getRange('D1:D3').getDisplayValues().flat();
  expect(shown()).toEqual(['1', '3', '4']);
  sheet.getRange('D2').setValue('mine');
  expect(shown()).toEqual(['#REF!', 'mine', '#REF!']);
  sheet.getRange('D2').clearContent();
  expect(shown()).toEqual(['1', '3', '4']);
});

test('arrays that would overlap: the one that comes first is expanded', () => {
  const sheet = sheetWith({ D2: '=TRANSPOSE(A1:A3)', E1: '=ARRAYFORMULA(B1:B3*1)' });
  expect(sheet.getRange('D1:F3').getDisplayValues()).toEqual([
    ['', '1', ''],
    ['#REF!', '2', ''],
    ['', '3', ''],
  ]);
});

test('formulas read what others spill, in any order and through each other', () => {
  const sheet = sheetWith({ D1: '=SUM(F1:F)', E1: '=ARRAYFORMULA(F1:F3*10)', F1: '=FILTER(B1:B4,B1:B4>1)', G1: '=E2' });
  expect(sheet.getRange('D1:G3').getValues()).toEqual([
    [5, 20, 2, 30],
    ['', 30, 3, ''],
    ['', 0, '', ''],
  ]);
  sheet.getRange('B1').setValue(9);
  expect(sheet.getRange('D1:G3').getValues()).toEqual([
    [14, 90, 9, 20],
    ['', 20, 2, ''],
    ['', 30, 3, ''],
  ]);
});

test('arrays that feed each other without end are #REF!', () => {
  const sheet = sheetWith({ D1: '=ARRAYFORMULA(E1:E2+1)', E1: '=ARRAYFORMULA(D1:D2+1)' });
  expect(sheet.getRange('D1:E2').getDisplayValues()).toEqual([
    ['#REF!', '#REF!'],
    ['', ''],
  ]);
});

test('what is spilled counts as content', () => {
  const sheet = sheetWith({ D3: '=ARRAYFORMULA(B1:C4&"")' });
  expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([6, 5, 'A1:E6']);
  expect([sheet.getRange('E4').isBlank(), sheet.getRange('D4').getFormula()]).toEqual([false, '']);
  sheet.appendRow(['new']);
  expect(sheet.getRange('A7').getValue()).toBe('new');
});

test('an array ends at the edge of its tab', () => {
  const sheet = sheetWith({ H7: '={1,2;3,4;5,6}' });
  expect(sheet.getRange('H7:H8').getValues()).toEqual([[1], [3]]);
});
