import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { scanCsv } from '../../../src/table/csv/scan-csv';
import { BEHIND_QUOTE, OPEN_QUOTE, scanRow } from '../../../src/table/csv/scan-row';
import { runs } from '../runs';
import { koboCsv } from './kobo-csv';

const oracle = dsvFormat(';').parseRows;

const scanned = (text: string) => {
  const result = scanCsv(text);
  return result.ok ? result.value : result.failure;
};

const read: [name: string, text: string, rows: string[][]][] = [
  ['nothing', '', []],
  ['a BOM only', '\uFEFF', []],
  [
    'as KoboToolbox writes',
    '"a";"b"\r\n"1";"2"\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a BOM first, and one inside', '\uFEFF"a"\r\n"\uFEFF1"\r\n', [['a'], ['\uFEFF1']]],
  [
    'bare cells, LF, no last line end',
    'a;b\n1;2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'CR ends a row',
    'a;b\r1;2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['quoted cells, LF and CR', '"a"\n"b"\r"c"', [['a'], ['b'], ['c']]],
  ['CR CR LF is a row end and an empty row', '"a"\r\r\n"b"', [['a'], [''], ['b']]],
  ['an empty row between', '"a"\r\n\r\n"b"\r\n', [['a'], [''], ['b']]],
  [
    'empty cells, bare and quoted',
    ';"";\r\n"";;',
    [
      ['', '', ''],
      ['', '', ''],
    ],
  ],
  ['one separator', ';', [['', '']]],
  ['line ends inside a quoted cell', '"1\n2\r\n3\r4"\r\n', [['1\n2\r\n3\r4']]],
  ['separators inside a quoted cell', '"a;b";"c"', [['a;b', 'c']]],
  ['quotes inside a quoted cell', '"""a""";"b""""c";""""', [['"a"', 'b""c', '"']]],
  ['quotes inside a bare cell are characters', 'a"b;"c"\n', [['a"b', 'c']]],
  ['a blank before a quote makes the cell bare', ' "a";b', [[' "a"', 'b']]],
  ['rows of any length', 'a\nb;c;d\ne;f', [['a'], ['b', 'c', 'd'], ['e', 'f']]],
  ['NUL, lone surrogates, tabs', '"\0";"\uD800";"\uDC00";"\t"\r\n', [['\0', '\uD800', '\uDC00', '\t']]],
  ['a header that names a prototype', '"__proto__";"constructor"', [['__proto__', 'constructor']]],
];

test.each(read)('%s', (_, text, rows) => {
  expect(scanned(text)).toEqual(rows);
});

const refused: [name: string, text: string, failure: unknown][] = [
  ['an open quote', '"a"\r\n"b', { code: 'download-cut' }],
  ['a quote as the last character', '"a"\r\n"', { code: 'download-cut' }],
  ['an open quote behind doubled ones', '"a""', { code: 'download-cut' }],
  ['text behind a closing quote', '"a";"b"\r\n"1";"2";"3"x', { code: 'csv-unreadable', row: 2, cells: 3, expected: 2 }],
  ['a blank behind a closing quote', '"a" ;"b"', { code: 'csv-unreadable', row: 1, cells: 1, expected: 1 }],
  ['NUL behind a closing quote', 'a\n"b"\0', { code: 'csv-unreadable', row: 2, cells: 1, expected: 1 }],
];

test.each(refused)('%s is refused', (_, text, failure) => {
  expect(scanned(text)).toEqual(failure);
});

test('a reader can stop after any row and go on later', () => {
  const text = '"a";"b"\r\n1;2\n"open';
  const rows: string[][] = [[], [], []];
  const second = scanRow(text, 0, rows[0] ?? []);
  const third = scanRow(text, second, rows[1] ?? []);
  expect([second, third, scanRow(text, third, rows[2] ?? []), rows]).toEqual([
    9,
    13,
    OPEN_QUOTE,
    [['a', 'b'], ['1', '2'], []],
  ]);
  expect(scanRow('"a"b', 0, [])).toBe(BEHIND_QUOTE);
});

const cell = fc.string({
  unit: fc.constantFrom('a', '"', ';', '\n', '\r\n', '\r', 'é', '🙂', '\uD800', '\0', '=', ' '),
});
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });

test('what KoboToolbox would write is read back to the letter', () => {
  fc.assert(
    fc.property(rows, (written) => expect(scanned(koboCsv(written))).toEqual(written)),
    runs(1000),
  );
});

test('any text is read as d3-dsv reads it, or refused', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '"', '"', ';', '\n', '\r', '\r\n', ' ') });
  fc.assert(
    fc.property(text, (file) => {
      const result = scanCsv(file);
      if (result.ok) expect(result.value).toEqual(oracle(file));
      else expect(file).toContain('"');
    }),
    runs(3000),
  );
});

test('a cell of a megabyte, and one full of quotes', () => {
  const long = 'x'.repeat(1 << 20);
  const quotes = '"'.repeat(1 << 18);
  expect(scanned(koboCsv([[long, quotes, 'z']]))).toEqual([[long, quotes, 'z']]);
});

test('20,000 columns', () => {
  const wide = Array.from({ length: 20000 }, (_, at) => `c${at}`);
  expect(scanned(`${koboCsv([wide])}${wide.join(';')}\n`)).toEqual([wide, wide]);
});
