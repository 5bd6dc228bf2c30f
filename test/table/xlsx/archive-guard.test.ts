import { checkArchive, partKey } from '../../../src/table/xlsx/archive-guard';
import { zipOf } from '../../fakes/zip-file';

const good = Buffer.from(zipOf({ 'a.xml': 'aaaaaaaaaaaaaaaaaaaa', 'b.xml': 'b' }));
const indexOf = (mark: string, from = 0): number => good.indexOf(Buffer.from(mark, 'latin1'), from);
const SECOND = indexOf('PK\x03\x04', 4);
const CONTENTS = indexOf('PK\x01\x02');
const PACKED = [...good.subarray(CONTENTS + 20, CONTENTS + 24)];
const ZERO = [0, 0, 0, 0];
const UNKNOWN = [0xff, 0xff, 0xff, 0xff];

/** What is wrong with the archive once these bytes are changed in it; null for nothing. Its first part stands at 0. */
function faultWith(...changes: readonly (readonly [at: number, bytes: readonly number[]])[]): string | null {
  const copy = Buffer.from(good);
  for (const [at, bytes] of changes) copy.set(bytes, at);
  const result = checkArchive(copy.toString('latin1'));
  if (result.ok) return null;
  return result.failure.code === 'xlsx-unreadable' ? result.failure.what : result.failure.code;
}

const FOLLOW: [number, number[]][] = [
  [CONTENTS + 8, [8, 0]],
  [6, [8, 0]],
];

test.each<[string, [number, number[]][], string | null]>([
  ['nothing changed', [], null],
  [
    'a part that is stored',
    [
      [CONTENTS + 10, [0]],
      [8, [0]],
      [CONTENTS + 24, PACKED],
      [22, PACKED],
    ],
    null,
  ],
  ['sizes that follow the part', [...FOLLOW, [18, ZERO], [22, ZERO]], null],
  ['sizes that follow, and stand there too', FOLLOW, null],
  ['sizes that follow, one of another number', [...FOLLOW, [18, ZERO], [22, [7]]], 'size'],
  ['sizes that follow, the other of another number', [...FOLLOW, [18, [7]], [22, ZERO]], 'size'],
  [
    'no sizes, and none that follow',
    [
      [18, ZERO],
      [22, ZERO],
    ],
    'size',
  ],
  ['another size when unpacked', [[22, [7]]], 'size'],
  ['another size when packed', [[18, [7]]], 'size'],
  [
    'sizes in a ZIP64 field',
    [
      [18, UNKNOWN],
      [22, UNKNOWN],
    ],
    null,
  ],
  ['another compression in the part itself', [[8, [0]]], 'header'],
  ['other flags in the part itself', [[6, [2]]], 'header'],
  ['a second part that does not begin like one', [[SECOND, [0]]], 'header'],
  ['the table of contents encrypted', [[CONTENTS + 8, [0, 0x20]]], 'workbook-locked'],
  ['strong encryption', [[CONTENTS + 8, [0x40, 0]]], 'workbook-locked'],
  ['encryption', [[CONTENTS + 8, [1, 0]]], 'workbook-locked'],
])('%s', (_, changes, fault) => expect(faultWith(...changes)).toBe(fault));

test.each([
  ['xl/Workbook.XML', 'xl/workbook.xml'],
  ['xl\\worksheets\\a.xml', 'xl/worksheets/a.xml'],
  ['//xl/a.xml', 'xl/a.xml'],
])('%s is the part %s', (name, key) => expect(partKey(name)).toBe(key));

const word = (value: number): string => String.fromCharCode(value & 0xff, value >>> 8);
const long = (value: number): string => word(value & 0xffff) + word(value >>> 16);
const zeros = (count: number): string => '\0'.repeat(count);

/** An archive of so many parts, each stored and empty. */
function archiveOf(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `p${index}`);
  let [parts, contents] = ['', ''];
  for (const name of names) {
    contents += `PK\x01\x02${zeros(24)}${word(name.length)}${zeros(12)}${long(parts.length)}${name}`;
    parts += `PK\x03\x04${zeros(22)}${word(name.length)}${zeros(2)}${name}`;
  }
  const end = `PK\x05\x06${zeros(6)}${word(count)}${long(contents.length)}${long(parts.length)}${zeros(2)}`;
  return parts + contents + end;
}

test('20,000 parts, and not one more', () => {
  const [most, more] = [checkArchive(archiveOf(20_000)), checkArchive(archiveOf(20_001))];
  expect(most.ok && most.value.length).toBe(20_000);
  expect(more).toEqual({ ok: false, failure: { code: 'archive-too-large', megabytes: 0 } });
});
