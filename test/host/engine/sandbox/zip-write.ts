import { deflateRawSync } from 'node:zlib';
import type { ZipEntry } from './zip-read';

/** A zip archive of these files, deflated, names in UTF-8. Source: PKWARE's APPNOTE.TXT 4.3 and 4.4. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const [label, packed] = [Buffer.from(name, 'utf8'), deflateRawSync(bytes)];
    const facts = factsOf(bytes, packed, label);
    const local = Buffer.concat([head(0x04034b50), facts, Buffer.from([0, 0]), label, packed]);
    parts.push(local);
    directory.push(Buffer.concat([head(0x02014b50), Buffer.from([20, 0]), facts, tail(offset), label]));
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  return Buffer.concat([...parts, index, endRecord(entries.length, index.length, offset)]);
}

function head(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

/** Version needed … length of the name: the same in both headers. The time is 1980-01-01. */
function factsOf(bytes: Uint8Array, packed: Uint8Array, label: Buffer): Buffer {
  const facts = Buffer.alloc(24);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x800, 2);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt16LE(0x21, 8);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(label.length, 22);
  return facts;
}

/** Extra length, comment length, disk, attributes and the offset of the local header. */
function tail(offset: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(offset, 12);
  return bytes;
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
