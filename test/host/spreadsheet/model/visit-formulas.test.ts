import { newSheet } from '../new-sheet';
import { Formula } from './content';
import { visitFormulas } from './visit-formulas';

test('every formula of every tab is visited with its place, and may be replaced', () => {
  const { spreadsheet, sheet } = newSheet();
  sheet.getRange('B2:C2').setValues([['=A1', 'text']]);
  spreadsheet.insertSheet('Other').getRange('A3').setFormula('=Sheet1!B2');
  const seen: unknown[] = [];
  visitFormulas(spreadsheet.book, (formula, tab, row, column) => {
    seen.push([formula.text, tab.name, row, column]);
    return new Formula(formula.text.replace('A1', 'A9'), 5);
  });
  expect(seen).toEqual([
    ['=A1', 'Sheet1', 1, 1],
    ['=Sheet1!B2', 'Other', 2, 0],
  ]);
  expect([sheet.getRange('B2').getFormula(), sheet.getRange('B2').getValue()]).toEqual(['=A9', 5]);
});

test('listeners hear of each change of structure once', () => {
  const { spreadsheet, sheet } = newSheet();
  const heard: unknown[] = [];
  spreadsheet.book.listeners.push((change) => heard.push(change));
  const other = spreadsheet.insertSheet('Other');
  sheet.insertRowsAfter(2, 3);
  sheet.deleteColumns(4, 2);
  sheet.moveRows(sheet.getRange('A1:A2'), 6);
  sheet.moveRows(sheet.getRange('A1:A2'), 2);
  spreadsheet.deleteSheet(other);
  expect(heard).toEqual([
    { kind: 'insert', sheetId: 0, axis: 'rows', at: 2, count: 3 },
    { kind: 'delete', sheetId: 0, axis: 'columns', at: 3, count: 2 },
    { kind: 'move', sheetId: 0, axis: 'rows', at: 0, count: 2, to: 5 },
    { kind: 'deleteSheet', sheetId: other.getSheetId() },
  ]);
});
