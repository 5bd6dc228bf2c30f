import { readSheet } from '../../../src/table/xlsx/sheet';
import { sheetXml } from './book';

/** A sheet of 6 places: one for each row, and the cells up to its last answer. */
const ROWS = '<row r="1"><c r="C1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
const readWith = (most: number) =>
  readSheet({ name: 'sheet', text: sheetXml(ROWS) }, { sharedStrings: [], dateStyles: [], date1904: false, most });

test('a sheet may have as many places as are left', () => expect(readWith(6).ok).toBe(true));

test('and not one more', () =>
  expect(readWith(5)).toMatchObject({ ok: false, failure: { part: 'sheet', what: 'too many cells' } }));
