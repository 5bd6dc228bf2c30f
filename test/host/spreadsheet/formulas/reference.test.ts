import { parseReference, printReference } from './reference';
import { sheetPrefix } from './sheet-prefix';

test.each([
  'A1',
  '$B$2',
  'B$2:$C5',
  'C5:B2',
  'B2:B',
  '$B2:$B',
  'B:B5',
  'A2:2',
  'A:C',
  '$A:$A',
  '2:2',
  '$2:5',
  'ZZZ10000000',
  'XFE1:XFF2',
  'Data!B2:B',
  "'My data'!$A:$A",
  "'It''s'!A1",
  'Données!A1',
])('%s is read and written back', (text) => {
  const reference = parseReference(text);
  expect(reference && printReference(reference)).toBe(text);
});

test.each([
  '',
  'A',
  '5',
  'A0',
  'AAAA1',
  'A10000001',
  'A1:',
  ':A1',
  'A:5',
  '5:A',
  '$',
  'A$',
  '$$1',
  'A1:$',
  'rate',
  '[1]x!A1',
])('%j is no reference', (text) => {
  expect(parseReference(text)).toBeNull();
});

test.each([
  ['Data', 'Data!'],
  ['Données', 'Données!'],
  ['data_2', 'data_2!'],
  ['My data', "'My data'!"],
  ["It's", "'It''s'!"],
  ['2026', "'2026'!"],
  ['Q1', "'Q1'!"],
  ['R1C1', "'R1C1'!"],
  ['true', "'true'!"],
  ['a-b', "'a-b'!"],
])('the tab %s is written %s', (name, prefix) => {
  expect(sheetPrefix(name)).toBe(prefix);
  expect(parseReference(`${prefix}A1`)?.sheetName).toBe(name);
});
