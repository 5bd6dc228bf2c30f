import type { HostSheet } from '../../host/spreadsheet';
import { contentOf, newTab } from './refreshed-tab';

const content = (ids: readonly string[], edit = '') =>
  contentOf(
    ['a'],
    ids.map((id) => [id, `${edit}${id}0`]),
  );

const notes = (sheet: HostSheet) => sheet.getRange('D1:D4').setValues([['mine'], ['n1'], ['n2'], ['n3']]);
const formulas = (sheet: HostSheet) => sheet.getRange('E2:E4').setFormula('=B2&"!"');
const total = (sheet: HostSheet, row: number) => {
  sheet.getRange(row, 1, 1, 2).setValues([['Total', '=COUNTA(B2:B4)']]);
  sheet.getRange(row, 4).setFormula('=COUNTA(D2:D4)');
};

test.each<[string, (sheet: HostSheet) => unknown]>([
  ['notes and formulas', (sheet) => [notes(sheet), formulas(sheet)]],
  ['the same, and totals below a blank row', (sheet) => [notes(sheet), formulas(sheet), total(sheet, 6)]],
  ['the same, and totals right below', (sheet) => [notes(sheet), formulas(sheet), total(sheet, 5)]],
  ['the same, and totals far below', (sheet) => [notes(sheet), formulas(sheet), total(sheet, 12)]],
  [
    'formulas filled down ahead',
    (sheet) => [notes(sheet), sheet.getRange('E2:E6').setFormula('=B2&"!"'), total(sheet, 9)],
  ],
  [
    'a formula that fills its column',
    (sheet) => [notes(sheet), sheet.getRange('E2').setFormula('=ARRAYFORMULA(B2:B20)')],
  ],
  [
    'one that does so inside another',
    (sheet) => [notes(sheet), sheet.getRange('E2').setFormula('=IFERROR(ARRAYFORMULA(B2:B20),"")'), total(sheet, 12)],
  ],
])('where nobody acts nothing seems to have moved: %s', (_, put) => {
  const { sheet, refresh, workbook } = newTab({ rows: 20, columns: 7 });
  refresh(content(['1', '2', '3']));
  put(sheet);
  workbook.calls.length = 0;
  const { wasMoved } = refresh(content(['1', '2', '3', '4'], 'e'));
  expect(wasMoved).toBe(false);
  // Where rows are inserted above a total the tab is looked at once more.
  expect(workbook.calls.filter((name) => name === 'headers').length).toBeLessThanOrEqual(2);
});
