import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { checkFile } from '../../../src/kobo/file-check';
import { readCsv } from '../../../src/table/csv/read-csv';
import { root } from '../../root';
import { runs } from '../runs';
import { koboCsv } from './kobo-csv';

const rowsOf = (text: string) => {
  const read = readCsv(text);
  return read.ok ? [read.value.header, ...read.value.rows] : read.failure;
};

const good: [name: string, text: string, rows: string[][]][] = [
  [
    'as KoboToolbox writes',
    '"a";"b"\r\n"1";"2"\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a BOM', '\uFEFF"a"\r\n"1"\r\n', [['a'], ['1']]],
  ['header only', '"a";"b"\r\n', [['a', 'b']]],
  ['one empty header', '""\r\n', [['']]],
  [
    'line breaks in the header',
    '"a\nb";"c"\r\n"1";"2"\r\n',
    [
      ['a\nb', 'c'],
      ['1', '2'],
    ],
  ],
  [
    'odd headers',
    '"__proto__";"constructor";""\r\n"1";"2";"3"\r\n',
    [
      ['__proto__', 'constructor', ''],
      ['1', '2', '3'],
    ],
  ],
  ['spaces are kept', '" a "\r\n"  1"\r\n', [[' a '], ['  1']]],
  ['longer rows lose what has no header', '"a"\r\n"1";"x"\r\n"2";"x";"y"\r\n', [['a'], ['1'], ['2']]],
  [
    'an answer that only looks like a tag',
    '"name"\r\n"#secret wish"\r\n"Bob"\r\n',
    [['name'], ['#secret wish'], ['Bob']],
  ],
];

test.each(good)('%s', (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

const bad: [name: string, text: string, failure: unknown][] = [
  ['nothing', '', { code: 'not-csv', found: 'nothing' }],
  ['blank lines', ' \r\n\t\r\n', { code: 'not-csv', found: 'nothing' }],
  ['a BOM only', '\uFEFF', { code: 'not-csv', found: 'nothing' }],
  ['an open quote', '"a";"b"\r\n"1";"2\r\n', { code: 'download-cut' }],
  ['an open quote in the header', '"a";"b', { code: 'download-cut' }],
  ['a last row too short', '"a";"b"\r\n"1"\r\n', { code: 'download-cut' }],
  ['a row too short', '"a";"b"\r\n"1"\r\n"1";"2"\r\n', { code: 'csv-unreadable', row: 2, cells: 1, expected: 2 }],
  ['text behind a closing quote', '"a";"b"\r\n"1"x;"2"\r\n', { code: 'csv-unreadable', row: 2, cells: 1, expected: 2 }],
];

test.each(bad)('%s: refused', (_, text, failure) => {
  expect(rowsOf(text)).toEqual(failure);
});

test('HXL tags are a header row; cells beyond the header are counted where they hold something', () => {
  const read = readCsv(
    '"a";"a";"__proto__"\r\n"#x";"";"#y +z"\r\n"1";"2";"3";"4";"5"\r\n"1";"2";"3";"";"5"\r\n"1";"2";"3";""\r\n',
  );
  const rows = [
    ['1', '2', '3'],
    ['1', '2', '3'],
    ['1', '2', '3'],
  ];
  const table = { name: '', parent: null, header: ['a', 'a', '__proto__'], hxl: ['#x', '', '#y +z'], rows };
  expect(read).toEqual({ ok: true, value: { ...table, droppedCells: 3, shortenedLinks: 0 } });
});

test('without tags there is no second header row', () => {
  const read = readCsv('"a"\r\n"1"\r\n');
  const table = { name: '', parent: null, header: ['a'], hxl: null, rows: [['1']] };
  expect(read).toEqual({ ok: true, value: { ...table, droppedCells: 0, shortenedLinks: 0 } });
});

const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', '\r\n', '\r', 'é', '🙂', '=', ' ', "'") });
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

test('a cut file is never read as whole', () => {
  fc.assert(
    fc.property(table, fc.double({ min: 0, max: 1, noNaN: true }), (rows, share) => {
      const text = koboCsv(rows);
      const cut = text.slice(0, Math.floor(share * (text.length - 2)));
      const read = rowsOf(cut);
      // The reader takes files without a last line end; the download does not.
      if (!Array.isArray(read) || checkFile(cut, {}) !== null) return;
      // What is read must be rows of the original, whole ones.
      const whole = dsvFormat(';').parseRows(text);
      expect(read).toEqual(whole.slice(0, read.length));
    }),
    runs(1000),
  );
});

const fixtures = ['household_survey', 'household_survey_later', 'market_prices', 'clinic_visits_empty'].flatMap(
  (folder) =>
    readdirSync(join(root(), 'test/fixtures', folder))
      .filter((file) => file.endsWith('.csv'))
      .map((file) => `${folder}/${file}`),
);

test.each(fixtures)('%s equals its truth', (path) => {
  const file = join(root(), 'test/fixtures', path);
  const truth = JSON.parse(readFileSync(`${file}.truth.json`, 'utf8')) as { sheets: [{ rows: string[][] }] };
  const read = readCsv(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const { header, hxl, rows } = read.value;
  expect([header, ...(hxl === null ? [] : [hxl]), ...rows]).toEqual(truth.sheets[0].rows);
});
