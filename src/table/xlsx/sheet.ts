import type { Result } from '../../shared/result';
import type { RawRow } from '../raw';
import type { CellContext } from './cell-values';
import { type Hyperlink, readHyperlinks } from './hyperlinks';
import { SheetData } from './sheet-data';
import { readXml, type XmlPart } from './xml-document';

/** A sheet's part, its links not looked up yet. */
export interface SheetContent {
  readonly rows: readonly RawRow[];
  readonly links: readonly Hyperlink[];
}

/** Reads `xl/worksheets/sheet1.xml`. */
export function readSheet(part: XmlPart, context: CellContext): Result<SheetContent> {
  return readXml(part, 'worksheet', (scanner) => {
    const data: RawRow[][] = [];
    let links: readonly Hyperlink[] = [];
    scanner.children((name) => {
      if (name === 'sheetData') {
        const reader = new SheetData(scanner, context);
        reader.read();
        data.push(reader.rows);
      }
      if (name === 'hyperlinks') links = readHyperlinks(scanner);
    });
    const [rows = []] = data;
    if (data.length !== 1) scanner.fail('sheet data');
    return { rows, links };
  });
}
