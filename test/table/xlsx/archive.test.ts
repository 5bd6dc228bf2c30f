import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '../../../src/shared/failure';
import { readCentralDirectory } from '../../../src/table/xlsx/central-directory';
import { openPackage } from '../../../src/table/xlsx/package-parts';
import { readXlsx } from '../../../src/table/xlsx/read-xlsx';
import { zipFile, zipOf } from '../../fakes/zip-file';
import { root } from '../../root';
import { parts } from './book';

const good = Buffer.from(zipOf(parts('<row r="1"><c r="A1"><v>1</v></c></row>')));
const read = (bytes: Uint8Array) => readXlsx(zipFile(bytes));
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const ole = latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');

test('the archive that the tests below break is whole', () => expect(read(good).ok).toBe(true));

const csv = readFileSync(join(root(), 'test/fixtures/household_survey/lang-xml_ms-both.csv'));
const others: [what: string, bytes: Uint8Array, failure: Failure][] = [
  ['nothing', latin(''), { code: 'not-xlsx', found: 'nothing' }],
  ['blank lines', latin('\r\n \n'), { code: 'not-xlsx', found: 'nothing' }],
  [
    'a thousand blanks, whatever is behind them',
    latin(`${' '.repeat(1000)}<html>`),
    { code: 'not-xlsx', found: 'nothing' },
  ],
  ['HTML at once', latin('<html>'), { code: 'not-xlsx', found: 'html' }],
  ['HTML with a byte order mark', Buffer.from('\uFEFF<html>'), { code: 'not-xlsx', found: 'html' }],
  ['text with HTML in it', latin('Service <b>unavailable</b>'), { code: 'not-xlsx', found: 'other' }],
  ['text with JSON in it', latin('Service unavailable [1]'), { code: 'not-xlsx', found: 'other' }],
  ['text with quotes in it', latin('Service "unavailable"'), { code: 'not-xlsx', found: 'other' }],
  ['JSON behind blank lines', latin('\n {}'), { code: 'not-xlsx', found: 'json' }],
  ['a byte order mark elsewhere', Buffer.from('\n\uFEFF{}'), { code: 'not-xlsx', found: 'other' }],
  ['HTML', latin('\n<!DOCTYPE html><html>'), { code: 'not-xlsx', found: 'html' }],
  ['JSON', latin('{"detail":"Not found."}'), { code: 'not-xlsx', found: 'json' }],
  ['a list in JSON', latin('[]'), { code: 'not-xlsx', found: 'json' }],
  ["KoboToolbox's CSV", csv, { code: 'not-xlsx', found: 'csv' }],
  ['CSV with a byte order mark', Buffer.from('\uFEFF"a";"b"\r\n'), { code: 'not-xlsx', found: 'csv' }],
  ['CSV without quotes', latin('ab;c\r\n1;2\r\n'), { code: 'not-xlsx', found: 'csv' }],
  ['.xls', Buffer.concat([ole, Buffer.alloc(600)]), { code: 'not-xlsx', found: 'xls' }],
  [
    'an .xlsx under a password',
    Buffer.concat([ole, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(9)]),
    { code: 'workbook-locked' },
  ],
  ['an image', latin('\x89PNG\r\n\x1a\n\0\0;'), { code: 'not-xlsx', found: 'other' }],
  ['plain text', latin('Service unavailable'), { code: 'not-xlsx', found: 'other' }],
  ['an archive of something else', zipOf({ 'a.txt': 'a' }), { code: 'not-xlsx', found: 'other' }],
  ['an empty archive', zipOf({}), { code: 'not-xlsx', found: 'other' }],
];

test.each(others)('%s', (_, bytes, failure) => {
  expect(read(bytes)).toEqual({ ok: false, failure });
});

test('an archive cut at any byte is a cut download', () => {
  for (let end = 4; end < good.length; end++) {
    expect({ end, result: read(good.subarray(0, end)) }).toEqual({
      end,
      result: { ok: false, failure: { code: 'download-cut' } },
    });
  }
});

test('an empty archive that is cut', () => {
  expect(read(zipOf({}).subarray(0, 9))).toEqual({ ok: false, failure: { code: 'download-cut' } });
});

test('a piece missing in the middle', () => {
  const result = read(Buffer.concat([good.subarray(0, 100), good.subarray(160)]));
  expect(result).toEqual({ ok: false, failure: { code: 'download-cut' } });
});

/** The archive with other bytes in its table of contents, first part. */
const CONTENTS = good.indexOf(latin('PK\x01\x02'));
const LOCAL = 0;
const END = good.length - 22;
function patched(...changes: readonly (readonly [at: number, bytes: readonly number[]])[]): Buffer {
  const copy = Buffer.from(good);
  for (const [at, bytes] of changes) copy.set(bytes, at);
  return copy;
}
const MOST = [0xff, 0xff, 0xff, 0xff];

test.each<[string, Buffer, object]>([
  ['an encrypted part', patched([CONTENTS + 8, [1, 8]]), { code: 'workbook-locked' }],
  ['a strongly encrypted part', patched([CONTENTS + 8, [0x41, 8]]), { code: 'workbook-locked' }],
  [
    'a part of 300 MB and one byte',
    patched([CONTENTS + 24, [1, 0, 0xc0, 0x12]]),
    { code: 'archive-too-large', megabytes: 301 },
  ],
  ['ZIP64 without its field', patched([CONTENTS + 24, MOST]), { part: 'zip', what: 'zip64' }],
  ['a ZIP64 table of contents', patched([END + 16, MOST]), { part: 'zip', what: 'zip64' }],
  ['more parts than a table can count', patched([END + 10, [0xff, 0xff]]), { part: 'zip', what: 'zip64' }],
  [
    'a part more than there is',
    patched([END + 10, [(good[END + 10] ?? 0) + 1, 0]]),
    { part: 'zip', what: 'table of contents' },
  ],
  ['a part less than there is', patched([END + 10, [1, 0]]), { part: 'zip', what: 'table of contents' }],
  ['a broken table of contents', patched([CONTENTS, [0]]), { part: 'zip', what: 'table of contents' }],
  ['an unknown compression', patched([CONTENTS + 10, [12]]), { part: 'zip', what: 'compression method' }],
  ['a stored part of two sizes', patched([CONTENTS + 10, [0]]), { part: 'zip', what: 'size' }],
  ['another size in the part itself', patched([LOCAL + 22, [1]]), { part: 'zip', what: 'size' }],
  ['another name in the part itself', patched([LOCAL + 30, [65]]), { part: 'zip', what: 'header' }],
  ['encrypted by the part itself', patched([LOCAL + 6, [1]]), { part: 'zip', what: 'header' }],
  ['a part that is elsewhere', patched([CONTENTS + 42, [9]]), { part: 'zip', what: 'header' }],
  ['parts over one another', patched([CONTENTS + 20, [0, 0, 1]]), { part: 'zip', what: 'parts over one another' }],
])('%s', (_, bytes, failure) => {
  const result = readXlsx({ ...zipFile(bytes), unzip: () => [] });
  expect(result).toMatchObject({ ok: false, failure });
});

/** Table of contents and parts that together are allowed to hold so much, over one byte of data. */
function declaring(sizes: readonly number[]): Buffer {
  const copy = Buffer.from(zipOf(Object.fromEntries(sizes.map((_, index) => [`part${index}`, 'x']))));
  let [local, entry] = [0, 0];
  for (const size of sizes) {
    local = copy.indexOf(latin('PK\x03\x04'), local) + 4;
    entry = copy.indexOf(latin('PK\x01\x02'), entry) + 4;
    copy.writeUInt32LE(size, local + 18);
    copy.writeUInt32LE(size, entry + 20);
  }
  return copy;
}

const MB = 1024 * 1024;
test.each<[string, number[], object]>([
  ['three parts of 200 MB, and no more', [200 * MB, 200 * MB, 200 * MB], { code: 'not-xlsx' }],
  [
    'three parts of 200 MB and one byte',
    [200 * MB, 200 * MB, 200 * MB, 1],
    { code: 'archive-too-large', megabytes: 601 },
  ],
  ['one part of 300 MB', [300 * MB], { code: 'not-xlsx' }],
])('%s', (_, sizes, failure) => {
  const bytes = declaring(sizes);
  expect(readXlsx({ ...zipFile(bytes), unzip: () => [] })).toMatchObject({ ok: false, failure });
});

test('a part twice, but for the case', () => {
  const result = read(zipOf({ ...parts(''), 'XL/workbook.xml': 'x' }));
  expect(result).toMatchObject({ ok: false, failure: { part: 'zip', what: 'part twice' } });
});

test('an archive with a comment, whatever stands in it', () => {
  const comment = latin('PK\x05\x06 and more of this');
  const copy = Buffer.concat([good, comment]);
  copy.writeUInt16LE(comment.length, END + 20);
  expect(read(copy).ok).toBe(true);
});

test.each([
  ['shorter than declared', (text: string) => text.slice(0, 9)],
  ['longer than declared', (text: string) => `${text} `],
])('a part that comes out %s', (_, change) => {
  const whole = zipFile(good);
  const unzip = () => whole.unzip().map((part) => ({ name: part.name, text: () => change(part.text()) }));
  expect(readXlsx({ ...whole, unzip })).toMatchObject({
    ok: false,
    failure: { code: 'xlsx-unreadable', what: 'length' },
  });
});

test.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml'])('%s that does not come out at all', (part) => {
  const unzip = () =>
    zipFile(good)
      .unzip()
      .filter(({ name }) => name !== part);
  const failure = { code: 'xlsx-unreadable', part, position: 0, what: 'missing' };
  expect(readXlsx({ ...zipFile(good), unzip })).toEqual({ ok: false, failure });
});

test('a part that comes out and was not declared', () => {
  const declared = zipOf(parts('', { 'xl/worksheets/sheet1.xml': null }));
  const failure = { code: 'xlsx-unreadable', part: 'xl/worksheets/sheet1.xml', position: 0, what: 'missing' };
  expect(readXlsx({ ...zipFile(declared), unzip: zipFile(good).unzip })).toEqual({ ok: false, failure });
});

/** '€' has three bytes, and so has the mark. */
test.each([
  ['€€', true],
  ['€', false],
])('of a byte order mark and two € %j comes out: whole %j', (text, isWhole) => {
  const unzip = () => [{ name: 'a', text: () => text }];
  const opened = openPackage({ ...zipFile(zipOf({ a: '\uFEFF€€' })), unzip });
  expect(opened.ok && opened.value.read('a').ok).toBe(isWhole);
});

test('what cannot be unpacked is refused with the words of whoever cannot', () => {
  const unzip = () => {
    throw new Error('Exception: Invalid argument');
  };
  const failure = { code: 'xlsx-unreadable', part: 'zip', position: 0, what: 'Exception: Invalid argument' };
  expect(readXlsx({ ...zipFile(good), unzip })).toEqual({ ok: false, failure });
});

test('a part that cannot become text is refused with the words of whoever cannot make it', () => {
  const text = () => {
    throw new Error('too large');
  };
  const unzip = () =>
    zipFile(good)
      .unzip()
      .map(({ name }) => ({ name, text }));
  const failure = { code: 'xlsx-unreadable', part: '_rels/.rels', position: 0, what: 'too large' };
  expect(readXlsx({ ...zipFile(good), unzip })).toEqual({ ok: false, failure });
});

/** An entry of a table of contents whose numbers stand in a ZIP64 field behind another field. */
function zip64Contents(fields: readonly bigint[]): Buffer {
  const entry = Buffer.alloc(46);
  entry.write('PK\x01\x02', 'latin1');
  entry.fill(0xff, 20, 28);
  entry.fill(0xff, 42, 46);
  const numbers = Buffer.concat(fields.map((field) => Buffer.from(new BigUint64Array([field]).buffer)));
  const extra = Buffer.concat([Buffer.from([9, 0, 1, 0, 7]), Buffer.from([1, 0, numbers.length, 0]), numbers]);
  entry.writeUInt16LE(1, 28);
  entry.writeUInt16LE(extra.length, 30);
  const contents = Buffer.concat([entry, latin('n'), extra]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(contents.length, 12);
  return Buffer.concat([contents, end]);
}

test.each<[string, bigint[], object]>([
  ['numbers in their ZIP64 field', [7n, 5n, 3n], { ok: true, value: [{ name: 'n', size: 7, packed: 5, at: 3 }] }],
  ['a ZIP64 field too short', [7n, 5n], { ok: false, failure: { part: 'zip', what: 'zip64' } }],
  ['a ZIP64 number beyond all files', [2n ** 63n, 5n, 3n], { ok: false, failure: { part: 'zip', what: 'zip64' } }],
])('%s', (_, fields, expected) => {
  expect(readCentralDirectory(zip64Contents(fields).toString('latin1'))).toMatchObject(expected);
});

test('nothing is unpacked that is refused before', () => {
  const unzip = jest.fn(() => []);
  for (const [, bytes] of others.slice(0, -2)) readXlsx({ ...zipFile(bytes), unzip });
  readXlsx({ ...zipFile(declaring([301 * MB])), unzip });
  expect(unzip).not.toHaveBeenCalled();
});
