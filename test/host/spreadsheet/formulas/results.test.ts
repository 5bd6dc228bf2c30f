import { newSheet } from '../new-sheet';

/** Tab `Data` of 6 rows with a header and four answers, and a tab `Calc` with a formula in B2. */
function computed(formula: string) {
  const { spreadsheet, sheet } = newSheet({ limits: { newSheetRows: 6, newSheetColumns: 5 } });
  sheet
    .setName('Data')
    .getRange('A1:C5')
    .setValues([
      ['name', 'n', 'when'],
      ['a', 1, '2026-10-02'],
      ['b', 2, ''],
      ["'007", 30, ''],
      ['a', '', '#N/A'],
    ]);
  spreadsheet.setNamedRange('answers', sheet.getRange('B2:B5'));
  const calc = spreadsheet.insertSheet('Calc');
  return { spreadsheet, sheet, calc, cell: calc.getRange('B2').setFormula(formula) };
}

/** A number or text as an automatically formatted cell shows it. */
const showGeneral = (value: string | number) =>
  typeof value === 'number' ? String(Number(value.toPrecision(10 + 5 * Number(Number.isInteger(value))))) : value;

test.each<[string, string | number | boolean]>([
  ['=1+1', 2],
  ['=Data!A2', 'a'],
  ['=Data!A4', '007'],
  ['=Data!B5', ''],
  ['=Data!E6', ''],
  ['=data!b2 : B4', '#VALUE!'],
  ['=SUM(Data!B2:B)', 33],
  ['=SUM(Data!B2:2)', 46298],
  ['=SUM(Data!B:B)', 33],
  ['=SUM(Data!3:3)', 2],
  ['=SUM(Data!B2:Data!B3)', 3],
  ['=SUM(Data!B2 : B3)', 3],
  ['=SUM(Data!B4:B2)', 33],
  ['=ROWS(Data!A2:A)&ROWS(Data!A:A)&COLUMNS(Data!2:2)', '565'],
  ['=COUNTA(Data!A:A)', 5],
  ['=COUNTBLANK(Data!B2:B)', 2],
  ['=COUNTIF(Data!A2:A,"a")', 2],
  ['=COUNTIF(Data!A2:A;"a")', 2],
  ['=SUM({1,2;3,4})', 10],
  ['=SUM(answers)+SUM(ANSWERS)', 66],
  ['=VLOOKUP("b",Data!A:B,2,FALSE)', 2],
  ['=VLOOKUP("b",Data!A:B,2,false())', 2],
  ['=XLOOKUP("b",Data!A:A,Data!B:B)', 2],
  ['=SUMPRODUCT((Data!A2:A="a")*(Data!B2:B))', 1],
  ['=1+SUMPRODUCT((Data!A2:A5="a")*1)*2', 5],
  ['=OFFSET(Data!A1,2,1)', 2],
  ['=254700123456*1', 254700123456],
  ['=0.1+0.2', 0.1 + 0.2],
  ['="5"+1', 6],
  ['="2026-01-02"+1', 46025],
  ['=TODAY()&" "&INT( NOW( ) )', '46174 46174'],
  ['=ROW()&COLUMN()&ROW(A6)', '226'],
  ['=IF(TRUE,"yes","no")', 'yes'],
  ['=1=1', true],
  ['="a ""quoted"" Data!A1"', 'a "quoted" Data!A1'],
  ['="\\"&"a\\b"', '\\a\\b'],
  ['=Sum (Data!B2:B)+LOG10 (100)', 35],
  ['=LEN("")&LEN("""")', '01'],
  ['=IFERROR(1/0,"none")', 'none'],
  ['=#REF!+1', '#REF!'],
  ['=Missing!A1', '#REF!'],
  ['=F1', '#REF!'],
  ['=A7', '#REF!'],
  ['=SUM(Data!B2:B99)', 33],
  ['=1/0', '#DIV/0!'],
  ['=NA()', '#N/A'],
  ['=Data!C5', '#N/A'],
  ['="x"+1', '#VALUE!'],
  ['=SQRT(-1)', '#NUM!'],
  ['=nothing', '#NAME?'],
  ['=QUERY(Data!A:C,"select A")', '#NAME?'],
  ['=IMPORTDATA("https://example.org")', '#NAME?'],
  ['=LET(x,1,x+1)', '#NAME?'],
  ['=INDIRECT("Data!A1")', '#NAME?'],
  ['=SPLIT("a b"," ")', '#NAME?'],
  ['=SUM(', '#ERROR!'],
  ['=FILTER(Data!A2:A', '#ERROR!'],
  ['=B2', '#REF!'],
  ['=SUM(A1:B)', '#REF!'],
  ['=ARRAYFORMULA(B1:B3)', '#REF!'],
])('%s is %p', (formula, value) => {
  const { cell } = computed(formula);
  const display = typeof value === 'boolean' ? String(value).toUpperCase() : showGeneral(value);
  expect([cell.getValue(), cell.getDisplayValue()]).toEqual([value, display]);
  expect([cell.isBlank(), cell.getFormula()]).toEqual([false, formula]);
});

test('a result is shown in the format of its cell', () => {
  const { cell } = computed('=Data!C2+1/3');
  expect([cell.getDisplayValue(), cell.getValue()]).toEqual(['46297.33333', 46297 + 1 / 3]);
  cell.setNumberFormat('yyyy-mm-dd hh:mm');
  expect([cell.getDisplayValue(), cell.getValue()]).toEqual(['2026-10-02 08:00', new Date('2026-10-02T08:00:00Z')]);
});

test('today is that of the spreadsheet zone', () => {
  const { sheet } = newSheet({ now: () => Date.UTC(2026, 11, 31, 23, 0), timeZone: 'Africa/Nairobi' });
  const cell = sheet.getRange('A1').setFormula('=TODAY()').setNumberFormat('yyyy-mm-dd');
  expect(cell.getDisplayValue()).toBe('2027-01-01');
});

test('formulas that refer to formulas, across tabs and back', () => {
  const { sheet, calc, cell } = computed('=Data!D2+1');
  sheet.getRange('D2').setFormula('=SUM(Calc!A1:A2)');
  calc.getRange('A1:A2').setFormulas([['=Data!E1*2'], ['=A1+10']]);
  sheet.getRange('E1').setFormula('=MAX(answers)');
  expect([cell.getValue(), sheet.getRange('D2:E2').getValues()]).toEqual([131, [[130, '']]]);
  sheet.getRange('E1').setFormula('=Calc!B2');
  expect([cell.getValue(), sheet.getRange('E1').getValue()]).toEqual(['#REF!', '#REF!']);
});

test('sorting goes by results, and a result that was told is used by other formulas', () => {
  const { sheet } = newSheet({ quirks: { formulaValues: { '=QUERY()': 5 } } });
  const range = sheet.getRange('A1:A3').setFormulas([['=A10*1'], ['=QUERY()'], ['=1+1']]);
  sheet.getRange('A10').setValue(3);
  sheet.getRange('B1').setFormula('=SUM(A1:A3)');
  expect(sheet.getRange('B1').getValue()).toBe(10);
  expect(range.sort(1).getFormulas()).toEqual([['=1+1'], ['=A10*1'], ['=QUERY()']]);
});

type Made = ReturnType<typeof computed>;
test.each<[string, (made: Made) => unknown, unknown]>([
  ['a value', ({ sheet }) => sheet.getRange('B2').setValue(5), 37],
  ['a cleared cell', ({ sheet }) => sheet.getRange('B4').clearContent(), 3],
  ['a pasted cell', ({ sheet }) => sheet.getRange('B4').copyTo(sheet.getRange('B5')), 63],
  ['a cut cell', ({ sheet }) => sheet.getRange('A1').moveTo(sheet.getRange('B4')), 3],
  ['merged cells', ({ sheet }) => sheet.getRange('B2:B5').merge(), 1],
  ['a deleted row', ({ sheet }) => sheet.deleteRow(4), 3],
  ['an inserted column', ({ sheet }) => sheet.insertColumnsBefore(1, 1), 33],
  ['a moved column', ({ sheet }) => sheet.moveColumns(sheet.getRange('B1'), 1), 33],
  ['a deleted tab', ({ sheet, spreadsheet }) => spreadsheet.deleteSheet(sheet), '#REF!'],
])('results are new after %s', (_, act, expected) => {
  const made = computed('=SUM(Data!B2:B)');
  expect(made.cell.getValue()).toBe(33);
  act(made);
  expect(made.cell.getValue()).toBe(expected);
});

test('a name that is moved or removed changes what it gives', () => {
  const { cell, sheet, spreadsheet } = computed('=SUM(answers)');
  expect(cell.getValue()).toBe(33);
  spreadsheet.setNamedRange('answers', sheet.getRange('B4'));
  expect(cell.getValue()).toBe(30);
  sheet.deleteRow(4);
  expect(cell.getValue()).toBe('#REF!');
  spreadsheet.removeNamedRange('answers');
  expect(cell.getValue()).toBe('#NAME?');
});

test('a tab that comes to be gives a value to formulas that name it', () => {
  const { spreadsheet, cell } = computed('=Later!A1');
  expect(cell.getValue()).toBe('#REF!');
  spreadsheet.insertSheet('Later').getRange('A1').setValue('here');
  expect(cell.getValue()).toBe('here');
});
