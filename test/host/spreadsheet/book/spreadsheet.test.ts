import { newSheet } from '../new-sheet';
import type { HostSpreadsheet } from './spreadsheet';

const names = (spreadsheet: HostSpreadsheet) => spreadsheet.getSheets().map((sheet) => sheet.getName());

test('a new spreadsheet has one tab of 1000 rows and 26 columns', () => {
  const { spreadsheet, sheet } = newSheet();
  expect([spreadsheet.getId(), spreadsheet.getName(), spreadsheet.getNumSheets()]).toEqual([
    'test',
    'Untitled spreadsheet',
    1,
  ]);
  expect([sheet.getSheetId(), sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([
    0,
    'Sheet1',
    1000,
    26,
  ]);
  expect([spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()]).toEqual(['en_US', 'Etc/UTC']);
  spreadsheet.rename('Mine');
  expect([spreadsheet.getName(), sheet.getParent().getName(), spreadsheet.getUrl()]).toEqual([
    'Mine',
    'Mine',
    'https://docs.google.com/spreadsheets/d/test/edit',
  ]);
});

test('every form of insertSheet', () => {
  const { spreadsheet, sheet } = newSheet();
  sheet.getRange('A1').setValue('template');
  const template = { template: sheet };
  const added = [
    spreadsheet.insertSheet(),
    spreadsheet.insertSheet('B'),
    spreadsheet.insertSheet(0),
    spreadsheet.insertSheet('D', 1),
    spreadsheet.insertSheet(template),
    spreadsheet.insertSheet(0, template),
    spreadsheet.insertSheet('G', template),
    spreadsheet.insertSheet('H', 8, template),
  ];
  expect(added.map((one) => one.getRange('A1').getValue())).toEqual([
    '',
    '',
    '',
    '',
    'template',
    'template',
    'template',
    'template',
  ]);
  expect(names(spreadsheet)).toEqual(['Sheet7', 'G', 'Sheet4', 'D', 'Sheet6', 'Sheet1', 'Sheet2', 'B', 'H']);
  expect(spreadsheet.getActiveSheet().getName()).toBe('H');
});

test.each<[string, (spreadsheet: HostSpreadsheet) => unknown, string]>([
  [
    'a name that is taken',
    (one) => one.insertSheet('SHEET1'),
    'A sheet with the name "SHEET1" already exists. Please enter another name.',
  ],
  ['a long name', (one) => one.insertSheet('x'.repeat(101)), 'The sheet name cannot be greater than 100 characters.'],
  ['no name', (one) => one.insertSheet(''), 'The sheet name cannot be empty.'],
  ['a place too far', (one) => one.insertSheet('x', 3), 'Sheet index is out of bounds.'],
  [
    'no template',
    (one) => one.insertSheet('x', { template: 'Sheet1' } as never),
    "The parameters (String,(class)) don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet.",
  ],
  [
    'a truth value',
    (one) => one.insertSheet(true as never),
    "The parameters (Boolean) don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet.",
  ],
  [
    'renaming to a taken name',
    (one) => one.insertSheet('x').setName('sheet1'),
    'A sheet with the name "sheet1" already exists. Please enter another name.',
  ],
  [
    'deleting the last tab',
    (one) => one.deleteSheet(one.getActiveSheet()),
    "You can't remove all the visible sheets in a document.",
  ],
  [
    'hiding the last tab',
    (one) => one.getActiveSheet().hideSheet(),
    "You can't remove all the visible sheets in a document.",
  ],
  [
    'deleting the last visible tab',
    (one) => {
      one.insertSheet('x').hideSheet();
      one.deleteSheet(one.getSheets()[0] as never);
    },
    "You can't remove all the visible sheets in a document.",
  ],
  [
    'deleting by name',
    (one) => one.deleteSheet('Sheet1' as never),
    "The parameters (String) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
  ],
  [
    'a tab of another spreadsheet',
    (one) => one.deleteSheet(newSheet().sheet),
    "The parameters (SpreadsheetApp.Sheet) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
  ],
  [
    'an id in words',
    (one) => one.getSheetById('0' as never),
    "The parameters (String) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetById.",
  ],
  ['an unknown zone', (one) => one.setSpreadsheetTimeZone('Mars/Olympus'), 'Invalid argument: timeZone'],
  ['an unknown locale', (one) => one.setSpreadsheetLocale('not a locale'), 'Invalid argument: locale'],
])('%s: refused in Google’s words', (_, act, message) => {
  expect(() => act(newSheet().spreadsheet)).toThrow(new Error(message));
});

test('tabs are found by id, and by name in any case; ids are never given again', () => {
  const { spreadsheet, sheet } = newSheet();
  const seen = new Set<number>([0]);
  for (let round = 0; round < 50; round += 1) {
    const added = spreadsheet.insertSheet('Data');
    expect(spreadsheet.getSheetById(added.getSheetId())?.getName()).toBe('Data');
    seen.add(added.getSheetId());
    spreadsheet.deleteSheet(added);
  }
  expect(seen.size).toBe(51);
  expect([...seen].every((id) => Number.isInteger(id) && id >= 0 && id < 2 ** 31)).toBe(true);
  expect(spreadsheet.getSheetByName('SHEET1')?.getSheetId()).toBe(0);
  expect([spreadsheet.getSheetByName('Data'), spreadsheet.getSheetById(5)]).toEqual([null, null]);
  expect(sheet.setName('SHEET1').getSheetName()).toBe('SHEET1');
});

test('ids follow from the id of the spreadsheet', () => {
  const second = (id: string) => newSheet({ id }).spreadsheet.insertSheet().getSheetId();
  expect(second('a')).toBe(second('a'));
  expect(second('a')).not.toBe(second('b'));
});

test('the active tab, moving and duplicating it', () => {
  const { spreadsheet, sheet } = newSheet();
  const [b, c] = [spreadsheet.insertSheet('B'), spreadsheet.insertSheet('C')];
  spreadsheet.setActiveSheet(b);
  spreadsheet.moveActiveSheet(1);
  expect([names(spreadsheet), b.getIndex(), c.getIndex()]).toEqual([['B', 'Sheet1', 'C'], 1, 3]);
  expect(spreadsheet.duplicateActiveSheet().getIndex()).toBe(2);
  expect([names(spreadsheet), spreadsheet.getActiveSheet().getName()]).toEqual([
    ['B', 'Copy of B', 'Sheet1', 'C'],
    'Copy of B',
  ]);
  c.hideSheet();
  spreadsheet.setActiveSheet(sheet);
  spreadsheet.deleteSheet(sheet);
  expect([spreadsheet.getActiveSheet().getName(), c.isSheetHidden(), c.showSheet().isSheetHidden()]).toEqual([
    'Copy of B',
    true,
    false,
  ]);
  expect(c.activate().getParent().getActiveSheet().getName()).toBe('C');
});

test('limits of the whole spreadsheet count empty cells of all tabs', () => {
  const { spreadsheet, sheet } = newSheet({
    limits: { newSheetRows: 10, newSheetColumns: 5, cells: 110, columns: 12 },
  });
  spreadsheet.insertSheet('second');
  const full = new Error(
    'This action would increase the number of cells in the workbook above the limit of 110 cells.',
  );
  expect(() => spreadsheet.insertSheet('third')).toThrow(full);
  expect(() => sheet.copyTo(spreadsheet)).toThrow(full);
  expect(() => sheet.insertRowsAfter(10, 3)).toThrow(full);
  sheet.insertRowsAfter(10, 2);
  expect(() => sheet.insertColumnsAfter(5, 1)).toThrow(full);
  sheet.deleteRows(2, 11);
  sheet.insertColumnsAfter(5, 7);
  expect(() => sheet.insertColumnsAfter(12, 1)).toThrow(
    new Error('This action would increase the number of columns in the sheet above the limit of 12 columns.'),
  );
  expect([sheet.getMaxRows(), sheet.getMaxColumns(), spreadsheet.getNumSheets()]).toEqual([1, 12, 2]);
});

test('locale and time zone change how cells are read and shown, not what they hold', () => {
  const { spreadsheet, sheet } = newSheet();
  const cells = sheet.getRange('A1:C1').setValues([[0.5, true, '2026-10-02']]);
  spreadsheet.setSpreadsheetLocale('fr_FR');
  spreadsheet.setSpreadsheetTimeZone('Africa/Nairobi');
  expect(cells.getDisplayValues()).toEqual([['0,5', 'VRAI', '2026-10-02']]);
  expect(cells.getValues()[0]?.[2]).toEqual(new Date('2026-10-01T21:00:00Z'));
  expect(sheet.getRange('A2').setValue('1,5').getValue()).toBe(1.5);
  expect(spreadsheet.insertSheet().getName()).toBe('Feuille 2');
});
