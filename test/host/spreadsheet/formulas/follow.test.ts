import { newSheet } from '../new-sheet';
import type { HostSheet } from '../sheet/sheet';

/** A formula in a third tab, and what is left of it after an act on the tab `Data`. */
function after(formula: string, act: (data: HostSheet) => unknown): string {
  const { spreadsheet, sheet } = newSheet();
  sheet.setName('Data');
  spreadsheet.insertSheet('My data');
  const cell = spreadsheet.insertSheet('Calc').getRange('A1').setFormula(formula);
  act(sheet);
  return cell.getFormula();
}

const columnAtB = (data: HostSheet) => data.insertColumnsBefore(2, 1);
const rowAt = (row: number) => (data: HostSheet) => data.insertRowsBefore(row, 1);
const deleteRow = (row: number) => (data: HostSheet) => data.deleteRow(row);
const deleteB = (data: HostSheet) => data.deleteColumn(2);

test.each<[string, string, (data: HostSheet) => unknown, string]>([
  ['a column before', '=SUM(Data!B2:B)', columnAtB, '=SUM(Data!C2:C)'],
  ['a column inside', '=SUM(Data!A2:B)', columnAtB, '=SUM(Data!A2:C)'],
  ['a row above', '=SUM(Data!B2:B)', rowAt(2), '=SUM(Data!B3:B)'],
  ['a row inside', '=SUM(Data!B2:B)', rowAt(3), '=SUM(Data!B2:B)'],
  ['the first row deleted', '=SUM(Data!B2:B)', deleteRow(2), '=SUM(Data!B2:B)'],
  ['a row above deleted', '=SUM(Data!B3:B)', deleteRow(1), '=SUM(Data!B2:B)'],
  ['the column deleted', '=SUM(Data!B2:B)', deleteB, '=SUM(#REF!)'],
  ['one of two columns deleted', '=SUM(Data!B2:C)', deleteB, '=SUM(Data!B2:B)'],
  ['absolute', '=SUM(Data!$B$2:$B)', columnAtB, '=SUM(Data!$C$2:$C)'],
  ['open to the right', '=SUM(Data!B2:2)', columnAtB, '=SUM(Data!C2:2)'],
  ['open to the right, a row', '=SUM(Data!B2:2)', rowAt(1), '=SUM(Data!B3:3)'],
  ['open to the right, its row deleted', '=SUM(Data!B2:2)', deleteRow(2), '=SUM(#REF!)'],
  ['open at the top', '=SUM(Data!B:B5)', rowAt(1), '=SUM(Data!B:B6)'],
  ['a whole column', '=SUM(Data!B:B)', columnAtB, '=SUM(Data!C:C)'],
  ['a whole column, a row', '=SUM(Data!B:B)', rowAt(1), '=SUM(Data!B:B)'],
  ['a whole row', '=SUM(Data!2:2)', rowAt(2), '=SUM(Data!3:3)'],
  ['rows inside a range', '=SUM(Data!B2:B10)', rowAt(5), '=SUM(Data!B2:B11)'],
  ['rows after a range', '=SUM(Data!B2:B10)', rowAt(11), '=SUM(Data!B2:B10)'],
  ['the wrong way round', '=SUM(Data!C5:B2)', rowAt(2), '=SUM(Data!C6:B3)'],
  ['text and spaces', '=  Sum( Data!b2 , "Data!B2" ) & data!B2', columnAtB, '=  Sum( Data!C2 , "Data!B2" ) & data!C2'],
  ['nothing of it moves', "=Sum( data!a1 : 'Data'!a9)", columnAtB, "=Sum( data!a1 : 'Data'!a9)"],
  ['another tab', "=B2+'My data'!B2", columnAtB, "=B2+'My data'!B2"],
  ['a cell deleted', '=Data!B2*2', deleteB, '=#REF!*2'],
  ['columns beyond XFD', '=Data!XFE1+Data!XFE1:XFF2', columnAtB, '=Data!XFF1+Data!XFF1:XFG2'],
  ['a broken formula', '=SUM(Data!B2', columnAtB, '=SUM(Data!C2'],
  [
    'a moved column',
    '=Data!B2+SUM(Data!A2:B)',
    (data) => data.moveColumns(data.getRange('B1'), 8),
    '=Data!G2+SUM(Data!A2:A)',
  ],
  [
    'a moved row',
    '=Data!B2+SUM(Data!B2:B9)',
    (data) => data.moveRows(data.getRange('A2'), 5),
    '=Data!B4+SUM(Data!B2:B9)',
  ],
  ['a new name', '=Data!B2+SUM(data!B2:B)', (data) => data.setName('It is'), "='It is'!B2+SUM('It is'!B2:B)"],
  ['a new name without need of quotes', "='Data'!B2", (data) => data.setName('Other'), '=Other!B2'],
  ['a new name for another tab', "='My data'!B2", (data) => data.setName('Other'), "='My data'!B2"],
  ['a name in a text', '="Data!B2"', (data) => data.setName('Other'), '="Data!B2"'],
  [
    'the tab deleted',
    '=Data!B2+SUM(data!B:B,A1)',
    (data) => data.getParent().deleteSheet(data),
    '=#REF!+SUM(#REF!,A1)',
  ],
])('%s: %s', (_, formula, act, expected) => {
  expect(after(formula, act)).toBe(expected);
});

test('formulas of the changed tab move and follow, too', () => {
  const { sheet } = newSheet();
  sheet.getRange('A1:D1').setFormulas([['=B2', '=Sheet1!C2:C', '=D$2', '=A1']]);
  sheet.insertColumnsBefore(2, 1);
  sheet.insertRowsBefore(1, 1);
  expect(sheet.getRange('A2:E2').getFormulas()).toEqual([['=C3', '', '=Sheet1!D3:D', '=E$3', '=A2']]);
});

test('a result that was told goes along with its formula', () => {
  const { sheet } = newSheet({ quirks: { formulaValues: { '=QUERY(B1:B)': 'told' } } });
  const cell = sheet.getRange('A1').setFormula('=QUERY(B1:B)');
  sheet.insertColumnsBefore(2, 1);
  expect([cell.getFormula(), cell.getValue()]).toEqual(['=QUERY(C1:C)', 'told']);
});
