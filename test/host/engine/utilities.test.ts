import { gzipSync } from 'node:zlib';
import type { Host } from '..';
import { closeAll, hostOn, said } from './testing/small-bundle';

const CODE = `
function call(path, args) { return path.split('.').reduce(function (o, k) { return o[k]; }, { Utilities: Utilities, Session: Session }).apply(null, args); }
function digest(name, text, utf8) { return utf8 ? Utilities.computeDigest(Utilities.DigestAlgorithm[name], text, Utilities.Charset.UTF_8) : Utilities.computeDigest(Utilities.DigestAlgorithm[name], text); }
function format(iso, zone, pattern) { return Utilities.formatDate(new Date(iso), zone, pattern); }
function roundTrip(files) {
  var blobs = files.map(function (f) { return Utilities.newBlob(f[1], 'text/plain', f[0]); });
  return Utilities.unzip(Utilities.zip(blobs, 'a.zip')).map(function (b) { return [b.getName(), b.getDataAsString(), b.getContentType()]; });
}
function unzip64(base64, type) {
  var blob = Utilities.newBlob(Utilities.base64Decode(base64), type, 'x');
  var parts = Utilities.unzip(blob);
  return [parts instanceof Array, parts.map(function (b) { return [b.getName(), b.getDataAsString('UTF-8')]; })];
}
function ungzip(bytes) { return Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip', 'a.csv.gz')).getDataAsString(); }
function gzipped() { var b = Utilities.gzip(Utilities.newBlob('text', 'text/plain', 'a')); return [b.getName(), b.getContentType(), Utilities.ungzip(b).getDataAsString()]; }
function blob() { var b = Utilities.newBlob('é').setName('a.csv').setContentTypeFromExtension(); return [b.getBytes(), b.getContentType(), b.getDataAsString(), b.copyBlob().setBytes([104, 105]).getDataAsString()]; }
function decoded(bytes, charset) { return Utilities.newBlob(bytes).getDataAsString(charset).split('').map(function (c) { return c.charCodeAt(0); }); }
function uuid() { return Utilities.getUuid(); }
function session() { return [Session.getScriptTimeZone(), Session.getTemporaryActiveUserKey() === Session.getTemporaryActiveUserKey()]; }
`;

let host: Host;
beforeAll(async () => {
  host = await hostOn(CODE);
});
afterAll(closeAll);

const call = async (name: string, ...args: unknown[]) => said(await host.run({ function: name, args }));

/** Hexadecimal digits as signed bytes. */
function signed(hex: string): number[] {
  return [...new Int8Array(Buffer.from(hex, 'hex'))];
}

test.each([
  ['Utilities.base64Encode', ['é'], 'w6k='],
  ['Utilities.base64Encode', [[-1, 0, 62]], '/wA+'],
  ['Utilities.base64EncodeWebSafe', [[-1, 0, 62]], '_wA-'],
  ['Utilities.base64Decode', ['/wA+'], [-1, 0, 62]],
  ['Utilities.base64DecodeWebSafe', ['_wA-'], [-1, 0, 62]],
  ['Utilities.base64Decode', ['?'], 'Exception: Could not decode string.'],
  [
    'Utilities.parseCsv',
    ['a,"b ""x""\n2"\r\nc,\n'],
    [
      ['a', 'b "x"\n2'],
      ['c', ''],
    ],
  ],
  ['Utilities.parseCsv', ['a;b', ';'], [['a', 'b']]],
  ['Utilities.parseCsv', ['"open'], 'Exception: Could not parse text.'],
  ['Utilities.parseCsv', ['"a"x'], 'Exception: Could not parse text.'],
  [
    'Utilities.formatString',
    ['%s has %d of %.2f%% (%05d|%-4s|%x|%,d|%,.3f)', 'A', 3, 1.005, 42, 'b', 255, 1234567, 1234.5678],
    'A has 3 of 1.00% (00042|b   |ff|1,234,567|1,234.568)',
  ],
  ['Utilities.formatString', ['%2$s %1$s', 'a', 'b'], 'b a'],
  ['Utilities.formatString', ['%d', 1.5], "Exception: Format specifier '%d'"],
  [
    'Utilities.computeHmacSha256Signature',
    ['a', 'k'],
    signed('78da91511e675587f5b9df78bedebaf5560da2abb88162ee875dcdf744951d9e'),
  ],
])('%s(%j)', async (name, args, expected) => {
  expect(await call('call', name, args)).toEqual(expected);
});

test.each([
  ['MD5', 'a', false, '0cc175b9c0f1b6a831c399e269772661'],
  ['SHA_256', 'é', false, '8a8de823d5ed3e12746a62ef169bcf372be0ca44f0a1236abc35df05d96928e1'],
  ['SHA_256', 'é', true, '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c'],
])('the digest %s of %s (UTF-8: %s) is signed bytes', async (name, text, utf8, hex) => {
  const bytes = await call('digest', name, text, utf8);
  expect(Buffer.from(Int8Array.from(Array.isArray(bytes) ? bytes : [])).toString('hex')).toBe(hex);
});

test.each([
  ['yyyy-MM-dd HH:mm:ss.SSS Z', 'Etc/UTC', '2026-01-05 08:07:06.005 +0000'],
  ["EEE, d MMM ''yy 'at' h:mm a z", 'America/New_York', "Mon, 5 Jan '26 at 3:07 AM EST"],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Kathmandu', '2026-01-05T13:52:06+05:45'],
  ['EEEE MMMM D w u k K X', 'GMT', 'Monday January 5 2 1 8 8 Z'],
  ['HH:mm Z', 'GMT+3', '11:07 +0300'],
  ['HH:mm', 'No/Where', '08:07'],
  ['bb', 'GMT', 'Exception: Invalid argument: bb'],
])('formatDate %s in %s', async (pattern, zone, expected) => {
  expect(await call('format', '2026-01-05T08:07:06.005Z', zone, pattern)).toBe(expected);
});

test('zip and unzip: names, content, types', async () => {
  expect(
    await call('roundTrip', [
      ['xl/a.xml', '<a>é</a>'],
      ['b', 'x'.repeat(10_000)],
    ]),
  ).toEqual([
    ['xl/a.xml', '<a>é</a>', 'text/xml'],
    ['b', 'x'.repeat(10_000), null],
  ]);
});

/** Made by Python's zipfile: a folder, a stored file, a deflated file with a name in UTF-8. */
const ZIP =
  'UEsDBBQAAAAAAAAAIQAAAAAAAAAAAAAAAAACAAAAZC9QSwMEFAAAAAAAAAAhAKwqk9gCAAAAAgAAAAcAAABkL2EudHh0aGlQSwMEFAAACAgAAAAhAMXQtrMRAAAAmQEAAAgAAABkL8OpLnhtbLOpsEtMGoWDCR5eaaNfYQcAUEsBAhQDFAAAAAAAAAAhAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAIABAAAAAGQvUEsBAhQDFAAAAAAAAAAhAKwqk9gCAAAAAgAAAAcAAAAAAAAAAAAAAIABIAAAAGQvYS50eHRQSwECFAMUAAAICAAAACEAxdC2sxEAAACZAQAACAAAAAAAAAAAAAAAgAFHAAAAZC/DqS54bWxQSwUGAAAAAAMAAwCbAAAAfgAAAAAA';

test('unzip reads an archive of another maker, folders left out', async () => {
  expect(await call('unzip64', ZIP, 'application/zip')).toEqual([
    true,
    [
      ['d/a.txt', 'hi'],
      ['d/é.xml', `<x>${'ab'.repeat(200)}é</x>`],
    ],
  ]);
});

test.each([
  ['of another type', ZIP, 'text/plain'],
  ['cut', ZIP.slice(0, 200), 'application/zip'],
  ['empty', '', 'application/zip'],
])('unzip refuses what is %s', async (_, base64, type) => {
  expect(await call('unzip64', base64, type)).toBe('Exception: Invalid argument');
});

test('gzip', async () => {
  expect(await call('ungzip', [...new Int8Array(gzipSync('packed'))])).toBe('packed');
  expect(await call('gzipped')).toEqual(['a.gz', 'application/x-gzip', 'text']);
});

test('blobs have signed bytes and text', async () => {
  expect(await call('blob')).toEqual([[-61, -87], 'text/csv', 'é', 'hi']);
});

const EVERY_BYTE = Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : byte - 256));

test.each([
  ['ISO-8859-1', Array.from({ length: 256 }, (_, byte) => byte)],
  ['US-ASCII', Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : 0xfffd))],
])("%s is Java's, a byte a character, not the web's windows-1252", async (charset, codes) => {
  expect(await call('decoded', EVERY_BYTE, charset)).toEqual(codes);
});

test('the rest', async () => {
  expect(await call('uuid')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(await call('session')).toEqual(['Etc/UTC', true]);
});
