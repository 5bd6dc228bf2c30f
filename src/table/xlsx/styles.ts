import type { Result } from '../../shared/result';
import { builtInShows, codeShows, type Shows } from './date-format';
import { readXml, type XmlPart } from './xml-document';
import type { XmlScanner } from './xml-scanner';

/**
 * For each cell style (`s` of a cell is its index) what its numbers stand for; undefined where the file does not say. Indexes are
 * not fixed: KoboToolbox's writer allots them in order of first use.
 */
export function readStyles(part: XmlPart): Result<readonly (Shows | undefined)[]> {
  return readXml(part, 'styleSheet', (scanner) => {
    const codes = new Map<number, string>();
    const ids: number[] = [];
    scanner.children((name) => {
      if (name === 'numFmts') readFormats(scanner, codes);
      if (name === 'cellXfs') readCellFormats(scanner, ids);
    });
    return ids.map((id) => showsOf(id, codes.get(id)));
  });
}

/** From here on numbers of formats are the file's own (ECMA-376 18.8.30). */
const FIRST_OWN = 164;

/** A code in the file goes before the built-in meaning of its number. Undefined for an own one that is not there. */
function showsOf(id: number, code: string | undefined): Shows | undefined {
  if (code !== undefined) return codeShows(code);
  return id < FIRST_OWN ? builtInShows(id) : undefined;
}

function readFormats(scanner: XmlScanner, codes: Map<number, string>): void {
  scanner.children((name) => {
    if (name === 'numFmt')
      codes.set(formatNumber(scanner, scanner.required('numFmtId')), scanner.required('formatCode'));
    else scanner.fail('element');
  });
}

function readCellFormats(scanner: XmlScanner, ids: number[]): void {
  scanner.children((name) => {
    if (name === 'xf') ids.push(formatNumber(scanner, scanner.attribute('numFmtId') ?? '0'));
    else scanner.fail('element');
  });
}

/** A whole number. */
function formatNumber(scanner: XmlScanner, text: string): number {
  if (!/^\d{1,9}$/.test(text)) scanner.fail('number format');
  return Number(text);
}
