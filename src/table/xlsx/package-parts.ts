import { fail, ok, type Result } from '../../shared/result';
import { messageOf } from '../../shared/unexpected';
import type { ZipFile, ZipPart } from '../../shared/zip-file';
import { checkArchive, partKey } from './archive-guard';
import { brokenArchive, type DeclaredPart } from './central-directory';
import type { XmlPart } from './xml-document';

/** The unpacked parts of an archive, each checked against what the archive declared. */
export interface PackageParts {
  has(name: string): boolean;
  /** A part's text; `xlsx-unreadable` if it is missing or not as long as declared. */
  read(name: string): Result<XmlPart>;
}

/**
 * Checks an archive, then unpacks it.
 * @returns its parts; all failures of `checkArchive`, and `xlsx-unreadable` with the words of whoever cannot unpack it
 */
export function openPackage(zip: ZipFile): Result<PackageParts> {
  const declared = checkArchive(zip.latin1());
  if (!declared.ok) return declared;
  try {
    return ok(packageOf(declared.value, zip.unzip()));
  } catch (thrown) {
    return fail(brokenArchive(0, messageOf(thrown)));
  }
}

function packageOf(declared: readonly DeclaredPart[], unpacked: readonly ZipPart[]): PackageParts {
  const sizes = new Map(declared.map(({ name, size }) => [partKey(name), size]));
  const parts = new Map(unpacked.map((part) => [partKey(part.name), part]));
  return {
    has: (name) => sizes.has(partKey(name)),
    read(name) {
      const [part, size] = [parts.get(partKey(name)), sizes.get(partKey(name))];
      if (part === undefined || size === undefined) return unreadable(name, 0, 'missing');
      const text = textOf(part);
      if (!text.ok) return text;
      const isRight = isWhole(text.value, size);
      return isRight ? ok({ name, text: text.value }) : unreadable(name, text.value.length, 'length');
    },
  };
}

/** A service may find a part too large for a string. */
function textOf(part: ZipPart): Result<string> {
  try {
    return ok(part.text());
  } catch (thrown) {
    return unreadable(part.name, 0, messageOf(thrown));
  }
}

const unreadable = (part: string, position: number, what: string) =>
  fail({ code: 'xlsx-unreadable', part, position, what });

/** A byte of UTF-8 is at most one character, three bytes are at least one; a byte order mark may be dropped on the way. */
const isWhole = (text: string, bytes: number): boolean => text.length <= bytes && text.length * 3 >= bytes - 3;
