import type { Result } from '../../shared/result';
import { isBuiltInDate, isDateFormat } from './date-format';
import { readXml, type XmlPart } from './xml-document';
import type { XmlScanner } from './xml-scanner';

/**
 * For each cell style (`s` of a cell is its index) whether it shows a date. Indexes are not fixed: KoboToolbox's writer
 * allots them in order of first use.
 */
export function readDateStyles(part: XmlPart): Result<readonly boolean[]> {
  return readXml(part, 'styleSheet', (scanner) => {
    const codes = new Map<number, string>();
    const ids: number[] = [];
    scanner.children((name) => {
      if (name === 'numFmts') readFormats(scanner, codes);
      if (name === 'cellXfs') readCellFormats(scanner, ids);
    });
    return ids.map((id) => showsDate(id, codes.get(id)));
  });
}

/** A code in the file goes before the built-in meaning of its number. */
const showsDate = (id: number, code: string | undefined): boolean =>
  code === undefined ? isBuiltInDate(id) : isDateFormat(code);

function readFormats(scanner: XmlScanner, codes: Map<number, string>): void {
  scanner.children((name) => {
    if (name === 'numFmt') codes.set(numberOf(scanner, 'numFmtId'), scanner.attribute('formatCode') ?? '');
    else scanner.fail('element');
  });
}

function readCellFormats(scanner: XmlScanner, ids: number[]): void {
  scanner.children((name) => {
    if (name === 'xf') ids.push(numberOf(scanner, 'numFmtId'));
    else scanner.fail('element');
  });
}

/** A whole number; 0 (General) where the attribute is absent. */
function numberOf(scanner: XmlScanner, attribute: string): number {
  const text = scanner.attribute(attribute) ?? '0';
  if (!/^\d{1,9}$/.test(text)) scanner.fail('number format');
  return Number(text);
}
