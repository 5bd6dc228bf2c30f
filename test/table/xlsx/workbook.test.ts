import { readRelationships, targetPart } from '../../../src/table/xlsx/relationships';
import { readSheet } from '../../../src/table/xlsx/sheet';
import { readWorkbook } from '../../../src/table/xlsx/workbook';
import { parts, relationships, sheetsOf, sheetXml, strings } from './book';

const cell = (value: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${value}</t></is></c></row>`;
const found = (all: Record<string, string>) => sheetsOf(all).map(({ name, rows }) => [name, rows[0]?.[0]]);

interface Tab {
  readonly name: string;
  readonly target: string;
  readonly part: string;
  readonly type?: string;
}

/** A workbook of these tabs; its relationships stand in another order. */
function workbookOf(tabs: readonly Tab[]): Record<string, string> {
  const all = parts('', { 'xl/worksheets/sheet1.xml': null });
  const sheets = tabs.map(({ name }, index) => `<sheet name="${name}" sheetId="${9 - index}" r:id="s${index}"/>`);
  const links = tabs.map(({ target, type = 'worksheet' }, index) => [`s${index}`, type, target] as const);
  return {
    ...all,
    'xl/workbook.xml': (all['xl/workbook.xml'] ?? '').replace(/<sheet .*?\/>/, sheets.join('')),
    'xl/_rels/workbook.xml.rels': relationships([...links].reverse()),
    ...Object.fromEntries(tabs.map(({ part }) => [part, sheetXml(cell(part))])),
  };
}

test('sheets in the order of the tabs, whatever their parts are called', () => {
  const all = workbookOf([
    { name: 'Z', target: 'worksheets/sheet2.xml', part: 'xl/worksheets/sheet2.xml' },
    { name: 'A &amp; B', target: '/xl/worksheets/sheet1.xml', part: 'xl/worksheets/sheet1.xml' },
    { name: 'a &amp; b', target: '../other/x.xml', part: 'other/x.xml' },
    { name: 'Case', target: 'Worksheets/Sheet4.XML', part: 'xl/worksheets/sheet4.xml' },
  ]);
  expect(found(all)).toEqual([
    ['Z', 'xl/worksheets/sheet2.xml'],
    ['A & B', 'xl/worksheets/sheet1.xml'],
    ['a & b', 'other/x.xml'],
    ['Case', 'xl/worksheets/sheet4.xml'],
  ]);
});

test('tabs that are no tables are left out', () => {
  const all = workbookOf([
    { name: 'Chart', target: 'chartsheets/sheet1.xml', part: 'xl/chartsheets/sheet1.xml', type: 'chartsheet' },
    { name: 'Data', target: 'worksheets/sheet1.xml', part: 'xl/worksheets/sheet1.xml' },
  ]);
  expect(found(all)).toEqual([['Data', 'xl/worksheets/sheet1.xml']]);
});

test('the workbook may have another name and another folder', () => {
  const all = parts(cell('x'));
  const moved = {
    '_rels/.rels': relationships([
      ['r2', 'extended-properties', 'docProps/app.xml'],
      ['r1', 'officeDocument', '/book/main.xml'],
    ]),
    'book/main.xml': all['xl/workbook.xml'] ?? '',
    'book/_rels/main.xml.rels': relationships([['s1', 'worksheet', 'one.xml']]),
    'book/one.xml': all['xl/worksheets/sheet1.xml'] ?? '',
  };
  expect(found(moved)).toEqual([['One', 'x']]);
});

test('a package without relationships has its workbook where all have it', () => {
  expect(found(parts(cell('x'), { '_rels/.rels': null }))).toEqual([['One', 'x']]);
});

test('the strict dialect of the standard', () => {
  const strict = Object.entries(parts(cell('x'))).map(([name, text]) => [
    name,
    text
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument')
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006', 'http://purl.oclc.org/ooxml/spreadsheetml'),
  ]);
  expect(found(Object.fromEntries(strict))).toEqual([['One', 'x']]);
});

test('a byte order mark and a declaration before each part', () => {
  const all = Object.entries(parts(cell('x'))).map(([name, text], index) => [
    name,
    `${index % 2 === 0 ? '\uFEFF' : ''}<?xml version="1.0" encoding='${index % 2 === 0 ? 'UTF-8' : 'utf8'}'?>\n${text}\n<!-- end -->\n`,
  ]);
  expect(found(Object.fromEntries(all))).toEqual([['One', 'x']]);
});

test('extensions behind the shared strings', () => {
  const extended = strings('<t>a</t>').replace('</sst>', '<extLst><ext uri="u"/></extLst></sst>');
  const all = parts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { 'xl/sharedStrings.xml': extended });
  expect(found(all)).toEqual([['One', 'a']]);
});

test('no submissions: one sheet without rows', () => {
  expect(sheetsOf(parts(''))).toEqual([{ name: 'One', rows: [], shortenedLinks: 0 }]);
});

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', './worksheets/../a.xml', 'xl/a.xml'],
  ['xl/workbook.xml', '/a.xml', 'a.xml'],
  ['xl/workbook.xml', '../../../a.xml', 'a.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
])('from %j, %j is %j', (source, target, part) => expect(targetPart(source, target)).toBe(part));

test.each([
  ['date1904="1"', true],
  ['date1904="true"', true],
  ['date1904="0"', false],
  ['date1904="false"', false],
  ['date1904="11"', false],
  ['', false],
])('<workbookPr %s/>: dates count from 1904 on: %j', (attribute, date1904) => {
  const workbook = parts('')['xl/workbook.xml'] ?? '';
  const others = `<bookViews><workbookView/></bookViews><workbookPr ${attribute}/><sheets>`;
  const read = readWorkbook({ name: 'workbook', text: workbook.replace('<sheets>', others) });
  expect(read).toEqual({ ok: true, value: { sheets: [{ name: 'One', id: 's1' }], date1904 } });
});

test.each([
  ['', false],
  ['TargetMode="Internal"', false],
  ['TargetMode="External"', true],
])('a relationship with %j stands outside: %j', (mode, external) => {
  const text = relationships([['r1', 'styles', 'a.xml']]).replace('Target=', `${mode} Target=`);
  const value = [{ id: 'r1', type: 'styles', target: 'a.xml', external }];
  expect(readRelationships({ name: 'rels', text })).toEqual({ ok: true, value });
});

test('styles that stand outside are not looked for', () => {
  const links = parts('')['xl/_rels/workbook.xml.rels'] ?? '';
  const outside = links.replace('Target="styles.xml"', 'Target="https://example.org/styles.xml" TargetMode="External"');
  expect(found(parts(cell('x'), { 'xl/_rels/workbook.xml.rels': outside }))).toEqual([['One', 'x']]);
});

test('a sheet without rows and links has none', () => {
  const context = { sharedStrings: [], styles: [], date1904: false, most: 9 };
  expect(readSheet({ name: 'sheet', text: sheetXml('') }, context)).toEqual({
    ok: true,
    value: { rows: [], links: [] },
  });
});
