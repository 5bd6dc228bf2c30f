import { builtInShows, codeShows, type Shows } from '../../../src/table/xlsx/date-format';
import { serialOf } from '../../../src/table/xlsx/date-serial';
import { parts, read, relationships, rowsOf, sheetsOf, styles } from './book';

test.each<[Shows, string[]]>([
  [
    'date',
    [
      'yyyy-mm-dd',
      'm/d/yy',
      'd "de" mmmm',
      '[$-409]d-mmm-yy;@',
      '[Red]dd/mm',
      'yyyy\\-mm',
      'General;yyyy',
      'ggge',
      '@ mmm',
    ],
  ],
  ['date', ['mm', 'mmm h', 'mmmm hh:mm', 'd hh:mm', 'yyyy-mm-dd hh:mm:ss', 'e h', 'g h']],
  ['time', ['hh:mm:ss', 'h AM/PM', 'h:mm', 'mm:ss.0', 's', '[$-409]h:mm A/P;@', '"day" h:mm', 'H:MM:SS']],
  ['elapsed', ['[h]:mm', '[MM]:ss.0', '[h]', '[hh]', '[mm]', '[ss]', '[Red][h]:mm']],
  [
    'number',
    [
      ...['General', 'general', 'Standard', '', '0', '0.00', '#,##0', '0.00E+00', '##0.0e-0', '0%', '# ?/?', '@'],
      ...[
        '"day"0',
        '0" days"',
        '"open',
        '\\d0',
        '0\\',
        '[Red]0;[Green]-0',
        '[Red',
        '[$-409]0',
        '[>=100]0',
        '[DBNum1]0',
      ],
      ...['_(* #,##0.00_);_(* "-"??_)', '_d0*m', '[$€-2] #,##0.00', '"[h]"0'],
    ],
  ],
])('these show a %s: %j', (shows, codes) => {
  for (const code of codes) expect([code, codeShows(code)]).toEqual([code, shows]);
});

test('the built-in dates and times', () => {
  const runs = Array.from({ length: 164 }, (_, id) => [id, builtInShows(id)] as const);
  const ofKind = (kind: Shows) => runs.filter(([, shows]) => shows === kind).map(([id]) => id);
  expect(ofKind('date')).toEqual([
    ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36],
    ...[50, 51, 52, 53, 54, 55, 56, 57, 58],
  ]);
  expect(ofKind('time')).toEqual([18, 19, 20, 21, 32, 33, 45, 47]);
  expect(ofKind('elapsed')).toEqual([46]);
});

/** One cell under a format code, in a file of either date system. */
function under(code: string, value: string, date1904: boolean): unknown {
  const workbook = parts('')['xl/workbook.xml'] ?? '';
  const counted = date1904 ? workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') : workbook;
  return rowsOf(`<row r="1"><c r="A1" s="0"><v>${value}</v></c></row>`, {
    'xl/workbook.xml': counted,
    'xl/styles.xml': styles([code], [164]),
  })[0]?.[0];
}

const time = (serial: number) => ({ kind: 'time', serial });
const date = (serial: number) => ({ kind: 'date', serial });

test.each<[code: string, value: string, from1900: unknown, from1904: unknown]>([
  ['h:mm', '0', time(0), time(0)],
  ['h:mm', '0.5', time(0.5), time(0.5)],
  ['h:mm', '0.999', time(0.999), time(0.999)],
  // A moment that shows its time only.
  ['h:mm', '1', date(2), date(1463)],
  ['h:mm', '45292.25', date(45292.25), date(46754.25)],
  ['h:mm', '-0.5', date(0.5), date(1461.5)],
  ['[h]:mm', '0.5', time(0.5), time(0.5)],
  ['[h]:mm', '1.5', time(1.5), time(1.5)],
  ['[h]:mm', '-0.5', time(-0.5), time(-0.5)],
  ['yyyy-mm-dd', '0.5', date(1.5), date(1462.5)],
])('under %s the number %s', (code, value, from1900, from1904) => {
  expect([under(code, value, false), under(code, value, true)]).toEqual([from1900, from1904]);
});

/** What XlsxWriter writes for a date, and the days from 1899-12-30 to it. */
test.each([
  ['1850-05-05', -18137],
  ['1899-12-31', 0],
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['2024-01-01', 45292],
])('%s', (day, inFile) => {
  expect(serialOf(inFile, false)).toBe((Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000);
});

test('the day that never was, and its hours, are 1900-02-28', () => {
  expect([serialOf(60, false), serialOf(60.5, false), serialOf(59.5, false)]).toEqual([60, 60.5, 60.5]);
});

test('dates of a file that counts from 1904', () => {
  const workbook = parts('')['xl/workbook.xml'] ?? '';
  for (const value of ['1', 'true']) {
    const date1904 = workbook.replace('<sheets>', `<workbookPr date1904="${value}"/><sheets>`);
    const rows = rowsOf('<row r="1"><c r="A1" s="1"><v>43830.25</v></c><c r="B1"><v>1</v></c></row>', {
      'xl/workbook.xml': date1904,
    });
    expect(rows).toEqual([
      [
        { kind: 'date', serial: 45292.25 },
        { kind: 'number', text: '1' },
      ],
    ]);
  }
});

test('a code in the file goes before the built-in meaning of its number', () => {
  const own = styles(['0'], [14]).replace('numFmtId="164"', 'numFmtId="14"');
  const rows = rowsOf('<row r="1"><c r="A1" s="0"><v>1</v></c></row>', { 'xl/styles.xml': own });
  expect(rows).toEqual([[{ kind: 'number', text: '1' }]]);
});

test('a cell without a style has the first one', () => {
  const rows = rowsOf('<row r="1"><c r="A1"><v>45292</v></c></row>', { 'xl/styles.xml': styles(['yyyy'], [164]) });
  expect(rows).toEqual([[{ kind: 'date', serial: 45292 }]]);
});

test('a style without a format is General', () => {
  const bare = styles([], [0]).replace('<xf numFmtId="0" xfId="0"/>', '<xf xfId="0"/>');
  const rows = rowsOf('<row r="1"><c r="A1" s="0"><v>1</v></c></row>', { 'xl/styles.xml': bare });
  expect(rows).toEqual([[{ kind: 'number', text: '1' }]]);
});

test('a style in a workbook without styles is refused', () => {
  const bare = parts('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', {
    'xl/styles.xml': null,
    'xl/_rels/workbook.xml.rels': relationships([['s1', 'worksheet', 'worksheets/sheet1.xml']]),
  });
  expect(read(bare)).toMatchObject({ ok: false, failure: { what: 'style' } });
});

test('a workbook without styles and without shared strings', () => {
  const bare = parts('<row r="1"><c r="A1"><v>1</v></c></row>', {
    'xl/styles.xml': null,
    'xl/sharedStrings.xml': null,
    'xl/_rels/workbook.xml.rels': relationships([['s1', 'worksheet', 'worksheets/sheet1.xml']]),
  });
  expect(sheetsOf(bare)[0]?.rows).toEqual([[{ kind: 'number', text: '1' }]]);
});
