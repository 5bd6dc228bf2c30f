import { HostFilterCriteriaBuilder } from '../index';
import { newSheet } from '../new-sheet';
import { loadSpreadsheet } from '../save/load-spreadsheet';
import { saveSpreadsheet } from '../save/save-spreadsheet';
import type { HostSheet } from '../sheet/sheet';

const where = () => new HostFilterCriteriaBuilder();
const hidden = (sheet: HostSheet, last = 6) =>
  Array.from({ length: last }, (_, at) => at + 1).filter((row) => sheet.isRowHiddenByFilter(row));

/** A header in row 1, data in rows 2 to 5 of A to C, and a filter on them. */
function filtered() {
  const { spreadsheet, sheet } = newSheet();
  sheet.getRange('A1:C5').setValues([
    ['name', 'age', 'note'],
    ['Ana', 30, 'x'],
    ['ben', 20, ''],
    ['Cid', '', 'Xy'],
    ['ana', 40, '=1+1'],
  ]);
  return { spreadsheet, sheet, filter: sheet.getRange('A1:C5').createFilter() };
}

test.each([
  ['values', 1, where().setHiddenValues(['Ana', '20']), [2]],
  ['shown numbers', 2, where().setHiddenValues(['20', '']), [3, 4]],
  ['results of formulas', 3, where().setHiddenValues(['2']), [5]],
  ['a text', 1, where().whenTextEqualTo('ANA'), [3, 4]],
  ['a part of a text', 3, where().whenTextContains('x'), [3, 5]],
  ['no part', 3, where().whenTextDoesNotContain('x'), [2, 4]],
  ['a start', 1, where().whenTextStartsWith('b'), [2, 4, 5]],
  ['an end', 1, where().whenTextEndsWith('d'), [2, 3, 5]],
  ['empty cells', 2, where().whenCellEmpty(), [2, 3, 5]],
  ['cells that are not empty', 2, where().whenCellNotEmpty(), [4]],
  ['a number', 2, where().whenNumberEqualTo(30), [3, 4, 5]],
  ['greater numbers', 2, where().whenNumberGreaterThan(30), [2, 3, 4]],
  ['smaller numbers', 2, where().whenNumberLessThan(30), [2, 4, 5]],
  ['numbers between', 2, where().whenNumberBetween(20, 30), [4, 5]],
  ['a condition and values', 1, where().whenTextContains('a').setHiddenValues(['Ana']), [2, 3, 4]],
] as const)('%s: rows are hidden', (_, column, criteria, rows) => {
  const { sheet, filter } = filtered();
  filter.setColumnFilterCriteria(column, criteria.build());
  expect(hidden(sheet)).toEqual(rows);
  const found = filter.getColumnFilterCriteria(column);
  expect([found?.getCriteriaType(), found?.getCriteriaValues(), found?.getHiddenValues()]).toEqual([
    criteria.getCriteriaType(),
    criteria.getCriteriaValues(),
    criteria.getHiddenValues(),
  ]);
  expect(found?.copy().copy().build()).toEqual(found);
  filter.removeColumnFilterCriteria(column);
  expect([hidden(sheet), filter.getColumnFilterCriteria(column)]).toEqual([[], null]);
});

test('criteria of several columns hide together; hidden rows are written and read like others', () => {
  const { sheet, filter } = filtered();
  filter.setColumnFilterCriteria(1, where().setHiddenValues(['Ana']).build());
  filter.setColumnFilterCriteria(2, where().setHiddenValues(['20']).build());
  expect(hidden(sheet)).toEqual([2, 3]);
  expect(sheet.isRowHiddenByUser(2)).toBe(false);
  sheet.getRange('A2:A3').setValues([['new'], ['Ana']]);
  expect([sheet.getRange('A2:A3').getValues(), hidden(sheet)]).toEqual([
    [['new'], ['Ana']],
    [2, 3],
  ]);
  filter.setColumnFilterCriteria(2, null);
  expect(hidden(sheet)).toEqual([3]);
  filter.remove();
  expect([hidden(sheet), sheet.getFilter()]).toEqual([[], null]);
});

test('a filter sorts its rows below the header, and hides what it hid', () => {
  const { sheet, filter } = filtered();
  sheet.getRange('A6').setValue('outside');
  filter.setColumnFilterCriteria(1, where().setHiddenValues(['ben']).build());
  filter.sort(2, false);
  expect(sheet.getRange('A1:A6').getValues().flat()).toEqual(['name', 'ana', 'Ana', 'ben', 'Cid', 'outside']);
  expect(hidden(sheet)).toEqual([4]);
  filter.sort(2, true);
  expect(sheet.getRange('A2').getValue()).toBe('ben');
});

test('the filter and what it hides follow the structure', () => {
  const { sheet, filter } = filtered();
  const range = () => sheet.getFilter()?.getRange().getA1Notation();
  filter.setColumnFilterCriteria(2, where().setHiddenValues(['20']).build());
  sheet.insertRowsAfter(2, 1).insertRowsAfter(6, 1).insertColumnBefore(1);
  expect([range(), hidden(sheet, 8), filter.getColumnFilterCriteria(3)?.getHiddenValues()]).toEqual([
    'B1:D6',
    [4],
    ['20'],
  ]);
  sheet.moveRows(sheet.getRange('4:4'), 7);
  expect([range(), hidden(sheet, 8)]).toEqual(['B1:D5', [6]]);
  sheet.deleteColumn(3);
  expect([range(), hidden(sheet, 8)]).toEqual(['B1:C5', []]);
  sheet.deleteRows(1, 5);
  expect([range(), sheet.getRange('Z9').getFilter()]).toEqual([undefined, null]);
  expect(() => filter.getRange()).toThrow('The filter does not exist.');
});

test('copies and restarts keep the filter; clearing keeps it too', () => {
  const { spreadsheet, sheet, filter } = filtered();
  filter.setColumnFilterCriteria(2, where().whenNumberGreaterThan(20).build());
  const copy = sheet.copyTo(spreadsheet);
  sheet.clear();
  filter.removeColumnFilterCriteria(2);
  const loaded = loadSpreadsheet(JSON.parse(JSON.stringify(saveSpreadsheet(spreadsheet)))).getSheets();
  for (const one of [copy, loaded[1]])
    expect([one?.getFilter()?.getRange().getA1Notation(), one && hidden(one)]).toEqual(['A1:C5', [3, 4]]);
  expect([sheet.getFilter()?.getRange().getA1Notation(), hidden(sheet)]).toEqual(['A1:C5', []]);
});

test.each<[string, (of: ReturnType<typeof filtered>) => unknown, string]>([
  [
    'a second filter',
    ({ sheet }) => sheet.getRange('E1').createFilter(),
    "You can't create a filter in a sheet that already has a filter.",
  ],
  ['a column outside', ({ filter }) => filter.sort(4, true), 'Those columns are out of bounds.'],
  [
    'no direction',
    ({ filter }) => filter.sort(1, undefined as never),
    "The parameters (number) don't match the method signature for SpreadsheetApp.Filter.sort.",
  ],
  [
    'a builder',
    ({ filter }) => filter.setColumnFilterCriteria(1, where() as never),
    "The parameters (number,SpreadsheetApp.FilterCriteriaBuilder) don't match the method signature for SpreadsheetApp.Filter.setColumnFilterCriteria.",
  ],
  [
    'a number for a text',
    () => where().whenTextContains(1 as never),
    "The parameters (number) don't match the method signature for SpreadsheetApp.FilterCriteriaBuilder.whenTextContains.",
  ],
  ['a row outside', ({ sheet }) => sheet.isRowHiddenByFilter(1001), 'Those rows are out of bounds.'],
])('%s: refused in Google’s words', (_, act, message) => {
  expect(() => act(filtered())).toThrow(new Error(message));
});

test('who may not edit the cells may not filter them', () => {
  const { spreadsheet, sheet, filter } = filtered();
  sheet.getRange('B2').protect().setDomainEdit(false);
  spreadsheet.book.access.actor = 'other@example.org';
  const criteria = where().whenCellEmpty().build();
  for (const act of [
    () => filter.sort(1, true),
    () => filter.setColumnFilterCriteria(1, criteria),
    () => filter.remove(),
  ])
    expect(act).toThrow('You are trying to edit a protected cell');
});
