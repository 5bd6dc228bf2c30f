import { fail, ok, type Result } from '../../shared/result';
import { brokenArchive, type DeclaredPart, readCentralDirectory } from './central-directory';
import { notAnArchive } from './file-kind';
import { uint16, uint32 } from './zip-bytes';

const MEGABYTE = 1024 * 1024;
/** An export of 50 MB, the most that Google lets through, unpacks to about ten times as much. */
const MOST_OF_A_PART = 300 * MEGABYTE;
const MOST_OF_ALL = 600 * MEGABYTE;
const MOST_PARTS = 20_000;

const LOCAL = 'PK\x03\x04';
/** Encrypted, strongly encrypted, table of contents encrypted (APPNOTE.TXT 4.4.4). */
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const SIZES_FOLLOW = 0x0008;
const UNKNOWN = 0xffffffff;

/**
 * Looks at an archive before it is unpacked: is it one, whole, not encrypted, and not a bomb?
 * @param bytes one character a byte
 * @returns what it declares to hold; `not-xlsx`, `workbook-locked`, `download-cut`, `archive-too-large`, `xlsx-unreadable`
 */
export function checkArchive(bytes: string): Result<readonly DeclaredPart[]> {
  const other = notAnArchive(bytes);
  if (other !== null) return fail(other);
  const parts = readCentralDirectory(bytes);
  if (!parts.ok) return parts;
  if (parts.value.some(({ flags }) => (flags & ENCRYPTED) !== 0)) return fail({ code: 'workbook-locked' });
  const size = sum(parts.value.map((part) => part.size));
  if (size > MOST_OF_ALL || parts.value.length > MOST_PARTS || parts.value.some((part) => part.size > MOST_OF_A_PART))
    return fail({ code: 'archive-too-large', megabytes: Math.ceil(size / MEGABYTE) });
  return checkParts(bytes, parts.value);
}

/** Packed parts that lie over one another are how a small file declares little and unpacks to much. */
function checkParts(bytes: string, parts: readonly DeclaredPart[]): Result<readonly DeclaredPart[]> {
  if (sum(parts.map(({ packed }) => packed)) > bytes.length) return fail(brokenArchive(0, 'parts over one another'));
  if (new Set(parts.map(({ name }) => partKey(name))).size < parts.length) return fail(brokenArchive(0, 'part twice'));
  for (const part of parts) {
    const what = faultOf(bytes, part);
    if (what !== null) return fail(brokenArchive(part.at, what));
  }
  return ok(parts);
}

/** Whoever unpacks may go by the part's own header, so it must say the same. Sizes may follow the part instead. */
function faultOf(bytes: string, { name, flags, method, packed, size, at }: DeclaredPart): string | null {
  if (method !== 0 && method !== 8) return 'compression method';
  if (method === 0 && packed !== size) return 'size';
  if (!bytes.startsWith(LOCAL, at) || !bytes.startsWith(name, at + 30)) return 'header';
  if (uint16(bytes, at + 6) !== flags || uint16(bytes, at + 8) !== method) return 'header';
  const [localPacked, localSize] = [uint32(bytes, at + 18), uint32(bytes, at + 22)];
  const follows = (flags & SIZES_FOLLOW) !== 0 && localPacked === 0 && localSize === 0;
  const same = localPacked === packed && localSize === size;
  return same || follows || localPacked === UNKNOWN ? null : 'size';
}

/** Names are compared without regard to case (ECMA-376 part 2, 6.2.2.3); a backslash is some writers' slash. */
export const partKey = (name: string): string => name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
