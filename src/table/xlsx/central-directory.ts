import type { Failure } from '../../shared/failure';
import { fail, ok, type Result } from '../../shared/result';
import { uint16, uint32, uint64 } from './zip-bytes';

/** A part as the archive's table of contents declares it. */
export interface DeclaredPart {
  /** One character a byte; the names that we look for are ASCII. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  /** Bytes when unpacked. */
  readonly size: number;
  /** Where its own header stands. */
  readonly at: number;
}

const END = 'PK\x05\x06';
const ENTRY = 'PK\x01\x02';
const LONGEST_COMMENT = 0xffff;
/** In the place of a number that stands in a ZIP64 field. */
const ELSEWHERE = 0xffffffff;

/** A fault of the archive itself has no part. */
export const brokenArchive = (position: number, what: string): Failure => ({
  code: 'xlsx-unreadable',
  part: 'zip',
  position,
  what,
});

/**
 * Walks the table of contents at the end of a ZIP archive (PKWARE's APPNOTE.TXT 4.3.12 and 4.3.16).
 * @param bytes one character a byte
 * @returns all parts, folders too; `download-cut` if the end is missing, `xlsx-unreadable` if it does not fit together
 */
export function readCentralDirectory(bytes: string): Result<readonly DeclaredPart[]> {
  const end = endRecord(bytes);
  if (end === -1) return fail({ code: 'download-cut' });
  const [count, size, start] = [uint16(bytes, end + 10), uint32(bytes, end + 12), uint32(bytes, end + 16)];
  if (count === 0xffff || size === ELSEWHERE || start === ELSEWHERE) return fail(brokenArchive(end, 'zip64'));
  if (start + size > end) return fail({ code: 'download-cut' });
  const parts: DeclaredPart[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (!bytes.startsWith(ENTRY, at)) return fail(brokenArchive(at, 'table of contents'));
    const part = partAt(bytes, at);
    if (part === null) return fail(brokenArchive(at, 'zip64'));
    parts.push(part);
    at = behind(bytes, at);
  }
  return at === start + size ? ok(parts) : fail(brokenArchive(at, 'table of contents'));
}

/** The last record whose comment reaches exactly to the end of the file. */
function endRecord(bytes: string): number {
  const first = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let at = bytes.lastIndexOf(END); at >= first; at = at === 0 ? -1 : bytes.lastIndexOf(END, at - 1)) {
    if (at + 22 + uint16(bytes, at + 20) === bytes.length) return at;
  }
  return -1;
}

const behind = (bytes: string, at: number): number =>
  at + 46 + uint16(bytes, at + 28) + uint16(bytes, at + 30) + uint16(bytes, at + 32);

function partAt(bytes: string, at: number): DeclaredPart | null {
  const nameLength = uint16(bytes, at + 28);
  const name = bytes.slice(at + 46, at + 46 + nameLength);
  const numbers = [uint32(bytes, at + 24), uint32(bytes, at + 20), uint32(bytes, at + 42)];
  const extra = bytes.slice(at + 46 + nameLength, at + 46 + nameLength + uint16(bytes, at + 30));
  const [size, packed, header] = inFull(numbers, extra) ?? [];
  if (size === undefined || packed === undefined || header === undefined) return null;
  return { name, flags: uint16(bytes, at + 8), method: uint16(bytes, at + 10), packed, size, at: header };
}

/** Numbers too large for their place stand in the ZIP64 field, in this order (APPNOTE.TXT 4.5.3). Null if it is not there. */
function inFull(numbers: readonly number[], extra: string): readonly number[] | null {
  let at = zip64Field(extra);
  const full = numbers.map((number) => {
    if (number !== ELSEWHERE) return number;
    at += 8;
    return uint64(extra, at - 8);
  });
  return full.every((number) => Number.isSafeInteger(number)) ? full : null;
}

/** Where the data of the ZIP64 field begin, or beyond the end. */
function zip64Field(extra: string): number {
  for (let at = 0; at + 4 <= extra.length; at += 4 + uint16(extra, at + 2)) {
    if (uint16(extra, at) === 1) return at + 4;
  }
  return extra.length;
}
