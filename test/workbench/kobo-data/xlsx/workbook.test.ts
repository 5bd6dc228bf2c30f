import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { RawCell, RawSheet } from '../../../../src/table/raw';
import { readXlsx } from '../../../../src/table/xlsx/read-xlsx';
import { zipFile } from '../../../fakes/zip-file';
import { readZip } from '../../../host/engine/sandbox/zip-read';
import { root } from '../../../root';
import { readWorkbook } from './read-workbook';
import { writeWorkbook } from './write-workbook';

function sheetsOf(content: Buffer): readonly RawSheet[] {
  const read = readXlsx(zipFile(content));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

const partsOf = (content: Buffer) =>
  new Map(readZip(content).map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')]));

/** Without styles, which stand elsewhere in each file; that dates are dates is compared as it reads. */
const sheetData = (content: Buffer, sheet: number): string =>
  (
    /<sheetData.*<\/sheetData>/s.exec(partsOf(content).get(`xl/worksheets/sheet${sheet}.xml`) ?? '')?.[0] ?? ''
  ).replaceAll(/ s="\d"/g, '');

const folder = join(root(), 'test/fixtures');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));

test('there are exports to write again', () => expect(files.length).toBeGreaterThanOrEqual(14));

test.each(files)('%s: written again it reads the same, and the cells are the same XML', (name) => {
  const original = readFileSync(join(folder, name));
  const again = writeWorkbook(readWorkbook(original));
  const sheets = sheetsOf(original);
  const data = (content: Buffer) => sheets.map((_, at) => sheetData(content, at + 1));
  expect(sheetsOf(again)).toEqual(sheets);
  expect(data(again)).toEqual(data(original));
});

/** Without what XML has no sign for: it would stand raw in formulas and addresses, and no person can type it. */
const PIECES = ['=', '{=', '}', '_x', '000D_', '_x005F_', '&', '<', '>', '"', ']]>', '\r', '\n', ' ', '😀'];
const ADDRESSES = ['mailto:', 'http://', 'file:///', 'external:', 'internal:', '#', '/', '%41'];

const text = (...more: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES, ...more), fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map((pieces) => pieces.join(''));

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 4, arbitrary: text(...ADDRESSES) },
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ kind: 'number' as const, text: String(value) })),
  fc.integer({ min: -30_000, max: 90_000 }).map((serial) => ({ kind: 'date' as const, serial })),
  fc.boolean().map((value) => ({ kind: 'boolean' as const, value })),
);

test('any cells: what was written reads the same when it is written again', () => {
  const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(rows, (given) => {
      const first = writeWorkbook([{ name: 'One & "only"', rows: given }]);
      const again = writeWorkbook(readWorkbook(first));
      expect(sheetsOf(again)).toEqual(sheetsOf(first));
    }),
  );
});

test('any text that is no formula and no address reads as it is', () => {
  const plain = text('\u0000', '\u0001', '\uffff').filter(
    (one) => !/^(\{?=|(ftp|http)s?:|mailto:|file:|(in|ex)ternal:)/.test(one) && one !== '',
  );
  fc.assert(
    fc.property(plain, (one) => {
      expect(sheetsOf(writeWorkbook([{ name: 'One', rows: [[one]] }]))[0]?.rows).toEqual([[one]]);
    }),
  );
});

test('addresses lose what they lose in KoboToolbox’s exports', () => {
  const answers = [
    'mailto:a@x.org',
    'file:///etc/hosts',
    'internal:Sheet1!A1',
    'https://x.org/?a=b&c#d',
    `http://${'x'.repeat(2080)}`,
  ];
  const [sheet] = sheetsOf(writeWorkbook([{ name: 'One', rows: [answers] }]));
  expect(sheet).toEqual({
    name: 'One',
    rows: [['a@x.org', 'etc\\hosts', 'Sheet1!A1', ...answers.slice(3)]],
    shortenedLinks: 3,
  });
});

test('no submissions: one sheet without a cell', () => {
  const original = partsOf(readFileSync(join(folder, 'clinic_visits_empty/lang-xml_ms-both_types-native.xlsx')));
  const written = partsOf(writeWorkbook([{ name: 'Sheet1', rows: [] }]));
  for (const parts of [original, written]) {
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<dimension ref="A1"\/>.*<sheetData\/>/);
  }
});
