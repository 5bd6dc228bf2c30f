import { readXlsx } from '../../../src/table/xlsx/read-xlsx';
import { readSheet } from '../../../src/table/xlsx/sheet';
import { zipFile, zipOf } from '../../fakes/zip-file';
import { parts, relationships, sheetXml } from './book';

/** A sheet of 6 places: one for each row, and the cells up to its last answer. */
const ROWS = '<row r="1"><c r="C1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
const readWith = (most: number) =>
  readSheet({ name: 'sheet', text: sheetXml(ROWS) }, { sharedStrings: [], styles: [], date1904: false, most });

test('a sheet may have as many places as are left', () => expect(readWith(6).ok).toBe(true));

test('and not one more', () =>
  expect(readWith(5)).toMatchObject({ ok: false, failure: { part: 'sheet', what: 'too many cells' } }));

/** Two such sheets, and a chart, which has no places. */
function bookWith(most: number) {
  const all = parts(ROWS, { 'xl/worksheets/sheet2.xml': sheetXml(ROWS) });
  const tabs = ['c1', 's1', 's2'].map((id) => `<sheet name="${id}" r:id="${id}"/>`);
  const links = relationships([
    ['c1', 'chartsheet', 'chartsheets/sheet1.xml'],
    ['s1', 'worksheet', 'worksheets/sheet1.xml'],
    ['s2', 'worksheet', 'worksheets/sheet2.xml'],
  ]);
  const workbook = (all['xl/workbook.xml'] ?? '').replace(/<sheet .*?\/>/, tabs.join(''));
  return readXlsx(zipFile(zipOf({ ...all, 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': links })), most);
}

test('the sheets of a workbook share the places', () => {
  expect(bookWith(12).ok).toBe(true);
  expect(bookWith(11)).toMatchObject({ failure: { part: 'xl/worksheets/sheet2.xml', what: 'too many cells' } });
});
