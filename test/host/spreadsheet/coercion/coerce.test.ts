import { createContext, runInContext } from 'node:vm';
import { newSheet } from '../new-sheet';

/** Value, display and number format after writing a value that is no string. */
function written(value: unknown, format = ''): readonly unknown[] {
  const cell = newSheet().sheet.getRange('A1').setNumberFormat(format).setValue(value);
  return [cell.getValue(), cell.getDisplayValue(), cell.getNumberFormat()];
}

const AUTOMATIC = '0.###############';

test.each([
  [5, 5, '5'],
  [-0, 0, '0'],
  [0.1 + 0.2, 0.3, '0.3'],
  [254700123456, 254700123456, '254700123456'],
  [1e21, 1e21, '1E+21'],
  [-Number.MAX_VALUE, -Number.MAX_VALUE, '-1.79769E+308'],
  [Number.NaN, '#NUM!', '#NUM!'],
  [Number.POSITIVE_INFINITY, '#NUM!', '#NUM!'],
  [new Date(Number.NaN), '#NUM!', '#NUM!'],
  [new Date(8.64e15), '#NUM!', '#NUM!'],
  [true, true, 'TRUE'],
  [null, '', ''],
  [undefined, '', ''],
  [{}, '[object Object]', '[object Object]'],
])('%p written into a plain cell', (value, back, display) => {
  expect(written(value)).toEqual([back, display, AUTOMATIC]);
});

test('numbers and booleans keep their type in cells with format @', () => {
  expect(written(7, '@')).toEqual([7, '7', '@']);
  expect(written(true, '@')).toEqual([true, 'TRUE', '@']);
});

test('an array inside a row is written as a list in brackets', () => {
  const cell = newSheet()
    .sheet.getRange('A1')
    .setValues([[['a', 'b']]]);
  expect(cell.getValue()).toBe('[a, b]');
});

test('a Date gets a date format, and is read back as a Date', () => {
  const day = new Date(Date.UTC(2026, 9, 2));
  const noon = new Date(Date.UTC(2026, 9, 2, 12, 30));
  expect(written(day)).toEqual([day, '10/2/2026', 'M/d/yyyy']);
  expect(written(noon)).toEqual([noon, '10/2/2026 12:30:00', 'M/d/yyyy H:mm:ss']);
  expect(written(noon, 'yyyy-mm-dd')).toEqual([noon, '2026-10-02', 'yyyy-mm-dd']);
  expect(written(day, '0')).toEqual([46297, '46297', '0']);
});

test('a Date of another realm is a Date', () => {
  const foreign: unknown = runInContext('new Date(Date.UTC(2026, 9, 2))', createContext({}));
  expect(written(foreign)[1]).toBe('10/2/2026');
});

test('a Date is stored by the clock of the spreadsheet zone', () => {
  const { sheet } = newSheet({ timeZone: 'Asia/Kathmandu' });
  const cell = sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 0, 1, 0, 0)));
  expect(cell.getDisplayValue()).toBe('1/1/2026 5:45:00');
  expect(cell.setNumberFormat('0.0000').getValue()).toBeCloseTo(46023.239583333, 8);
});

test('a serial number in a date format is read as a Date, elsewhere as a number', () => {
  const cell = newSheet({ timeZone: 'Africa/Nairobi' }).sheet.getRange('A1').setValue(46297.5);
  expect(cell.getValue()).toBe(46297.5);
  cell.setNumberFormat('yyyy-mm-dd hh:mm:ss');
  expect(cell.getValue()).toEqual(new Date('2026-10-02T09:00:00Z'));
  expect(cell.getDisplayValue()).toBe('2026-10-02 12:00:00');
});

test.each([2_958_465.99, 2_958_466, -693_593, -693_594, 1e300])('a date format on %p', (serial) => {
  const calendar = serial >= -693_593 && serial < 2_958_466;
  const cell = newSheet({ timeZone: 'America/New_York' })
    .sheet.getRange('A1')
    .setNumberFormat('yyyy-mm-dd')
    .setValue(serial);
  expect(cell.getValue() instanceof Date).toBe(calendar);
  expect(/^\d{4}-\d\d-\d\d$/.test(cell.getDisplayValue())).toBe(calendar);
});

test('a format that reading gave to a cell stays for what is written next', () => {
  const cell = newSheet().sheet.getRange('A1').setValue('1/24').clearContent().setValue(5);
  expect([cell.getDisplayValue(), cell.getNumberFormat()]).toEqual(['1/4/1900', 'M/d/yyyy']);
});

test('a format that was set stays when a date is read', () => {
  const cell = newSheet().sheet.getRange('A1').setNumberFormat('0.00').setValue('1/24/2026');
  expect([cell.getValue(), cell.getDisplayValue()]).toEqual([46046, '46046.00']);
});

test('the year of a date without one comes from the clock in the spreadsheet zone', () => {
  const now = () => Date.UTC(2026, 11, 31, 23, 0);
  const year = (timeZone: string) =>
    newSheet({ now, timeZone }).sheet.getRange('A1').setValue('1/24').getDisplayValue();
  expect([year('Etc/UTC'), year('Europe/Paris')]).toEqual(['1/24/2026', '1/24/2027']);
});
