import { fail, ok, type Result } from '../../shared/result';
import { XmlScanner } from './xml-scanner';
import { oddCharacterAt } from './xml-text';

/** A part of the archive as text. */
export interface XmlPart {
  readonly name: string;
  readonly text: string;
}

/** The vocabularies of the parts that are read, each in the two dialects of the standard (ECMA-376 parts 1 and 4). */
const NAMESPACES: readonly (string | null)[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/relationships',
];

/** The declaration's encoding; parts are read as UTF-8. */
const ENCODING = /^\uFEFF?<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/;

/**
 * Reads a whole XML document, to its end, so that a part that is cut or broken anywhere is refused.
 * @param root the local name that the document's root must have
 * @param read called with the scanner just behind the root's start tag; what it leaves is passed over
 * @returns what `read` makes; `xlsx-unreadable` with part and position
 */
export function readXml<T>(part: XmlPart, root: string, read: (scanner: XmlScanner) => T): Result<T> {
  const unreadable = (position: number, what: string) =>
    fail({ code: 'xlsx-unreadable', part: part.name, position, what });
  const encoding = ENCODING.exec(part.text)?.[1] ?? 'utf-8';
  if (!/^(utf-?8|us-ascii)$/i.test(encoding)) return unreadable(0, 'encoding');
  const odd = oddCharacterAt(part.text);
  if (odd !== -1) return unreadable(odd, 'character');
  const scanner = new XmlScanner(part.text);
  const value = readRoot(scanner, root, read);
  while (scanner.next() !== 'end');
  return scanner.fault === null ? ok(value) : unreadable(scanner.fault.position, scanner.fault.what);
}

function readRoot<T>(scanner: XmlScanner, root: string, read: (scanner: XmlScanner) => T): T {
  let token = scanner.next();
  while (token === 'text') token = scanner.next();
  if (scanner.name !== root) scanner.fail('root');
  if (!NAMESPACES.includes(scanner.namespace)) scanner.fail('namespace');
  return read(scanner);
}
