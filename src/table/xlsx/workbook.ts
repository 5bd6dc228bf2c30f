import type { Result } from '../../shared/result';
import { readXml, type XmlPart } from './xml-document';
import type { XmlScanner } from './xml-scanner';

export interface Workbook {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904 on instead of 1900 (an option of Excel, for files of old Macs). */
  readonly date1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  /** The relationship that names its part. */
  readonly id: string;
}

/** As XML Schema writes it. */
const TRUE: readonly (string | undefined)[] = ['1', 'true'];

/** Reads `xl/workbook.xml`. */
export function readWorkbook(part: XmlPart): Result<Workbook> {
  return readXml(part, 'workbook', (scanner) => {
    const sheets: SheetEntry[] = [];
    let date1904 = false;
    scanner.children((name) => {
      if (name === 'workbookPr') date1904 = TRUE.includes(scanner.attribute('date1904'));
      if (name === 'sheets') readSheets(scanner, sheets);
    });
    if (sheets.length === 0) scanner.fail('no sheets');
    return { sheets, date1904 };
  });
}

function readSheets(scanner: XmlScanner, sheets: SheetEntry[]): void {
  scanner.children((name) => {
    if (name !== 'sheet') return void scanner.fail('element');
    sheets.push({ name: scanner.required('name'), id: scanner.required(':id') });
  });
}
