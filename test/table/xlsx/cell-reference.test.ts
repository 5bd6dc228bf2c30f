import { cellReference } from '../../../src/table/xlsx/cell-reference';

test.each([
  ['A1', 1, 1],
  ['Z10', 26, 10],
  ['AA12', 27, 12],
  ['BC1', 55, 1],
  ['AAA1', 703, 1],
  ['XFD1048576', 16_384, 1_048_576],
])('%s', (text, column, row) => expect(cellReference(text)).toEqual({ column, row }));

test.each(['', 'A', '1', 'a1', 'A0', 'A01', '$A1', 'A1 ', 'A1:B2', 'XFE1', 'A1048577', 'AAAA1'])('%j is none', (text) =>
  expect(cellReference(text)).toBeNull(),
);
