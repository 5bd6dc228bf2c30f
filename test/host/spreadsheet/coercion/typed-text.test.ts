import { newSheet } from '../new-sheet';

/** What a written text is afterwards: value, display, formula. Dates as ISO text. */
function written(text: string, locale: string, format?: string): readonly unknown[] {
  const cell = newSheet({ locale }).sheet.getRange('B2');
  if (format !== undefined) cell.setNumberFormat(format);
  cell.setValues([[text]]);
  const value = cell.getValue();
  const plain = value instanceof Date ? value.toISOString().slice(0, 19) : value;
  return [plain, cell.getDisplayValue(), cell.getFormula()];
}

const EVERYWHERE: readonly (readonly [string, unknown, string, string])[] = [
  ['', '', '', ''],
  ['plain words', 'plain words', 'plain words', ''],
  ['007', 7, '7', ''],
  [' 5 ', 5, '5', ''],
  ['-5', -5, '-5', ''],
  ['-0', 0, '0', ''],
  ['+254700', 254700, '254700', ''],
  ['(12)', -12, '-12', ''],
  ['(-12)', '(-12)', '(-12)', ''],
  ['50%', 0.5, '50%', ''],
  ['$3', 3, '$3', ''],
  ['3 €', 3, '3 €', ''],
  ['-$3', -3, '-$3', ''],
  ['٠٧', 7, '7', ''],
  ['22 34x', '22 34x', '22 34x', ''],
  ['1e999', '1e999', '1e999', ''],
  ['e5', 'e5', 'e5', ''],
  ['.', '.', '.', ''],
  ['+', '+', '+', ''],
  ['=', '=', '=', ''],
  ['=1+1', 2, '2', '=1+1'],
  [' =1+1', 2, '2', '=1+1'],
  ['=not closed(', '#ERROR!', '#ERROR!', '=not closed('],
  ['+1+1', 2, '2', '=+1+1'],
  ['+Dri7', '#REF!', '#REF!', '=+Dri7'],
  ['+/-', '#ERROR!', '#ERROR!', '=+/-'],
  ['+1-555-1234', -1788, '-1788', '=+1-555-1234'],
  ['-1+1', 0, '0', '=-1+1'],
  ['-A1', 0, '0', '=-A1'],
  ['-SUM(A1:A2)', 0, '0', '=-SUM(A1:A2)'],
  ['-foo', '-foo', '-foo', ''],
  ['- first - second', '- first - second', '- first - second', ''],
  ['-5 to 7', '-5 to 7', '-5 to 7', ''],
  ['@home', '@home', '@home', ''],
  ['#N/A', '#N/A', '#N/A', ''],
  ['#ref!', '#REF!', '#REF!', ''],
  ['#hashtag', '#hashtag', '#hashtag', ''],
  ["'007", '007', '007', ''],
  ["'=1+1", '=1+1', '=1+1', ''],
  ["''quoted", "'quoted", "'quoted", ''],
  ["' 5 ", ' 5 ', ' 5 ', ''],
  ["'TRUE", 'TRUE', 'TRUE', ''],
  ['2026-10-02', '2026-10-02T00:00:00', '2026-10-02', ''],
  ['2026-10-02 10:30', '2026-10-02T10:30:00', '2026-10-02 10:30', ''],
  ['2026-10-02T10:30:00', '2026-10-02T10:30:00', '2026-10-02 10:30:00', ''],
  ['2026-10-02T10:30:00+03:00', '2026-10-02T10:30:00+03:00', '2026-10-02T10:30:00+03:00', ''],
  ['2026-10-02T10:30:00.000Z', '2026-10-02T10:30:00.000Z', '2026-10-02T10:30:00.000Z', ''],
  ['2026-13-02', '2026-13-02', '2026-13-02', ''],
  ['2023-02-29', '2023-02-29', '2023-02-29', ''],
  ['1AM', '1899-12-30T01:00:00', '1 AM', ''],
  ['12 a.m.', '1899-12-30T00:00:00', '12 AM', ''],
  ['13PM', '13PM', '13PM', ''],
  ['10:30', '1899-12-30T10:30:00', '10:30', ''],
  ['10:30:15', '1899-12-30T10:30:15', '10:30:15', ''],
  ['1:05 pm', '1899-12-30T13:05:00', '1:05 PM', ''],
  ['36:00', '1899-12-31T12:00:00', '36:00:00', ''],
  ['10:75', '10:75', '10:75', ''],
  ['may', 'may', 'may', ''],
  ['5 apples', '5 apples', '5 apples', ''],
];

test.each(EVERYWHERE)('%j in en_US', (text, value, display, formula) => {
  expect(written(text, 'en_US')).toEqual([value, display, formula]);
});

const BY_LOCALE: readonly (readonly [string, string, unknown, string])[] = [
  ['1e5', 'en_US', 100000, '1.00E+05'],
  ['1e5', 'fr_FR', 100000, '1,00E+05'],
  ['1,234.50', 'en_US', 1234.5, '1,234.50'],
  ['1,234.50', 'de_DE', '1,234.50', '1,234.50'],
  ['1.234,50', 'de_DE', 1234.5, '1.234,50'],
  ['1.234,50', 'en_US', '1.234,50', '1.234,50'],
  ['1 234,5', 'fr_FR', 1234.5, '1\u202f234,50'],
  ['1\u00a0234,5', 'fr_FR', 1234.5, '1\u202f234,50'],
  ['1,5', 'en_US', 15, '15'],
  ['1,5', 'es_ES', 1.5, '1,5'],
  ['1.5', 'en_US', 1.5, '1.5'],
  ['1.5', 'de_DE', '2026-05-01T00:00:00', '01.05.2026'],
  ['22 34', 'en_US', 2234, '2,234'],
  ['12.5%', 'en_US', 0.125, '12.50%'],
  ['12,5%', 'fr_FR', 0.125, '12,50%'],
  ['TRUE', 'en_US', true, 'TRUE'],
  ['false', 'en_GB', false, 'FALSE'],
  ['VRAI', 'fr_FR', true, 'VRAI'],
  ['faux', 'fr', false, 'FAUX'],
  ['TRUE', 'fr_FR', true, 'VRAI'],
  ['VRAI', 'en_US', 'VRAI', 'VRAI'],
  ['VERDADERO', 'es_ES', true, 'VERDADERO'],
  ['1/24', 'en_US', '2026-01-24T00:00:00', '1/24/2026'],
  ['1/24', 'en_GB', '2024-01-01T00:00:00', 'Jan 2024'],
  ['3-4', 'en_US', '2026-03-04T00:00:00', '3/4/2026'],
  ['3-4', 'fr_FR', '2026-04-03T00:00:00', '03/04/2026'],
  ['5/13/2024', 'en_US', '2024-05-13T00:00:00', '5/13/2024'],
  ['13/5/2024', 'en_US', '13/5/2024', '13/5/2024'],
  ['13/5/2024', 'en_GB', '2024-05-13T00:00:00', '13/05/2024'],
  ['1/2/29', 'en_US', '2029-01-02T00:00:00', '1/2/2029'],
  ['1/2/30', 'en_US', '1930-01-02T00:00:00', '1/2/1930'],
  ['1940 10 5', 'en_US', '1940-10-05T00:00:00', '10/5/1940'],
  ['5/2024', 'en_US', '2024-05-01T00:00:00', 'May 2024'],
  ['Jan 2024', 'en_US', '2024-01-01T00:00:00', 'Jan 2024'],
  ['March 5', 'en_US', '2026-03-05T00:00:00', 'March 5'],
  ['MARCH1', 'en_US', '2026-03-01T00:00:00', 'March 1'],
  ['SEPT2', 'en_US', '2026-09-02T00:00:00', 'September 2'],
  ['Monday, January 1st, 2024', 'en_US', '2024-01-01T00:00:00', '1/1/2024'],
  ['5 mars 2024', 'fr_FR', '2024-03-05T00:00:00', '05/03/2024'],
  ['5 mars 2024', 'en_US', '5 mars 2024', '5 mars 2024'],
  ['5 de marzo de 2024', 'es_ES', '2024-03-05T00:00:00', '5/3/2024'],
  ['1/24/2026 10:30', 'en_US', '2026-01-24T10:30:00', '1/24/2026 10:30'],
  ['2026/10/2', 'ar_EG', '2026-10-02T00:00:00', '2/10/2026'],
];

test.each(BY_LOCALE)('%j in %s', (text, locale, value, display) => {
  expect(written(text, locale)).toEqual([value, display, '']);
});

const IN_TEXT_CELLS: readonly (readonly [string, unknown, string])[] = [
  ['007', '007', ''],
  ['1e5', '1e5', ''],
  ['1/24', '1/24', ''],
  ['TRUE', 'TRUE', ''],
  ['#N/A', '#N/A', ''],
  ['+254700', '+254700', ''],
  ['+254 700', '+254 700', ''],
  ['+driver', '+driver', ''],
  ['+A1', '', '=+A1'],
  [' 5 ', ' 5 ', ''],
  ['-foo', '-foo', ''],
  ['=', '=', ''],
  ['=1+1', 2, '=1+1'],
  ['+1+1', 2, '=+1+1'],
  ["'=1+1", '=1+1', ''],
  ["'007", '007', ''],
  ["''x", "'x", ''],
];

test.each(IN_TEXT_CELLS)('%j in a cell with format @', (text, value, formula) => {
  expect(written(text, 'en_US', '@')).toEqual([value, String(value), formula]);
});

test('format @ after the write is too late', () => {
  const cell = newSheet().sheet.getRange('A1').setValue('1AM').setNumberFormat('@');
  expect([cell.getValue(), cell.getDisplayValue()]).toEqual([1 / 24, '0.04166666667']);
});

test('15 significant digits of a typed number are kept', () => {
  expect(written('12345678901234567', 'en_US')[0]).toBe(12345678901234600);
  expect(written('123456789012345', 'en_US')).toEqual([123456789012345, '123456789012345', '']);
});

test('very long texts are read fast', () => {
  const cell = newSheet().sheet.getRange('A1');
  const started = performance.now();
  for (const text of [
    '-1'.repeat(20_000),
    '1 '.repeat(20_000),
    `${' '.repeat(40_000)}x`,
    '(('.repeat(20_000),
    'a.'.repeat(20_000),
  ]) {
    cell.setValue(text);
  }
  expect(performance.now() - started).toBeLessThan(20_000);
});
