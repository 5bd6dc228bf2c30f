import { readCentralDirectory } from '../../../src/table/xlsx/central-directory';

const FULL = 0xffffffff;

/** A field of an entry: its number, its length, its data. */
function field(id: number, ...numbers: readonly bigint[]): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id);
  head.writeUInt16LE(numbers.length * 8, 2);
  return Buffer.concat([head, ...numbers.map((number) => Buffer.from(new BigUint64Array([number]).buffer))]);
}

interface Entry {
  readonly name: string;
  readonly size?: number;
  readonly packed?: number;
  readonly at?: number;
  readonly fields?: readonly Buffer[];
  readonly comment?: string;
}

function entryOf({ name, size = 1, packed = 2, at = 3, fields = [], comment = '' }: Entry): Buffer {
  const head = Buffer.alloc(46);
  const extra = Buffer.concat(fields);
  head.write('PK\x01\x02', 'latin1');
  head.writeUInt16LE(8, 10);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt16LE(comment.length, 32);
  head.writeUInt32LE(at, 42);
  return Buffer.concat([head, Buffer.from(name), extra, Buffer.from(comment)]);
}

interface End {
  readonly count?: number;
  readonly size?: number;
  readonly start?: number;
  readonly comment?: string;
}

/** A table of contents behind 5 bytes of anything, and its end. */
function read(entries: readonly Entry[], { count, size, start = 5, comment = '' }: End = {}) {
  const contents = Buffer.concat(entries.map(entryOf));
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count ?? entries.length, 10);
  end.writeUInt32LE(size ?? contents.length, 12);
  end.writeUInt32LE(start, 16);
  end.writeUInt16LE(comment.length, 20);
  const result = readCentralDirectory(
    Buffer.concat([Buffer.from('12345'), contents, end, Buffer.from(comment)]).toString('latin1'),
  );
  if (result.ok) return result.value.map((part) => [part.name, part.size, part.packed, part.at]);
  return result.failure.code === 'xlsx-unreadable' ? result.failure.what : result.failure.code;
}

const other = field(9, 7n);

test.each<[string, () => unknown, unknown]>([
  [
    'two parts',
    () => read([{ name: 'a' }, { name: 'bc', size: 4, packed: 5, at: 6 }]),
    [
      ['a', 1, 2, 3],
      ['bc', 4, 5, 6],
    ],
  ],
  ['no parts', () => read([]), []],
  [
    'comments of parts',
    () => read([{ name: 'a', comment: 'long' }, { name: 'b' }]),
    [
      ['a', 1, 2, 3],
      ['b', 1, 2, 3],
    ],
  ],
  [
    'other fields',
    () => read([{ name: 'a', fields: [other] }, { name: 'b' }]),
    [
      ['a', 1, 2, 3],
      ['b', 1, 2, 3],
    ],
  ],
  ['the longest comment', () => read([{ name: 'a' }], { comment: 'x'.repeat(0xffff) }), [['a', 1, 2, 3]]],
  ['one number in full', () => read([{ name: 'a', at: FULL, fields: [field(1, 9n)] }]), [['a', 1, 2, 9]]],
  ['two in full', () => read([{ name: 'a', size: FULL, at: FULL, fields: [field(1, 8n, 9n)] }]), [['a', 8, 2, 9]]],
  [
    'behind two fields',
    () => read([{ name: 'a', packed: FULL, fields: [other, other, field(1, 9n)] }]),
    [['a', 1, 9, 3]],
  ],
  [
    'more than 4 GB',
    () => read([{ name: 'a', size: FULL, fields: [field(1, 2n ** 33n + 1n)] }]),
    [['a', 2 ** 33 + 1, 2, 3]],
  ],
  ['no field for it', () => read([{ name: 'a', size: FULL, fields: [other] }]), 'zip64'],
  ['a field of no number', () => read([{ name: 'a', size: FULL, fields: [field(1)] }]), 'zip64'],
  ['a table as ZIP64', () => read([{ name: 'a' }], { size: FULL }), 'zip64'],
  ['its place as ZIP64', () => read([{ name: 'a' }], { start: FULL }), 'zip64'],
  ['its count as ZIP64', () => read([{ name: 'a' }], { count: 0xffff }), 'zip64'],
  ['a table that ends behind the end', () => read([{ name: 'a' }], { size: 48 }), 'download-cut'],
  ['a table that ends earlier', () => read([{ name: 'a' }], { size: 46 }), 'table of contents'],
  ['a table that begins elsewhere', () => read([{ name: 'a' }], { start: 4 }), 'table of contents'],
  ['more parts than there are', () => read([{ name: 'a' }], { count: 2 }), 'table of contents'],
  ['fewer parts than there are', () => read([{ name: 'a' }, { name: 'b' }], { count: 1 }), 'table of contents'],
])('%s', (_, result, expected) => expect(result()).toEqual(expected));

test('an end without anything before it', () => {
  expect(readCentralDirectory(`PK\x05\x06${'\0'.repeat(18)}`)).toEqual({ ok: true, value: [] });
  expect(readCentralDirectory(`PK\x05\x06${'\0'.repeat(17)}`)).toMatchObject({ failure: { code: 'download-cut' } });
});
