import { parts, read, rowsOf } from './book';

test('the last cell of a sheet, not as usual', () => {
  const last = rowsOf("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>");
  expect([last.length, last.at(-1)?.length]).toEqual([1_048_576, 16_384]);
});

test('the last cell of a sheet', () => {
  const last = rowsOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
  expect([last.length, last.at(-1)?.length]).toEqual([1_048_576, 16_384]);
});

test('a row after the last', () => {
  const failure = { code: 'xlsx-unreadable', part: 'xl/worksheets/sheet1.xml', what: 'row number' };
  expect(read(parts('<row r="1048576"/><row/>'))).toMatchObject({ ok: false, failure });
});
