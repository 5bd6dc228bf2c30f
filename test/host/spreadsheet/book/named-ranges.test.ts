import { newSheet } from '../new-sheet';

test('a named range is found by name, in A1 calls too, and follows the structure', () => {
  const { spreadsheet, sheet } = newSheet();
  spreadsheet.setNamedRange('my_data', sheet.getRange('B2:C5'));
  const where = () => spreadsheet.getRangeByName('MY_DATA')?.getA1Notation();
  sheet.insertRowsAfter(3, 2);
  expect(where()).toBe('B2:C7');
  sheet.insertRowsAfter(7, 2);
  sheet.insertColumnsBefore(2, 1);
  expect(where()).toBe('C2:D7');
  sheet.deleteRows(1, 2);
  expect([
    where(),
    sheet.getRange('my_data').getA1Notation(),
    spreadsheet.getRange('my_data').getSheet().getName(),
  ]).toEqual(['C1:D5', 'C1:D5', 'Sheet1']);
  sheet.moveColumns(sheet.getRange('C1:D1'), 1);
  expect(where()).toBe('A1:B5');
  sheet.setName('Renamed');
  expect(where()).toBe('A1:B5');
});

test('a named range whose cells are gone stays in the list without a range', () => {
  const { spreadsheet, sheet } = newSheet();
  const other = spreadsheet.insertSheet('Other');
  spreadsheet.setNamedRange('one', sheet.getRange('B2'));
  spreadsheet.setNamedRange('two', other.getRange('B2'));
  sheet.deleteColumn(2);
  spreadsheet.deleteSheet(other);
  expect(spreadsheet.getNamedRanges().map((named) => [named.getName(), named.getRange()])).toEqual([
    ['one', null],
    ['two', null],
  ]);
  expect([spreadsheet.getRangeByName('one'), spreadsheet.getRangeByName('none')]).toEqual([null, null]);
});

test('renaming, moving and removing', () => {
  const { spreadsheet, sheet } = newSheet();
  spreadsheet.setNamedRange('one', sheet.getRange('A1'));
  spreadsheet.setNamedRange('ONE', sheet.getRange('A2'));
  const named = spreadsheet.getNamedRanges()[0];
  expect([spreadsheet.getNamedRanges().length, named?.getRange()?.getA1Notation()]).toEqual([1, 'A2']);
  named?.setName('two').setRange(sheet.getRange('C3'));
  expect([spreadsheet.getRangeByName('one'), spreadsheet.getRangeByName('two')?.getA1Notation()]).toEqual([null, 'C3']);
  spreadsheet.setNamedRange('three', sheet.getRange('A1'));
  expect(() => named?.setName('three')).toThrow('not a valid name');
  named?.remove();
  spreadsheet.removeNamedRange('three');
  expect(spreadsheet.getNamedRanges()).toEqual([]);
  expect(() => spreadsheet.removeNamedRange('three')).toThrow(new Error('The named range "three" does not exist.'));
});

test.each(['', '1st', 'A1', 'AB12', 'R1C1', 'true', 'with space', 'a-b', 'x'.repeat(251)])(
  '%j cannot be a name',
  (name) => {
    const { spreadsheet, sheet } = newSheet();
    expect(() => spreadsheet.setNamedRange(name, sheet.getRange('A1'))).toThrow('not a valid name');
  },
);

test('A1 notation names its tab, or means the active one', () => {
  const { spreadsheet, sheet } = newSheet();
  spreadsheet.insertSheet("It's new");
  expect(spreadsheet.getRange('B2').getSheet().getName()).toBe("It's new");
  expect(spreadsheet.getRange('sheet1!B2').getSheet().getName()).toBe('Sheet1');
  expect(sheet.getRange("'It''s new'!A:A").getSheet().getName()).toBe("It's new");
});
