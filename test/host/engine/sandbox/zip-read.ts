import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** A flag of an entry: its name is UTF-8. */
const UTF8_NAME = 0x800;

/**
 * The files of a zip archive, folders left out, in the order of its central directory. Throws an Error that says what is
 * wrong with it. Source: PKWARE's APPNOTE.TXT 4.3 and 4.4; no zip64, no encryption.
 */
export function readZip(archive: Uint8Array): ZipEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) throw new Error('zip64 is not read here');
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('broken central directory');
    const name = nameAt(bytes, at);
    if (!name.endsWith('/')) entries.push({ name, bytes: dataOf(bytes, at, name) });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record stands at the end, before a comment of at most 65,535 bytes. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at--)
    if (bytes.readUInt32LE(at) === END) return at;
  throw new Error('no end of central directory');
}

function nameAt(bytes: Buffer, at: number): string {
  const raw = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28));
  return raw.toString((bytes.readUInt16LE(at + 8) & UTF8_NAME) === 0 ? 'latin1' : 'utf8');
}

function dataOf(bytes: Buffer, at: number, name: string): Uint8Array {
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  const local = bytes.readUInt32LE(at + 42);
  if ((flags & 1) !== 0) throw new Error(`${name} is encrypted`);
  if (bytes.readUInt32LE(local) !== LOCAL) throw new Error(`no local header for ${name}`);
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const raw = bytes.subarray(from, from + packed);
  const data = method === 0 ? raw : method === 8 ? inflateRawSync(raw) : undefined;
  if (data === undefined) throw new Error(`${name}: compression method ${method}`);
  if (data.length !== size) throw new Error(`${name} is cut`);
  return data;
}
