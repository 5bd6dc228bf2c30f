import { localeRules } from '../coercion/locale';
import { CellError, type Content, Formula } from '../model/content';
import { isDateFormat } from './number-format';
import { show } from './show';

const shown = (content: Content, format?: string, locale = 'en_US') => show(content, format, localeRules(locale));

test.each([
  [0, '0'],
  [5, '5'],
  [-1234.5, '-1234.5'],
  [1 / 3, '0.3333333333'],
  [12345.678901234, '12345.6789'],
  [254700123456, '254700123456'],
  [123456789012345, '123456789012345'],
  [1e15, '1E+15'],
  [1.23456789e17, '1.23457E+17'],
  [0.00001, '0.00001'],
  [1e-10, '1E-10'],
  [true, 'TRUE'],
  ['text', 'text'],
  [null, ''],
  [new CellError('#REF!'), '#REF!'],
  [new Formula('=1', 0.5), '0.5'],
])('%p shown automatically', (content, text) => {
  expect(shown(content)).toBe(text);
});

test.each([
  [1234.5, '0', '1235'],
  [-1234.5, '0.00', '-1234.50'],
  [1.005, '0.00', '1.01'],
  [-0.001, '0.00', '0.00'],
  [1234567.891, '#,##0', '1,234,568'],
  [1234.5, '#,##0.00', '1,234.50'],
  [0, '#', ''],
  [0.5, '#.##', '.5'],
  [5, '0.##', '5'],
  [7, '000', '007'],
  [0.125, '0%', '13%'],
  [0.125, '0.00%', '12.50%'],
  [12345, '0.00E+00', '1.23E+04'],
  [1234567, '#,##0,"k"', '1,235k'],
  [3, '[$€]#,##0.00', '€3.00'],
  [-3, '$0;($0)', '($3)'],
  [0, '0;-0;"none"', 'none'],
  [-5, '0', '-5'],
  [5, '@', '5'],
  [-5, 'General', '-5'],
  [46297, 'yyyy-mm-dd', '2026-10-02'],
  [46297, 'M/d/yyyy', '10/2/2026'],
  [46297.75, 'yyyy-mm-dd hh:mm:ss', '2026-10-02 18:00:00'],
  [46297.75, 'd mmm yy, h:mm am/pm', '2 Oct 26, 6:00 PM'],
  [46297, 'dddd d mmmm', 'Friday 2 October'],
  [46297, 'ddd mmmmm', 'Fri O'],
  [0.4375, 'hh:mm:ss', '10:30:00'],
  [10.3 / 86400, 'mm:ss.0', '00:10.3'],
  [1.5, '[h]:mm:ss', '36:00:00'],
  [1.5, '[m]', '2160'],
  [46297.999999999, 'hh:mm:ss', '00:00:00'],
  [-1, 'yyyy-mm-dd', '1899-12-29'],
  ['text', '0.00', 'text'],
  ['text', '"<"@">"', '<text>'],
  ['text', '0;0;0;"t: "@', 't: text'],
])('%p in format %s', (content, format, text) => {
  expect(shown(content, format)).toBe(text);
});

test.each([
  [1234.5, undefined, 'fr_FR', '1234,5'],
  [1234.5, '#,##0.00', 'fr_FR', '1\u202f234,50'],
  [1234.5, '#,##0.00', 'de_DE', '1.234,50'],
  [1e20, undefined, 'es_ES', '1E+20'],
  [46297, 'd mmmm yyyy', 'fr_FR', '2 octobre 2026'],
  [true, undefined, 'fr_FR', 'VRAI'],
  [false, '0', 'es_ES', 'FALSO'],
])('%p in format %s of %s', (content, format, locale, text) => {
  expect(shown(content, format, locale)).toBe(text);
});

test.each([
  ['yyyy-mm-dd', true],
  ['hh:mm:ss', true],
  ['[h]:mm', true],
  ['0.00', false],
  ['@', false],
  ['"days" 0', false],
  ['[Red]0', false],
  ['General', false],
  [undefined, false],
])('format %s makes dates: %s', (format, is) => {
  expect(isDateFormat(format)).toBe(is);
});
